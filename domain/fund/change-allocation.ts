import type { FundEvent } from '../../events/fund-events.ts';
import type { FundSource } from '../../events/fund-source-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { boundCents } from './bound.ts';
import { type Fund, type Opened, theFund } from './fund.ts';
import { addUpTo, type FundSources, sourceRules } from './fund-sources.ts';

export type ChangeAllocation = Acting & {
  readonly fundId: string;
  /** What the fund has from now on, in whole cents. */
  readonly allocatedCents: number;
  /** Who gives how much of it; null keeps a fund without named sources as it is. */
  readonly sources: FundSource[] | null;
  readonly reason: string;
};

const newSources = ({ sources }: ChangeAllocation, fund: Opened): FundSources | undefined =>
  sources ? { sources, ownShare: fund.sources?.ownShare ?? null } : undefined;

/** Holds where no sources are given. */
const ofNewSources =
  (rule: (sources: FundSources) => Verdict) =>
  (command: ChangeAllocation, fund: Opened): Verdict => {
    const sources = newSources(command, fund);
    return sources === undefined || rule(sources);
  };

const changeAllocationRules = {
  'fund-closed': (_command, { isClosed }) => !isClosed,
  'allocation-below-commitments': ({ allocatedCents }, fund) =>
    boundCents(fund) <= allocatedCents || { boundCents: boundCents(fund), allocatedCents },
  'sources-needed': ({ allocatedCents, sources }, fund) =>
    fund.sources === undefined || sources !== null || allocatedCents === fund.allocatedCents,
  'source-listed-twice': ofNewSources(sourceRules['source-listed-twice']),
  'own-share-source-unknown': ofNewSources(sourceRules['own-share-source-unknown']),
  'fund-own-share-too-small': ofNewSources(sourceRules['fund-own-share-too-small']),
  'sources-do-not-add-up': (command, fund) =>
    ofNewSources((sources) => addUpTo(sources, command.allocatedCents))(command, fund),
} satisfies Rules<ChangeAllocation, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const changeAllocationRefusals = { ...theFund, ...changeAllocationRules };

export type ChangeAllocationRefusal = keyof typeof changeAllocationRefusals;

/** Decides whether a fund grows or shrinks, with those who give it; never below what it has promised already. */
export const changeAllocation = (
  command: ChangeAllocation,
  state: Fund,
): Decision<FundEvent, ChangeAllocationRefusal> => {
  const fund = findOrRefuse(theFund, changeAllocationRules, command, state, undefined);
  if ('refused' in fund) return fund;
  const { fundId, allocatedCents, sources, reason } = command;
  const changedByCents = allocatedCents - fund.allocatedCents;
  if (changedByCents === 0) return { accepted: [] };
  const changed: FundEvent = {
    type: 'AllocationChanged',
    data: { fundId, changedByCents, allocatedCents, reason },
  };
  if (!sources) return { accepted: [changed] };
  const ownShare = fund.sources?.ownShare ?? null;
  return {
    accepted: [changed, { type: 'FundSourcesSet', data: { fundId, sources, ownShare, reason } }],
  };
};
