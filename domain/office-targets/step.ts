import type { OfficeSeat } from '../../events/rules/office-seat.ts';
import { addDays, dayInBerlin, daysBetween } from '../calendar/calendar-day.ts';
import { endOfPeriod } from '../calendar/period.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import type { WaitsFor } from '../case/case-status.ts';
import type { Facts } from '../decision.ts';

/** Something that is to be done by a day. */
export type Due = {
  readonly dueOn: string;
  readonly waitsFor: WaitsFor;
  /** The payment that it is about, where it is about one. */
  readonly paymentId?: string;
  /** What the sentence says besides the day. */
  readonly facts?: Facts;
};

/** What the days of an application follow from, as long as it has no grant. */
export type ApplicationFacts = Pick<CaseFacts, 'status' | 'application'>;
/** What those of a grant follow from. */
export type GrantFacts = Pick<CaseFacts, 'status' | 'payout' | 'accountWaitsSince'>;

/** What of a kind is to be done in a case, and by when: a rule, named by the kind. */
export type ApplicationStep = (facts: ApplicationFacts) => readonly Due[];
export type GrantStep = (facts: GrantFacts, today: string) => readonly Due[];
export type StepRule = (facts: CaseFacts, today: string) => readonly Due[];

/** The end of so many days after a calendar day, where the office sits; nothing where the rules say no number. */
export const withinOf = (day: string, count: number | null, seat: OfficeSeat): readonly string[] =>
  count === null ? [] : [endOfPeriod(day, { unit: 'days', count }, seat)];

/** The same, counted from the day on which something happened. */
export const within = (at: string, count: number | null, seat: OfficeSeat): readonly string[] =>
  withinOf(dayInBerlin(at), count, seat);

/** How far ahead a step is shown. */
export const AHEAD_DAYS = 14;

export type StepState = 'late' | 'today' | 'ahead';

/** How a step stands on a day; undefined while it lies further ahead than anybody needs to see. */
export const stateOn = (
  today: string,
  dueOn: string,
): { readonly state: StepState; readonly daysLate: number } | undefined => {
  if (dueOn > addDays(today, AHEAD_DAYS)) return undefined;
  const daysLate = Math.max(0, daysBetween(dueOn, today));
  if (daysLate > 0) return { state: 'late', daysLate };
  return { state: dueOn === today ? 'today' : 'ahead', daysLate };
};
