import type { PayoutEvent } from '../../events/payout-events.ts';
import { asks } from './proof.ts';

export type PayoutStatus =
  | 'none'
  | 'issued'
  | 'accepted'
  | 'lapsed'
  | 'renounced'
  | 'proof-submitted'
  | 'proof-asked'
  | 'proof-checked'
  | 'settled'
  | 'revoked'
  | 'closed';

/** Where a grant can stand that there is. */
export type GrantStatus = Exclude<PayoutStatus, 'none'>;

/** Where a grant stands after an event; payments do not move it. */
export const evolveStatus = <Status extends PayoutStatus>(
  status: Status,
  { type, data }: PayoutEvent,
): Status | GrantStatus => {
  switch (type) {
    case 'GrantIssued':
      return 'issued';
    case 'GrantAccepted':
      return 'accepted';
    case 'GrantLapsed':
      return 'lapsed';
    case 'GrantRenounced':
      return data.keepCents === 0 ? 'renounced' : status;
    case 'ProofSubmitted':
      return 'proof-submitted';
    case 'ProofChecked':
      return asks(data) ? 'proof-asked' : 'proof-checked';
    case 'FinalGrantSet':
      return 'settled';
    case 'GrantRevoked':
    case 'ContractTerminated':
      return data.keptCents === 0 ? 'revoked' : status;
    case 'RevocationLowered':
      return status === 'revoked' ? data.backTo : status;
    case 'CaseClosed':
      return 'closed';
    default:
      return status;
  }
};
