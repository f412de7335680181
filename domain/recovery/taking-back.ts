import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { Verdict } from '../decision.ts';
import { demandedParts } from '../payout/claim-parts.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import { payableCents } from '../payout/payable.ts';
import type { Granted } from '../payout/payout.ts';
import { takenFrom } from '../payout/taken-from.ts';
import { dueOnFrom } from './recovery-rules.ts';

type RefundDemanded = Extract<PayoutEvent, { type: 'RefundDemanded' }>;

/** What the grant still comes to, before anything is taken back; null takes back all of it. */
export const takenCents = (amountCents: number | null, payout: Granted): number =>
  amountCents ?? payableCents(payout);

/** Whether no more is taken back than the grant still comes to. */
export const isWithinGrant = (
  { amountCents }: { readonly amountCents: number | null },
  payout: Granted,
): Verdict => {
  const leftCents = payableCents(payout);
  return takenCents(amountCents, payout) <= leftCents || { leftCents };
};

/** Whether the day from which on the grant does not count any more has come. */
export const hasBegun = ({
  ineffectiveOn,
  now,
}: Pick<OnGrant, 'now'> & { readonly ineffectiveOn: string }): boolean => ineffectiveOn <= dayInBerlin(now);

/** What was paid above what is kept, and has not been demanded yet. */
export const newDemandCents = (payout: Granted, keptCents: number): number =>
  Math.max(0, payout.paidCents - keptCents - demandedParts(payout.recovery).principalCents);

/** What of the demands falls away, the last one first. */
export const loweredDemands = (
  { applicationId }: Pick<OnGrant, 'applicationId'>,
  { recovery }: Pick<Granted, 'recovery'>,
  cents: number,
  actId: string,
): readonly PayoutEvent[] => {
  const { taken } = takenFrom(recovery.demands.toReversed(), cents);
  return taken
    .filter(({ amountCents }) => amountCents > 0)
    .map(({ refundId, amountCents }) => ({
      type: 'RefundLowered',
      data: { applicationId, refundId, amountCents, actId },
    }));
};

/** The demand that follows from an act or a settlement; none where nothing was paid too much. */
export const demandFor = (
  command: OnGrant,
  payout: Granted,
  keptCents: number,
  { actId, basis, ineffectiveOn }: Pick<RefundDemanded['data'], 'actId' | 'basis' | 'ineffectiveOn'>,
): readonly RefundDemanded[] => {
  const amountCents = newDemandCents(payout, keptCents);
  if (amountCents === 0) return [];
  const { applicationId } = command;
  const refundId = command.derivedId('ref');
  const dueOn = dueOnFrom(command, payout.grant);
  return [
    {
      type: 'RefundDemanded',
      data: { applicationId, refundId, actId, amountCents, dueOn, basis, ineffectiveOn },
    },
  ];
};
