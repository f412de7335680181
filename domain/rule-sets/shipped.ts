import type { FundEvent } from '../../events/fund-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';

type FundOpened = Extract<FundEvent, { type: 'FundOpened' }>['data'];
type RoundOpened = Extract<FundEvent, { type: 'RoundOpened' }>['data'];

/** A fund as `open-fund` takes it, and its rounds as `open-round` takes them. */
export type ShippedFund = {
  readonly fund: FundOpened;
  readonly rounds: readonly Omit<RoundOpened, 'fundId' | 'closesAt' | 'openedAt'>[];
};

/** A programme that comes with the system, as dated data; who sits in its committees is for the town to say. */
export type ShippedProgramme = {
  readonly programmeId: string;
  readonly title: string;
  readonly grantor: string;
  /**
   * Each rule set says what is particular to it and takes the rest from `shared/` or from the rules it goes on from.
   *
   * What turns out otherwise for one of them is written into that one, as its next version; a shared value stays.
   */
  readonly ruleSets: readonly RuleSet[];
  readonly committees: readonly { readonly committeeId: string; readonly title: string }[];
  readonly funds: readonly ShippedFund[];
};
