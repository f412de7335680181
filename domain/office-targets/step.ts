import type { RuleSet } from '../../events/rule-set.ts';
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

/** What of a kind is to be done in a case, and by when: a rule, named by the kind. */
export type StepRule = (facts: CaseFacts, today: string) => readonly Due[];

type DaysBy = (rules: RuleSet) => number | null;

/** The end of so many days after a calendar day, where the office sits; nothing where the rules say no number. */
export const withinOf = (rules: RuleSet | undefined, day: string, daysBy: DaysBy): readonly string[] => {
  const count = rules ? daysBy(rules) : null;
  return !rules || count === null ? [] : [endOfPeriod(day, { unit: 'days', count }, rules.officeSeat.value)];
};

/** The same, counted from the day on which something happened. */
export const within = (rules: RuleSet | undefined, at: string, daysBy: DaysBy): readonly string[] =>
  withinOf(rules, dayInBerlin(at), daysBy);

/** How far ahead a step is shown. */
const AHEAD_DAYS = 14;

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
