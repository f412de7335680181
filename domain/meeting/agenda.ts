import type { AgendaItem } from '../../events/meeting-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Application, application, type Submitted } from '../application/application.ts';
import { decidingCommittee } from '../application/deciding-committee.ts';
import { requestedExceptions } from '../application/requested-exceptions.ts';
import { addDays, startOfDay } from '../calendar/calendar-day.ts';
import type { Verdict } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { roundInTurn } from '../fund/round-in-turn.ts';
import type { Payout } from '../payout/payout.ts';
import { type Programme, rulesHeldTo } from '../programme/programme.ts';
import { firstRepeated } from '../repeated.ts';
import { decidable, reconsiderable } from './decidable.ts';

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

/** An application that is to be decided; a rule of every agenda says that it was handed in. */
const submittedIn = (others: AgendaOthers, applicationId: string): Submitted | undefined => {
  const one = applicationIn(others, applicationId);
  return one.status === 'none' ? undefined : one;
};

export const listed = ({ applicationIds, reconsidered }: Agenda): readonly string[] => [
  ...applicationIds,
  ...reconsidered.map(({ applicationId }) => applicationId),
];

const isForCommittee = (agenda: Agenda, others: AgendaOthers, applicationId: string): boolean => {
  const one = submittedIn(others, applicationId);
  const fund = one && others[`fund:${one.fundId}`];
  if (!fund || fund.fundId === undefined || one.programmeId !== agenda.programmeId) return false;
  return decidingCommittee(one, fund, rulesHeldTo(others.programme, one)) === agenda.committeeId;
};

/** Whether the committee can come back to it: it resolved on it, and the grant is not issued. */
const isOpenAgain = (others: AgendaOthers, applicationId: string): boolean =>
  reconsiderable(applicationIn(others, applicationId)) !== undefined &&
  others[`payout:${applicationId}`]?.grant === undefined;

/** From when on the committee can meet on it; undefined while it has not come to the committee. */
const admittedInTimeFrom = (others: AgendaOthers, applicationId: string): string | undefined => {
  const one = submittedIn(others, applicationId);
  if (!one || one.admittedOn === null) return undefined;
  return addDays(one.admittedOn, rulesHeldTo(others.programme, one).admissionDaysBeforeMeeting.value);
};

const naming = (applicationId: string | undefined): Verdict =>
  applicationId === undefined || { applicationId };

/** What holds for every agenda, however the committee votes on it. */
export const agendaVerdicts = {
  listedOnce: (agenda: Agenda): Verdict => naming(firstRepeated(listed(agenda))),
  known: (agenda: Agenda, others: AgendaOthers): Verdict =>
    naming(listed(agenda).find((id) => applicationIn(others, id).status === 'none')),
  forThisCommittee: (agenda: Agenda, others: AgendaOthers): Verdict =>
    naming(listed(agenda).find((id) => !isForCommittee(agenda, others, id))),
  decidable: ({ applicationIds, reconsidered }: Agenda, others: AgendaOthers): Verdict =>
    naming(
      applicationIds.find((id) => decidable(applicationIn(others, id)) === undefined) ??
        reconsidered.find(({ applicationId }) => !isOpenAgain(others, applicationId))?.applicationId,
    ),
  admittedInTime: (agenda: Agenda, others: AgendaOthers): Verdict => {
    const [late] = listed(agenda).flatMap((applicationId) => {
      const earliestOn = admittedInTimeFrom(others, applicationId);
      return earliestOn !== undefined && agenda.meetsOn < earliestOn ? [{ applicationId, earliestOn }] : [];
    });
    return late ?? true;
  },
} as const;

/** The round whose quota the item is held to: that of its application, or a later one where it waits for money. */
const roundFor = (agenda: Agenda, others: AgendaOthers, { status, fundId, roundId }: Submitted) => {
  const fund = others[`fund:${fundId}`];
  if (status !== 'waitlisted' || !fund || fund.fundId === undefined) return roundId;
  return roundInTurn([...fund.rounds.values()], roundId, startOfDay(agenda.meetsOn));
};

/** The items of an agenda, numbered on from those that are there. */
export const itemsOf = (agenda: Agenda, others: AgendaOthers, firstNumber = 1): AgendaItem[] =>
  listed(agenda).flatMap((applicationId, place) => {
    const one = submittedIn(others, applicationId);
    if (!one) return [];
    const { organisationId, fundId, content } = one;
    const roundId = roundFor(agenda, others, one);
    return {
      ...{ itemId: `item-${firstNumber + place}`, applicationId, organisationId, fundId, roundId },
      requestedCents: content.financePlan.requestedCents,
      reconsideredFor:
        agenda.reconsidered.find((again) => again.applicationId === applicationId)?.reason ?? null,
      asksForException: requestedExceptions(content).length > 0,
    };
  });
