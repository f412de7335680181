import { describe, test } from 'vitest';
import { bookRefund, bookRefundRefusals } from '../../../domain/fund/book-refund.ts';
import { fund } from '../../../domain/fund/fund.ts';
import {
  application,
  fundOpened,
  granted,
  paid,
  refund,
  refunded,
  reserved,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, bookRefund);
const book = (refundWord: string, amountCents: number) => ({
  ...acting('reaction:book-payouts'),
  fundId: 'aktionsfonds-2024',
  applicationId: application('a'),
  refundId: refund(refundWord),
  amountCents,
  ...{ receivedOn: '2024-11-04', valueOn: '2024-11-04' },
});
const history = [fundOpened(), reserved('a', 250_000), granted('a', 250_000), paid('a', 'one', 150_000)];

describe('booking a refund', () => {
  test('counts it', () => {
    given(...history)
      .when(book('one', 35_000))
      .expectEvents(refunded('a', 'one', 35_000));
  });

  test('takes parts until everything paid is back', () => {
    given(...history, refunded('a', 'one', 100_000))
      .when(book('two', 50_000))
      .expectEvents(refunded('a', 'two', 50_000));
  });

  test('changes nothing the second time', () => {
    given(...history, refunded('a', 'one', 150_000))
      .when(book('one', 150_000))
      .expectEvents();
  });

  eachRefuses(bookRefundRefusals, given, {
    'unknown-fund': { given: [], when: book('one', 1) },
    'refund-booked-differently': { given: [...history, refunded('a', 'one', 2)], when: book('one', 1) },
    'refund-above-payments': { given: [...history, refunded('a', 'one', 1)], when: book('two', 150_000) },
  });
});
