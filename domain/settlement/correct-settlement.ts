import type { FundEvent } from '../../events/fund-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { type RestoreRefusal, restoreReservation } from '../fund/restore-reservation.ts';
import { isOutsider } from '../organisation/organisation.ts';
import { isCorrectionOwed } from '../payout/acts.ts';
import { demandedParts } from '../payout/claim-parts.ts';
import { hasNotReleased } from '../payout/duties.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import { nothingPending, theGrant } from '../payout/grant-rules.ts';
import { isBeforeYearEnd } from '../payout/payment-rules.ts';
import type { Granted, Payout, Settlement } from '../payout/payout.ts';
import { evolvePlans, unsettledFundsCents } from '../payout/plan-versions.ts';
import type { Proof } from '../payout/proof.ts';
import type { CheckProof } from '../proof/check-proof.ts';
import { findingRules, judged, type WithProof } from '../proof/finding-rules.ts';
import { knownRates } from '../recovery/base-rate-book.ts';
import { followingClaim } from '../recovery/following-claim.ts';
import type { WithRates } from '../recovery/interest-decision.ts';
import { isOpen } from '../recovery/recovery-rules.ts';
import { demandFor, loweredDemands } from '../recovery/taking-back.ts';
import { finalGrantSet } from './final-grant-set.ts';
import { conditionMetOn } from './settle.ts';
import { settlementOf } from './settlement.ts';

export type CorrectSettlement = Omit<CheckProof, 'proofId' | 'questions'> & { readonly reason: string };
export type CorrectOthers = WithRates & { readonly fund: Fund };

/** What was settled; nothing where a grant was given up in full, and settled without a proof. */
type Settled = WithProof & { readonly settlement: Settlement };

const theSettled = {
  'not-settled': (_command: unknown, payout: Granted): Settled | undefined => {
    const { status, proof, settlement } = payout;
    return status === 'settled' && proof && settlement ? { ...payout, proof, settlement } : undefined;
  },
};

/** The findings of a correction, which asks nothing. */
const asCorrected = (command: CorrectSettlement, { proofId }: Proof) =>
  judged({ ...command, questions: [] }, proofId);

/** Whoever corrects has seen every report until then, so a sum recognised now is all there is. */
const figuresOf = (command: CorrectSettlement, { grant, proof, paidCents, plans }: Settled) => {
  const findings = asCorrected(command, proof);
  const seen = evolvePlans(plans, { type: 'ProofChecked', data: findings });
  return settlementOf({ grant, proof, paidCents, findings, plans: seen });
};

const grantRules = {
  'acts-for-recipient': isOutsider,
  'released-money-before': hasNotReleased,
  'case-closed': isOpen,
} satisfies Rules<CorrectSettlement, Granted, CorrectOthers>;

const correctSettlementRules = {
  'payments-pending': nothingPending,
  ...findingRules,
  'finding-asks': ({ findings }) => findings.every(({ finding }) => finding !== 'asked'),
  'corrected-basis-missing': ({ verifiedBasis }, { grant }) =>
    (grant.financing === 'lump-sum') === (verifiedBasis !== null),
  'settlement-unchanged': (command, settled) =>
    figuresOf(command, settled).finalCents !== settled.settlement.finalCents ||
    unsettledFundsCents(settled) > 0 ||
    isCorrectionOwed(settled.recovery),
  // What was paid in its year and came back without being owed goes back whenever that turns out.
  'year-end-passed': (command, settled) =>
    figuresOf(command, settled).finalCents <= settled.paidCents || isBeforeYearEnd(command, settled),
} satisfies Rules<CorrectSettlement, Settled, CorrectOthers>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const correctSettlementRefusals = {
  ...{ ...theGrant, ...grantRules },
  ...{ ...theSettled, ...correctSettlementRules },
};

export type CorrectSettlementRefusal = keyof typeof correctSettlementRefusals | RestoreRefusal;

/** The demand that is missing, or what of the demands falls away. */
const demandAfter = (
  command: CorrectSettlement,
  payout: Granted,
  grant: Grant,
  { finalCents, actId }: Settlement,
): readonly PayoutEvent[] => {
  const ineffectiveOn = conditionMetOn(command, grant);
  const missing = demandFor(command, payout, finalCents, { actId, basis: 'settlement', ineffectiveOn });
  if (missing.length > 0) return missing;
  const owedCents = Math.max(0, payout.paidCents - finalCents);
  const lessCents = demandedParts(payout.recovery).principalCents - owedCents;
  return loweredDemands(command, payout, lessCents, actId);
};

/**
 * Sets the final grant anew for a reason, from findings that are given anew, before the case is closed.
 *
 * In favour of the recipient the demand falls, with interest and cost that were computed on it, and what the fund had freed is bound again in the same append; where the fund
 * has given it to others since, the correction is refused. It stays within what was granted, so it needs no new resolution.
 *
 * @see VwVfG §§ 48, 49; a settlement in favour of the recipient can always be corrected
 */
export const correctSettlement = (
  command: CorrectSettlement,
  state: Payout,
  others: CorrectOthers,
): Decision<PayoutEvent, CorrectSettlementRefusal, { readonly fund: readonly FundEvent[] }> => {
  const granted = findOrRefuse(theGrant, grantRules, command, state, others);
  if ('refused' in granted) return granted;
  const payout = findOrRefuse(theSettled, correctSettlementRules, command, granted, others);
  if ('refused' in payout) return payout;
  const figures = figuresOf(command, payout);
  const { grant, proof, settlement } = payout;
  const { applicationId, reason: correctionReason } = command;
  const { finalCents } = figures;
  const bound = restoreReservation(others.fund, {
    ...{ applicationId, formerCents: settlement.finalCents, amountCents: finalCents },
    ...{ reason: 'settlement-corrected', now: command.now },
  });
  if ('refused' in bound) return bound;
  const corrected = finalGrantSet(command, payout, grant, { ...figures, correctionReason });
  const accepted: PayoutEvent[] = [
    { type: 'ProofChecked', data: asCorrected(command, proof) },
    corrected,
    ...demandAfter(command, payout, grant, corrected.data),
  ];
  const follows = followingClaim(command, payout, accepted, knownRates(others.rates));
  return { accepted: [...accepted, ...follows], also: { fund: bound } };
};
