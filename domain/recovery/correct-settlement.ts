import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { CheckProof } from '../payout/check-proof.ts';
import { findingRules, judged } from '../payout/finding-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { isOutsider, nothingPending, type WithOrganisation } from '../payout/payout-rules.ts';
import { evolvePlans, unsettledFundsCents } from '../payout/plan-versions.ts';
import { settlementOf } from '../settlement/settlement.ts';
import { demandedParts, receivedParts } from './claim.ts';
import { dueOnFrom, isIssued, isOpen } from './recovery-rules.ts';

export type CorrectSettlement = Omit<CheckProof, 'proofId' | 'questions'> & { readonly reason: string };

/** Whoever corrects has seen every report until then, so a sum recognised now is all there is. */
const figuresOf = (command: CorrectSettlement, { grant, proof, paidCents, plans }: Payout) => {
  if (!grant || !proof) return undefined;
  const findings = judged(command, proof.proofId);
  const seen = evolvePlans(plans, { type: 'ProofChecked', data: findings });
  return settlementOf({ grant, proof, paidCents, findings, plans: seen });
};

export const correctSettlementRules = {
  'unknown-grant': isIssued,
  'acts-for-recipient': isOutsider,
  'released-money-before': ({ actorId }, { releasedBy }) => !releasedBy.has(actorId),
  'case-closed': isOpen,
  'not-settled': (_command, { status, proof }) => status === 'settled' && proof !== undefined,
  'payments-pending': nothingPending,
  ...findingRules,
  'finding-asks': ({ findings }) => findings.every(({ finding }) => finding !== 'asked'),
  'corrected-basis-missing': ({ verifiedBasis }, { grant }) =>
    (grant?.financing === 'lump-sum') === (verifiedBasis !== null),
  'settlement-unchanged': (command, payout) =>
    figuresOf(command, payout)?.finalCents !== payout.settlement?.finalCents ||
    unsettledFundsCents(payout.plans) > 0,
  'corrected-over-money-held': (command, payout) => {
    const { finalCents = 0 } = figuresOf(command, payout) ?? {};
    const heldCents = payout.paidCents - receivedParts(payout.recovery).principalCents;
    const limitCents = Math.max(payout.settlement?.finalCents ?? 0, heldCents);
    return finalCents <= limitCents || { finalCents, limitCents };
  },
} satisfies Rules<CorrectSettlement, Payout, WithOrganisation>;

export type CorrectSettlementRefusal = keyof typeof correctSettlementRules;

/** The demand that is missing, or what of it falls away. */
const demandAfter = (
  command: CorrectSettlement,
  payout: Payout,
  finalCents: number,
): readonly PayoutEvent[] => {
  const { applicationId } = command;
  const { refund, paidCents, recovery, grant } = payout;
  const missingCents = Math.max(0, paidCents - finalCents) - demandedParts(recovery).principalCents;
  if (missingCents > 0) {
    const todayOn = dayInBerlin(command.now);
    const periodEndsOn = grant?.periodEndsOn ?? todayOn;
    const ineffectiveOn = periodEndsOn < todayOn ? periodEndsOn : todayOn;
    const due = { dueOn: dueOnFrom(command, payout), basis: 'settlement' as const, ineffectiveOn };
    const refundId = command.derivedId('ref');
    return [{ type: 'RefundDemanded', data: { applicationId, refundId, amountCents: missingCents, ...due } }];
  }
  if (missingCents === 0 || !refund) return [];
  const { refundId } = refund;
  return [{ type: 'RefundLowered', data: { applicationId, refundId, amountCents: -missingCents } }];
};

/**
 * Sets the final grant anew for a reason, from findings that are given anew: before the case is closed, and never so high
 * that money would have to be paid that the fund has freed.
 *
 * @see VwVfG §§ 48, 49; a settlement in favour of the recipient can always be corrected
 */
export const correctSettlement = (
  command: CorrectSettlement,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, CorrectSettlementRefusal> => {
  const refusal = firstBroken(correctSettlementRules, command, payout, others);
  if (refusal) return refusal;
  const figures = figuresOf(command, payout);
  const { grant, proof } = payout;
  if (!figures || !grant || !proof) return { refused: 'not-settled' };
  const { applicationId, reason: correctionReason, actorId: setBy } = command;
  const { fundId } = grant;
  return {
    accepted: [
      { type: 'ProofChecked', data: judged(command, proof.proofId) },
      { type: 'FinalGrantSet', data: { applicationId, fundId, ...figures, correctionReason, setBy } },
      ...demandAfter(command, payout, figures.finalCents),
    ],
  };
};
