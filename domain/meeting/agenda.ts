import type { AgendaItem } from '../../events/meeting-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Application, application } from '../application/application.ts';
import { decidingCommittee } from '../application/deciding-committee.ts';
import { requestedExceptions } from '../application/requested-exceptions.ts';
import { addDays, startOfDay } from '../calendar/calendar-day.ts';
import type { Verdict } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { roundInTurn } from '../fund/round-in-turn.ts';
import type { Payout } from '../payout/payout.ts';
import { type Programme, ruleSetBy } from '../programme/programme.ts';
import { isDecidable, isReconsiderable } from './decidable.ts';

/** An application that the committee resolved on before, and why it comes back to it. */
export type Reconsidered = { readonly applicationId: string; readonly reason: PersonalText };

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

export const applicationIn = (others: AgendaOthers, applicationId: string): Application =>
  others[`application:${applicationId}`] ?? application.initial;

export const listed = ({ applicationIds, reconsidered }: Agenda): readonly string[] => [
  ...applicationIds,
  ...reconsidered.map(({ applicationId }) => applicationId),
];

const rulesFor = ({ programme }: AgendaOthers, { ruleSet }: Application) =>
  ruleSet && ruleSetBy(programme, ruleSet);

const isForCommittee = (agenda: Agenda, others: AgendaOthers, applicationId: string): boolean => {
  const one = applicationIn(others, applicationId);
  const fund = others[`fund:${one.fundId ?? ''}`];
  if (!fund || one.programmeId !== agenda.programmeId) return false;
  return decidingCommittee(one, fund, rulesFor(others, one)) === agenda.committeeId;
};

/** Whether the committee can come back to it: it resolved on it, and the grant is not issued. */
const isOpenAgain = (others: AgendaOthers, applicationId: string): boolean =>
  isReconsiderable(applicationIn(others, applicationId)) &&
  others[`payout:${applicationId}`]?.isIssued !== true;

const admittedInTimeFrom = (others: AgendaOthers, applicationId: string): string => {
  const one = applicationIn(others, applicationId);
  const days = rulesFor(others, one)?.admissionDaysBeforeMeeting.value ?? 0;
  return one.admittedOn ? addDays(one.admittedOn, days) : '';
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
    naming(listed(agenda).find((id) => applicationIn(others, id).status === 'none')),
  forThisCommittee: (agenda: Agenda, others: AgendaOthers): Verdict =>
    naming(listed(agenda).find((id) => !isForCommittee(agenda, others, id))),
  decidable: ({ applicationIds, reconsidered }: Agenda, others: AgendaOthers): Verdict =>
    naming(
      applicationIds.find((id) => !isDecidable(applicationIn(others, id))) ??
        reconsidered.find(({ applicationId }) => !isOpenAgain(others, applicationId))?.applicationId,
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
    const one = applicationIn(others, applicationId);
    const { organisationId = '', fundId = '', content } = one;
    const roundId = roundFor(agenda, others, one);
    return {
      ...{ itemId: `item-${firstNumber + place}`, applicationId, organisationId, fundId, roundId },
      requestedCents: content?.financePlan.requestedCents ?? 0,
      reconsideredFor:
        agenda.reconsidered.find((again) => again.applicationId === applicationId)?.reason ?? null,
      asksForException: content !== undefined && requestedExceptions(content).length > 0,
    };
  });
