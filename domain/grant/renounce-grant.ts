import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isSignatory } from '../organisation/organisation.ts';
import { payableCents, requestableCents } from '../payout/payable.ts';
import type { Payout } from '../payout/payout.ts';
import { isOwnGrant, nothingPending, type OnGrant, type WithOrganisation } from '../payout/payout-rules.ts';

export type RenounceGrant = OnGrant & {
  readonly extent: 'full' | 'rest';
  readonly reason: PersonalText | null;
};

const UNDER_CHECK: ReadonlySet<Payout['status']> = new Set([
  'proof-submitted',
  'proof-asked',
  'proof-checked',
]);

export const renounceGrantRules = {
  'unknown-grant': isOwnGrant,
  'not-a-signatory': ({ actorId }, _payout, { organisation }) => isSignatory(organisation, actorId),
  'case-closed': (_command, { isClosed }) => !isClosed,
  'grant-lapsed': (_command, { status }) => status !== 'lapsed',
  'renounced-before': (_command, { status }) => status !== 'renounced',
  'grant-revoked': (_command, { status }) => status !== 'revoked',
  'settlement-awaited': (_command, { status }) => !UNDER_CHECK.has(status),
  'already-settled': ({ extent }, { settlement }) => extent === 'rest' || settlement === undefined,
  'payments-pending': nothingPending,
  'nothing-to-renounce': ({ extent }, payout) => extent === 'full' || requestableCents(payout) > 0,
} satisfies Rules<RenounceGrant, Payout, WithOrganisation>;

export type RenounceGrantRefusal = keyof typeof renounceGrantRules;

/**
 * Decides whether the recipient gives the grant up: in full, or what was not drawn of it.
 *
 * What is given up is free again; what was paid of a grant given up in full comes back by the settlement.
 */
export const renounceGrant = (
  command: RenounceGrant,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, RenounceGrantRefusal> => {
  const refusal = firstBroken(renounceGrantRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, extent, reason, actorId: renouncedBy } = command;
  const { fundId = '', amountCents = 0 } = payout.grant ?? {};
  const keepCents = extent === 'full' ? 0 : payableCents(payout) - requestableCents(payout);
  const renouncedCents = amountCents - keepCents;
  const { paidCents } = payout;
  const data = { applicationId, fundId, extent, renouncedCents, keepCents, paidCents, reason, renouncedBy };
  return { accepted: [{ type: 'GrantRenounced', data }] };
};
