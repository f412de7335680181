import type { FundSource, OwnShare } from '../../events/fund-source-events.ts';
import type { Verdict } from '../decision.ts';
import { shareCents, sumCents } from '../money.ts';
import { firstRepeated } from '../repeated.ts';

/** Who gives how much of a fund, and what one of them has to bring itself. */
export type FundSources = { readonly sources: readonly FundSource[]; readonly ownShare: OwnShare | null };

const WHOLE = 10_000;

const sumOf = (sources: readonly FundSource[]): number =>
  sumCents(sources.map(({ amountCents }) => amountCents));

/** What the source with the own share brings, and what the others do; whole cents. */
export const ownAndOthers = ({ sources, ownShare }: FundSources) => {
  const own = sources.filter(({ sourceId }) => sourceId === ownShare?.sourceId);
  return { ownCents: sumOf(own), othersCents: sumOf(sources) - sumOf(own) };
};

/**
 * The least own money beside what others give, in whole cents, half a cent upwards.
 *
 * @param othersCents what the others give
 */
export const ownNeededCents = (
  { basisPoints, base }: Pick<OwnShare, 'basisPoints' | 'base'>,
  othersCents: number,
): number =>
  base === 'grant'
    ? shareCents(othersCents, basisPoints, WHOLE)
    : shareCents(othersCents, basisPoints, WHOLE - basisPoints);

const isListedOnce = ({ sources }: FundSources): Verdict => {
  const twice = firstRepeated(sources.map(({ sourceId }) => sourceId));
  return twice === undefined || { sourceId: twice };
};

const isOwnSourceKnown = ({ sources, ownShare }: FundSources): Verdict =>
  ownShare === null ||
  sources.some(({ sourceId }) => sourceId === ownShare.sourceId) || { sourceId: ownShare.sourceId };

/** Of everything, nobody can bring everything and still have others beside. */
const isShareOfTotalPossible = ({ ownShare }: FundSources): boolean =>
  ownShare === null || ownShare.base === 'grant' || ownShare.basisPoints < WHOLE;

const isOwnShareReached = (parts: FundSources): Verdict => {
  if (parts.ownShare === null) return true;
  const { ownCents, othersCents } = ownAndOthers(parts);
  const neededCents = ownNeededCents(parts.ownShare, othersCents);
  return ownCents >= neededCents || { ownCents, neededCents };
};

/** What must hold of the sources themselves, in the order in which an administrator should hear of it. */
export const sourceRules = {
  'source-listed-twice': isListedOnce,
  'own-share-source-unknown': isOwnSourceKnown,
  'own-share-impossible': isShareOfTotalPossible,
  'fund-own-share-too-small': isOwnShareReached,
} as const;

/** Whether the parts add up to what the fund has. */
export const addUpTo = ({ sources }: FundSources, allocatedCents: number): Verdict => {
  const sumCents = sumOf(sources);
  return sumCents === allocatedCents || { sumCents, allocatedCents };
};
