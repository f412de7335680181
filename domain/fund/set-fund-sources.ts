import type { FundEvent } from '../../events/fund-events.ts';
import type { FundSource, OwnShare } from '../../events/fund-source-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isSame } from '../same.ts';
import { type Fund, type Opened, theFund } from './fund.ts';
import { addUpTo, sourceRules } from './fund-sources.ts';

export type SetFundSources = Acting & {
  readonly fundId: string;
  readonly sources: FundSource[];
  readonly ownShare: OwnShare | null;
  readonly reason: string;
};

const setSourcesRules = {
  'fund-closed': (_command, { isClosed }) => !isClosed,
  ...sourceRules,
  'sources-do-not-add-up': (command, { allocatedCents }) => addUpTo(command, allocatedCents),
} satisfies Rules<SetFundSources, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const setSourcesRefusals = { ...theFund, ...setSourcesRules };

export type SetSourcesRefusal = keyof typeof setSourcesRefusals;

/** Decides who gives the money of a fund: every grant, payment and refund booked from then on is split by their parts. */
export const setFundSources = (
  command: SetFundSources,
  state: Fund,
): Decision<FundEvent, SetSourcesRefusal> => {
  const fund = findOrRefuse(theFund, setSourcesRules, command, state, undefined);
  if ('refused' in fund) return fund;
  const { fundId, sources, ownShare, reason } = command;
  const isSo = isSame(fund.sources, { sources, ownShare });
  if (isSo) return { accepted: [] };
  return { accepted: [{ type: 'FundSourcesSet', data: { fundId, sources, ownShare, reason } }] };
};
