import type { FundEvent } from '../../events/fund-events.ts';
import type { FundSource, OwnShare } from '../../events/fund-source-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isSame } from '../same.ts';
import type { Fund } from './fund.ts';
import { addUpTo, sourceRules } from './fund-sources.ts';

export type SetFundSources = Acting & {
  readonly fundId: string;
  readonly sources: FundSource[];
  readonly ownShare: OwnShare | null;
  readonly reason: string;
};

/** In the order in which an administrator should hear of them. */
export const setSourcesRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
  'fund-closed': (_command, { isClosed }) => !isClosed,
  ...sourceRules,
  'sources-do-not-add-up': (command, { allocatedCents }) => addUpTo(command, allocatedCents),
} satisfies Rules<SetFundSources, Fund>;

export type SetSourcesRefusal = keyof typeof setSourcesRules;

/** Decides who gives the money of a fund: every grant, payment and refund booked from then on is split by their parts. */
export const setFundSources = (
  command: SetFundSources,
  fund: Fund,
): Decision<FundEvent, SetSourcesRefusal> => {
  const refusal = firstBroken(setSourcesRules, command, fund, undefined);
  if (refusal) return refusal;
  const { fundId, sources, ownShare, reason } = command;
  const isSo = isSame(fund.sources, { sources, ownShare });
  if (isSo) return { accepted: [] };
  return { accepted: [{ type: 'FundSourcesSet', data: { fundId, sources, ownShare, reason } }] };
};
