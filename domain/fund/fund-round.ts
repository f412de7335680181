import type { RuleSetReference } from '../../events/application-events.ts';

/** A round of a fund, as decisions about it and about drafts need it. */
export type FundRound = {
  readonly roundId: string;
  readonly openedAt: string;
  readonly opensAt: string;
  readonly deadlineOn: string;
  /** First instant that is too late. */
  readonly closesAt: string;
  /** Share of the whole fund that may be committed up to the end of this round. */
  readonly quotaBasisPoints: number;
  /** The rules that the office took over while it was open; null while it goes by those that it was opened with. */
  readonly adoptedRules: RuleSetReference | null;
};
