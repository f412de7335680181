import type { AgendaItem } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import { decidingCommittee } from '../application/deciding-committee.ts';
import { requestedExceptions } from '../application/requested-exceptions.ts';
import { addDays, startOfDay } from '../calendar/calendar-day.ts';
import type { Verdict } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { roundInTurn } from '../fund/round-in-turn.ts';
import type { Payout } from '../payout/payout.ts';
import { type Programme, ruleSetBy } from '../programme/programme.ts';
import { isDecidableAs, isReconsiderable } from './decidable.ts';

/** An application that the committee resolved on before, and why it comes back to it. */
export type Reconsidered = { readonly applicationId: string; readonly reason: string };

/** What is to be decided, by whom and when. */
export type Agenda = {
  readonly programmeId: string;
  readonly committeeId: string;
  /** Those that the committee has not resolved on. */
  readonly applicationIds: readonly string[];
  readonly reconsidered: readonly Reconsidered[];
  /** Day of the meeting, in Berlin. */
  readonly meetsOn: string;
};

/** The other streams that an agenda needs, by the name under which each was read. */
export type AgendaOthers = { readonly programme: Programme } & {
  readonly [name: `application:${string}`]: Application;
} & { readonly [name: `fund:${string}`]: Fund } & {
  readonly [name: `payout:${string}`]: Payout;
};

export const applicationIn = (others: AgendaOthers, applicationId: string): Application | undefined =>
  others[`application:${applicationId}`];

export const listed = ({ applicationIds, reconsidered }: Agenda): readonly string[] => [
  ...applicationIds,
  ...reconsidered.map(({ applicationId }) => applicationId),
];

const rulesFor = ({ programme }: AgendaOthers, { ruleSet }: Application) =>
  ruleSet && ruleSetBy(programme, ruleSet);

const isForCommittee = (agenda: Agenda, others: AgendaOthers, applicationId: string): boolean => {
  const application = applicationIn(others, applicationId);
  const fund = others[`fund:${application?.fundId ?? ''}`];
  if (!application || !fund || application.programmeId !== agenda.programmeId) return false;
  return decidingCommittee(application, fund, rulesFor(others, application)) === agenda.committeeId;
};

const isReady = (others: AgendaOthers, applicationId: string, isAgain: boolean): boolean => {
  const application = applicationIn(others, applicationId);
  if (!application) return false;
  if (!isAgain) return isDecidableAs({ reconsideredFor: null }, application);
  return isReconsiderable(application) && others[`payout:${applicationId}`]?.isIssued !== true;
};

const admittedInTimeFrom = (others: AgendaOthers, applicationId: string): string => {
  const application = applicationIn(others, applicationId);
  const days = application && rulesFor(others, application)?.admissionDaysBeforeMeeting.value;
  return application?.admittedOn ? addDays(application.admittedOn, days ?? 0) : '';
};

const naming = (applicationId: string | undefined): Verdict =>
  applicationId === undefined || { applicationId };

/** What holds for every agenda, however the committee votes on it. */
export const agendaVerdicts = {
  listedOnce: (agenda: Agenda): Verdict => {
    const ids = listed(agenda);
    return naming(ids.find((id, place) => ids.indexOf(id) < place));
  },
  known: (agenda: Agenda, others: AgendaOthers): Verdict =>
    naming(listed(agenda).find((id) => (applicationIn(others, id)?.status ?? 'none') === 'none')),
  forThisCommittee: (agenda: Agenda, others: AgendaOthers): Verdict =>
    naming(listed(agenda).find((id) => !isForCommittee(agenda, others, id))),
  decidable: ({ applicationIds, reconsidered }: Agenda, others: AgendaOthers): Verdict =>
    naming(
      applicationIds.find((id) => !isReady(others, id, false)) ??
        reconsidered.find(({ applicationId }) => !isReady(others, applicationId, true))?.applicationId,
    ),
  admittedInTime: (agenda: Agenda, others: AgendaOthers): Verdict => {
    const late = listed(agenda).find((id) => agenda.meetsOn < admittedInTimeFrom(others, id));
    return late === undefined || { applicationId: late, earliestOn: admittedInTimeFrom(others, late) };
  },
} as const;

/** The round whose quota the item is held to: that of its application, or a later one where it waits for money. */
const roundFor = (agenda: Agenda, others: AgendaOthers, { status, fundId, roundId = '' }: Application) => {
  const rounds = others[`fund:${fundId ?? ''}`]?.rounds;
  if (status !== 'waitlisted' || !rounds) return roundId;
  return roundInTurn([...rounds.values()], roundId, startOfDay(agenda.meetsOn));
};

/** The items of an agenda, numbered on from those that are there. */
export const itemsOf = (agenda: Agenda, others: AgendaOthers, firstNumber = 1): AgendaItem[] =>
  listed(agenda).map((applicationId, place) => {
    const application = applicationIn(others, applicationId);
    const { organisationId = '', fundId = '', content } = application ?? {};
    const roundId = application ? roundFor(agenda, others, application) : '';
    return {
      ...{ itemId: `item-${firstNumber + place}`, applicationId, organisationId, fundId, roundId },
      requestedCents: content?.financePlan.requestedCents ?? 0,
      reconsideredFor: agenda.reconsidered.find((one) => one.applicationId === applicationId)?.reason ?? null,
      asksForException: content !== undefined && requestedExceptions(content).length > 0,
    };
  });
