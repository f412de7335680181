import { describe, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import {
  reverseDisbursement,
  reverseDisbursementRefusals,
} from '../../../domain/fund/reverse-disbursement.ts';
import {
  application,
  fundOpened,
  granted,
  paid,
  payment,
  paymentReturned,
  refunded,
  released,
  reserved,
  yearClosed,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, reverseDisbursement);
const reverse = (amountCents = 150_000) => ({
  ...acting('reaction:book-payouts'),
  fundId: 'aktionsfonds-2024',
  applicationId: application('a'),
  paymentId: payment('one'),
  amountCents,
  ...{ returnedOn: '2024-04-09', valueOn: '2024-04-09' },
});
const history = [fundOpened(), reserved('a', 250_000), granted('a', 250_000), paid('a', 'one', 150_000)];

describe('a payment that the bank sent back', () => {
  test('was not paid after all', () => {
    given(...history)
      .when(reverse())
      .expectEvents(paymentReturned('a', 'one', 150_000));
  });

  test('changes nothing the second time', () => {
    given(...history, paymentReturned('a', 'one', 150_000))
      .when(reverse())
      .expectEvents();
  });

  test("is the budget's what the year was closed without: nobody can be paid with it again", () => {
    const closed = [...history, released('a', 100_000, 'year-end', '2025-01-02'), yearClosed];
    const back = { ...reverse(), returnedOn: '2025-01-10', valueOn: '2025-01-10' };
    given(...closed)
      .when(back)
      .expectEvents(
        paymentReturned('a', 'one', 150_000, '2025-01-10'),
        released('a', 150_000, 'year-end', '2025-01-10'),
      );
  });

  test.for([
    ['all but what the recipient still has', 250_000, [170_000]],
    ['the last cent of that', 80_001, [1]],
    ['nothing where the recipient still has all that is bound', 80_000, []],
    ['nothing where the recipient still has more', 50_000, []],
  ] as const)('goes back to the budget, %s', ([, boundCents, back]) => {
    const more = [paid('a', 'two', 100_000), refunded('a', 'r', 20_000)];
    given(...history, ...more, released('a', 250_000 - boundCents, 'settled-lower'), yearClosed)
      .when(reverse())
      .expectEvents(
        paymentReturned('a', 'one', 150_000),
        ...back.map((cents) => released('a', cents, 'year-end', '2024-04-09')),
      );
  });

  eachRefuses(reverseDisbursementRefusals, given, {
    'unknown-fund': { given: [], when: reverse() },
    'payment-booked-differently': { given: history, when: reverse(149_999) },
    'refunded-already': { given: [...history, refunded('a', 'part', 1)], when: reverse() },
  });

  test('must have been booked before', () => {
    given(fundOpened()).when(reverse()).expectRefusal('payment-booked-differently');
  });
});
