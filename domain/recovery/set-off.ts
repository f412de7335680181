import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { allocated, outstandingParts, overpaidParts, totalCents } from '../payout/claim-parts.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import { evolveGrant, type Granted } from '../payout/payout.ts';

/** A grant after some events that are not recorded yet. */
export const evolved = (payout: Granted, events: readonly PayoutEvent[]): Granted =>
  events.reduce(evolveGrant, payout);

/**
 * Counts what was paid too much on one part of a claim for what is open on another: cost, then interest, then the grant.
 *
 * Nobody sends money to and fro that both sides owe each other.
 *
 * @see BGB §§ 387 and 389, applied to public-law claims by analogy
 */
export const setOff = (command: OnGrant, payout: Granted): readonly PayoutEvent[] => {
  const overpaid = overpaidParts(payout.recovery);
  const to = allocated(totalCents(overpaid), outstandingParts(payout.recovery));
  const cents = totalCents(to);
  if (cents === 0) return [];
  const from = allocated(cents, overpaid);
  const { applicationId } = command;
  const { fundId } = payout.grant;
  const data = { applicationId, fundId, setOffId: command.derivedId('off'), from, to };
  return [{ type: 'OverpaymentSetOff', data: { ...data, setOffOn: dayInBerlin(command.now) } }];
};
