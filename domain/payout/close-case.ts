import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { outstandingRefundCents, type Payout, requestableCents } from './payout.ts';
import { isOutsider, nothingPending, type OnGrant, type WithOrganisation } from './payout-rules.ts';

export type CloseCase = OnGrant;

export const closeCaseRules = {
  'unknown-grant': (_command, { isIssued }) => isIssued,
  'acts-for-recipient': isOutsider,
  'not-settled': (_command, { settlement }) => settlement !== undefined,
  'payments-pending': nothingPending,
  'refund-outstanding': (_command, payout): Verdict => {
    const leftCents = outstandingRefundCents(payout);
    return leftCents === 0 || { leftCents };
  },
  'still-payable': (_command, payout): Verdict => {
    const leftCents = requestableCents(payout);
    return leftCents === 0 || { leftCents };
  },
} satisfies Rules<CloseCase, Payout, WithOrganisation>;

export type CloseCaseRefusal = keyof typeof closeCaseRules;

/** Decides whether a case is done: settled, and nobody owes anybody anything. */
export const closeCase = (
  command: CloseCase,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, CloseCaseRefusal> => {
  const refusal = firstBroken(closeCaseRules, command, payout, others);
  if (refusal) return refusal;
  if (payout.isClosed) return { accepted: [] };
  const { applicationId, actorId: closedBy } = command;
  return { accepted: [{ type: 'CaseClosed', data: { applicationId, closedBy } }] };
};
