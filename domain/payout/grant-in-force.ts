import type { PayoutEvent } from '../../events/payout-events.ts';

/** What was granted, to whom and on which terms. */
export type Grant = Extract<PayoutEvent, { type: 'GrantIssued' }>['data'];

/** Nothing was granted. */
export type NoGrant = { readonly grant: undefined };

/** Of a state, the grant as it counts now, with the changes that were approved. */
export type OfGrant = { readonly grant: Grant };

export type MaybeGrant = NoGrant | OfGrant;

/**
 * The grant as it counts after an event: what was issued, with the plan and the period of the change
 * approved last, less what was renounced or taken back.
 *
 * Every later step is held to this one; what was issued first is version 1 of the plans.
 */
export const grantInForce = (grant: Grant, { type, data }: PayoutEvent): Grant => {
  switch (type) {
    case 'GrantIssued':
      return data;
    case 'ChangeApproved': {
      const { plan, periodStartsOn, periodEndsOn, proofDueOn } = data;
      return { ...grant, plan, periodStartsOn, periodEndsOn, proofDueOn };
    }
    case 'ProjectEndedEarly':
      return { ...grant, periodEndsOn: data.endedOn, proofDueOn: data.proofDueOn };
    case 'GrantRenounced':
      return { ...grant, amountCents: data.keepCents };
    case 'RevocationLowered':
    case 'GrantRevoked':
    case 'ContractTerminated':
      return { ...grant, amountCents: data.keptCents };
    default:
      return grant;
  }
};
