import { describe, test } from 'vitest';
import { bookDisbursement, bookDisbursementRefusals } from '../../../domain/fund/book-disbursement.ts';
import { fund } from '../../../domain/fund/fund.ts';
import {
  application,
  fundOpened,
  granted,
  paid,
  payment,
  paymentReturned,
  refunded,
  reserved,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, bookDisbursement);
const book = (paymentWord: string, amountCents: number) => ({
  ...acting('reaction:book-payouts'),
  fundId: 'aktionsfonds-2024',
  applicationId: application('a'),
  paymentId: payment(paymentWord),
  amountCents,
  ...{ executedOn: '2024-04-08', bookedOn: '2024-04-08', valueOn: '2024-04-08' },
});
const grant = [fundOpened(), reserved('a', 250_000), granted('a', 250_000)];

describe('booking a payment', () => {
  test('counts it', () => {
    given(...grant)
      .when(book('one', 150_000))
      .expectEvents(paid('a', 'one', 150_000));
  });

  test('changes nothing the second time, also after the bank has returned it', () => {
    const history = [...grant, paid('a', 'one', 250_000)];
    given(...history)
      .when(book('one', 250_000))
      .expectEvents();
    given(...history, paymentReturned('a', 'one', 250_000))
      .when(book('one', 250_000))
      .expectEvents();
  });

  test('may use the grant again when a payment came back', () => {
    given(...grant, paid('a', 'one', 250_000), paymentReturned('a', 'one', 250_000))
      .when(book('two', 250_000))
      .expectEvents(paid('a', 'two', 250_000));
  });

  test('may use again what the recipient refunded', () => {
    given(...grant, paid('a', 'one', 250_000), refunded('a', 'r', 35_000))
      .when(book('two', 35_000))
      .expectEvents(paid('a', 'two', 35_000));
    given(...grant, paid('a', 'one', 250_000), refunded('a', 'r', 35_000))
      .when(book('two', 35_001))
      .expectRefusal('payment-above-grant');
  });

  eachRefuses(bookDisbursementRefusals, given, {
    'unknown-fund': { given: [], when: book('one', 1) },
    'payment-booked-differently': { given: [...grant, paid('a', 'one', 100)], when: book('one', 101) },
    'payment-above-grant': { given: [...grant, paid('a', 'one', 200_000)], when: book('two', 50_001) },
  });

  test('pays out of the grant, never out of what a later resolution binds beside it', () => {
    given(fundOpened(), reserved('a', 100_000), granted('a', 100_000), reserved('a', 50_000))
      .when(book('one', 100_001))
      .expectRefusal('payment-above-grant');
    given(fundOpened(), reserved('a', 100_000), granted('a', 0), reserved('a', 50_000))
      .when(book('one', 1))
      .expectRefusal('payment-above-grant');
  });

  test('refuses a payment before the grant, and one booked for another application', () => {
    given(fundOpened(), reserved('a', 250_000)).when(book('one', 1)).expectRefusal('payment-above-grant');
    given(...grant, reserved('b', 100), granted('b', 100), paid('b', 'one', 100))
      .when(book('one', 100))
      .expectRefusal('payment-booked-differently');
  });
});
