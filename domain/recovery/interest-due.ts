import type { Granted } from '../payout/payout.ts';
import { interestRuleOf } from './interest-rule.ts';

/** Whether money of the demands came in after the last of their days. */
const wasLate = ({ receipts }: Granted['recovery'], demands: Granted['recovery']['demands']): boolean =>
  receipts.some(
    ({ receivedOn, parts }) => parts.principalCents > 0 && demands.every(({ dueOn }) => receivedOn > dueOn),
  );

/**
 * Whether a person still has to decide on the interest of a refund before the case can end: the grant was taken back,
 * or the money came late, and no decision knew of that demand.
 *
 * Whoever pays in time what only a settlement brought about is asked for no interest, and nobody has to say so.
 *
 * @see VwVfG § 49a (3) sentence 2
 */
export const owesInterestDecision = (payout: Pick<Granted, 'grant' | 'recovery'>): boolean => {
  const { recovery } = payout;
  if (!interestRuleOf(payout.grant)) return false;
  const known = new Set(recovery.interest.flatMap(({ refundIds }) => refundIds));
  const demands = recovery.demands.filter(({ amountCents }) => amountCents > 0);
  const undecided = demands.filter(({ refundId }) => !known.has(refundId));
  const isTakenBack = undecided.some(({ basis }) => basis === 'revocation' || basis === 'contract');
  return isTakenBack || (undecided.length > 0 && wasLate(recovery, demands));
};
