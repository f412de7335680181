import type { FundEvent } from '../../events/fund-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Refusal } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { type RestoreRefusal, restoreReservation } from '../fund/restore-reservation.ts';
import type { Act } from '../payout/acts.ts';
import { demandedParts } from '../payout/claim-parts.ts';
import { payableCents } from '../payout/payable.ts';
import type { Granted } from '../payout/payout.ts';
import { asks } from '../payout/proof.ts';
import { loweredDemands } from './taking-back.ts';

type BackTo = Extract<PayoutEvent, { type: 'RevocationLowered' }>['data']['backTo'];

/** Where a case stands once a grant that was revoked as a whole counts again. */
const backTo = ({ settlement, findings, proof, isAccepted }: Granted): BackTo => {
  if (settlement) return 'settled';
  if (findings) return asks(findings) ? 'proof-asked' : 'proof-checked';
  if (proof) return 'proof-submitted';
  return isAccepted ? 'accepted' : 'issued';
};

export type Relieved = { readonly accepted: readonly PayoutEvent[]; readonly fund: readonly FundEvent[] };

/** Nothing follows. */
export const nothingMore: Relieved = { accepted: [], fund: [] };

const lessInterest = ({ actId, amountCents }: Act, applicationId: string, leftCents: number): Relieved => ({
  accepted: [
    {
      type: 'InterestLowered',
      data: {
        ...{ applicationId, actId, cause: 'objection', proposal: null },
        ...{ amountCents: amountCents - leftCents, leftCents },
      },
    },
  ],
  fund: [],
});

const lessRevoked = (
  { actId, amountCents }: Act,
  applicationId: string,
  leftCents: number,
  payout: Granted,
  fund: Fund,
  now: string,
): Relieved | Refusal<RestoreRefusal> => {
  const { grant, paidCents, recovery } = payout;
  const restoredCents = amountCents - leftCents;
  const keptCents = grant.amountCents + restoredCents;
  const dueCents = payableCents({ ...payout, grant: { ...grant, amountCents: keptCents } });
  const bound = restoreReservation(fund, {
    ...{ applicationId, formerCents: payableCents(payout), amountCents: dueCents },
    ...{ reason: 'objection-granted', now },
  });
  if ('refused' in bound) return bound;
  const owedCents = Math.max(0, paidCents - dueCents);
  const lowered = { applicationId, actId, restoredCents, keptCents, backTo: backTo(payout) };
  const demands = loweredDemands(
    { applicationId },
    payout,
    demandedParts(recovery).principalCents - owedCents,
    actId,
  );
  return { accepted: [{ type: 'RevocationLowered', data: lowered }, ...demands], fund: bound };
};

/**
 * What follows from an objection that was right: interest and revocations fall to what is left of them, with their demands,
 * and the fund binds again what the grant comes to. A settlement is corrected by a command of its own.
 */
export const relieved = (
  act: Act,
  applicationId: string,
  leftCents: number,
  payout: Granted,
  fund: Fund,
  now: string,
): Relieved | Refusal<RestoreRefusal> => {
  if (act.kind === 'interest') return lessInterest(act, applicationId, leftCents);
  if (act.kind === 'revocation') return lessRevoked(act, applicationId, leftCents, payout, fund, now);
  return nothingMore;
};
