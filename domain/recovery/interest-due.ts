import type { Payout } from '../payout/payout.ts';
import { interestRuleOf } from './interest-rule.ts';

/** Whether money of a demand came in after its day. */
const wasLate = ({ recovery: { demands, receipts } }: Pick<Payout, 'recovery'>): boolean => {
  const lastDueOn =
    demands
      .map(({ dueOn }) => dueOn)
      .toSorted()
      .at(-1) ?? '';
  return receipts.some(({ receivedOn, parts }) => parts.principalCents > 0 && receivedOn > lastDueOn);
};

/**
 * Whether a person still has to decide on the interest of a refund before the case can end: the grant was taken back,
 * or the money came late.
 *
 * Whoever pays in time what only a settlement brought about is asked for no interest, and nobody has to say so.
 *
 * @see VwVfG § 49a (3) sentence 2
 */
export const owesInterestDecision = (payout: Pick<Payout, 'grant' | 'recovery'>): boolean => {
  const { demands, interest } = payout.recovery;
  if (!interestRuleOf(payout.grant) || interest.some(({ kind }) => kind === 'refund')) return false;
  const isTakenBack = demands.some(
    ({ basis, amountCents }) => amountCents > 0 && (basis === 'revocation' || basis === 'contract'),
  );
  return isTakenBack || wasLate(payout);
};
