import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isSignatory, type WithOrganisation } from '../organisation/organisation.ts';
import { nothingPending, type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import { payableCents, requestableCents } from '../payout/payable.ts';
import type { Granted, Payout } from '../payout/payout.ts';

export type RenounceGrant = OnGrant & {
  /** All of it, what was not drawn, or a part that the recipient chooses. */
  readonly extent: 'full' | 'rest' | 'part';
  /** What is given up in part, in whole cents; null otherwise. */
  readonly amountCents: number | null;
  readonly reason: PersonalText | null;
};

const UNDER_CHECK: ReadonlySet<Granted['status']> = new Set([
  'proof-submitted',
  'proof-asked',
  'proof-checked',
]);

/** The most that a part can come to: a cent less than all of it, and after the settlement what was not drawn. */
const mostInPartCents = (payout: Granted): number =>
  payout.settlement === undefined ? payableCents(payout) - 1 : requestableCents(payout);

const keptCents = ({ extent, amountCents }: RenounceGrant, payout: Granted): number => {
  if (extent === 'full') return 0;
  return payableCents(payout) - (extent === 'rest' ? requestableCents(payout) : (amountCents ?? 0));
};

const renounceGrantRules = {
  'not-a-signatory': ({ actorId }, _payout, { organisation }) => isSignatory(organisation, actorId),
  'case-closed': (_command, { isClosed }) => !isClosed,
  'grant-lapsed': (_command, { status }) => status !== 'lapsed',
  'renounced-before': (_command, { status }) => status !== 'renounced',
  'grant-revoked': (_command, { status }) => status !== 'revoked',
  'settlement-awaited': (_command, { status }) => !UNDER_CHECK.has(status),
  'already-settled': ({ extent }, { settlement }) => extent !== 'full' || settlement === undefined,
  'payments-pending': nothingPending,
  'nothing-to-renounce': ({ extent }, payout) => extent !== 'rest' || requestableCents(payout) > 0,
  'renounced-amount-misplaced': ({ extent, amountCents }) => (extent === 'part') === (amountCents !== null),
  'renounced-over-grant': ({ extent, amountCents }, payout): Verdict => {
    const mostCents = mostInPartCents(payout);
    const cents = amountCents ?? 0;
    return extent !== 'part' || (cents > 0 && cents <= mostCents) || { mostCents };
  },
} satisfies Rules<RenounceGrant, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const renounceGrantRefusals = { ...theirGrant, ...renounceGrantRules };

export type RenounceGrantRefusal = keyof typeof renounceGrantRefusals;

/**
 * Decides whether the recipient gives the grant up: in full, what was not drawn of it, or a part that they choose.
 *
 * What is given up is free again; what was paid above the rest comes back by the settlement.
 */
export const renounceGrant = (
  command: RenounceGrant,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, RenounceGrantRefusal> => {
  const payout = findOrRefuse(theirGrant, renounceGrantRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, extent, reason, actorId: renouncedBy } = command;
  const { fundId, amountCents } = payout.grant;
  const keepCents = keptCents(command, payout);
  const renouncedCents = amountCents - keepCents;
  const { paidCents } = payout;
  const data = { applicationId, fundId, extent, renouncedCents, keepCents, paidCents, reason, renouncedBy };
  return { accepted: [{ type: 'GrantRenounced', data }] };
};
