import { Land, LocalHoliday } from '../../events/rules/office-seat.ts';
import { entryOfOrdered, keyAt, type OrderedList } from '../ordered-list.ts';
import { isPending } from './payment.ts';
import type { GrantRow } from './payout-row.ts';

const among = 'payments-due';

/** Payments that wait for a signature in the order in which they were asked for; a grant has a place for each. */
export const paymentsByRequest: OrderedList = { among, by: 'requested' };

/** Those that have to leave by some day, with all that their sums are made of. */
export const paymentsByLastDay: OrderedList = { among, by: 'last-day' };

type Due = Pick<GrantRow, 'grant' | 'payments'>;

/** The list that has a grant while a payment of it waits for a signature. */
export const listsOfDue = ({ payments }: Pick<Due, 'payments'>): readonly string[] =>
  payments.some(isPending) ? [among] : [];

/** Where a grant stands in those orders for its payments that wait. */
export const placesOfDue = ({ grant, payments }: Due): readonly string[] => {
  const { payUntilOn, officeSeat } = grant.terms;
  const pending = payments.filter(isPending);
  const lastDay = [payUntilOn, officeSeat.land, officeSeat.localHolidays.join('+')].join('~');
  return [
    ...pending.map(({ paymentId, requestedAt }) =>
      entryOfOrdered(paymentsByRequest, `${requestedAt}~${paymentId}`),
    ),
    ...pending
      .filter(() => payUntilOn !== null)
      .map(({ paymentId, amountCents }) =>
        entryOfOrdered(paymentsByLastDay, `${lastDay}~${amountCents}~${paymentId}`),
      ),
  ];
};

/** The payment that a place in the order of requests is about. */
export const paymentAt = (place: string): string | undefined => keyAt(place).split('~')[1];

/** What a place in the order of last days says; throws for one of another list. */
export const leavingAt = (place: string) => {
  const [payUntilOn, land, holidays, amountCents, paymentId] = keyAt(place).split('~');
  if (payUntilOn === undefined || holidays === undefined || paymentId === undefined)
    throw new Error('no place in the order of last days');
  const localHolidays = holidays === '' ? [] : holidays.split('+').map((one) => LocalHoliday.parse(one));
  const seat = { land: Land.parse(land), localHolidays };
  return { payUntilOn, seat, amountCents: Number(amountCents), paymentId };
};
