import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Payout, payableCents } from '../payout/payout.ts';
import type { OnGrant } from '../payout/payout-rules.ts';
import { demandedParts } from './claim.ts';
import { dueOnFrom } from './recovery-rules.ts';

type RefundDemanded = Extract<PayoutEvent, { type: 'RefundDemanded' }>;

/** What the grant still comes to, before anything is taken back; null takes back all of it. */
export const takenCents = (amountCents: number | null, payout: Payout): number =>
  amountCents ?? payableCents(payout);

/** What was paid above what is kept, and has not been demanded yet. */
export const newDemandCents = (payout: Payout, keptCents: number): number =>
  Math.max(0, payout.paidCents - keptCents - demandedParts(payout.recovery).principalCents);

/** The demand that follows from an act or a settlement; none where nothing was paid too much. */
export const demandFor = (
  command: OnGrant,
  payout: Payout,
  keptCents: number,
  { basis, ineffectiveOn }: Pick<RefundDemanded['data'], 'basis' | 'ineffectiveOn'>,
): readonly RefundDemanded[] => {
  const amountCents = newDemandCents(payout, keptCents);
  if (amountCents === 0) return [];
  const { applicationId } = command;
  const refundId = command.derivedId('ref');
  const dueOn = dueOnFrom(command, payout);
  return [
    { type: 'RefundDemanded', data: { applicationId, refundId, amountCents, dueOn, basis, ineffectiveOn } },
  ];
};
