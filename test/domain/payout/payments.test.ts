import { describe, expect, test } from 'vitest';
import { approvePayment, approveRefusals } from '../../../domain/payment/approve-payment.ts';
import { executePayment } from '../../../domain/payment/execute-payment.ts';
import { orderPayment, orderRefusals } from '../../../domain/payment/order-payment.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { specification } from '../../support/given.ts';
import { by, changed, checkedBy, ended, grant, others } from '../../support/payment-at-hand.ts';
import { approved, ordered, requested, scheduled } from '../../support/payment-facts.ts';
import { person } from '../../support/payout-facts.ts';
import { closedYear, recipient, withoutAccount } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

describe('approving a payment', () => {
  const given = specification(payout, approvePayment, others);

  test('holds for the account that is confirmed at that moment', () => {
    given(...grant, requested('a', 100_000))
      .when(by('office'), changed)
      .expectEvents(approved('a', 2));
  });

  test('is renewed once the account has changed, also after the order', () => {
    const history = [...grant, requested('a', 100_000), approved('a')];
    given(...history)
      .when(by('office'), changed)
      .expectEvents(approved('a', 2));
    given(...history, ordered('a'))
      .when(by('office'), changed)
      .expectEvents(approved('a', 2));
  });

  eachRefuses(approveRefusals, given, {
    'unknown-payment': { given: grant, when: by('office') },
    'acts-for-recipient': { given: [...grant, requested('a', 1)], when: by('signatory') },
    'signed-before': {
      given: [...grant, requested('a', 1)],
      when: by('member'),
      beside: { organisation: recipient({ members: new Map() }) },
    },
    'checked-proof-before': {
      given: [...grant, requested('a', 1), ...checkedBy('office')],
      when: by('office'),
    },
    'payment-not-at-this-step': { given: [...grant, requested('a', 1), approved('a')], when: by('office') },
    'payment-in-run': {
      given: [...grant, requested('a', 1), approved('a'), ordered('a'), scheduled('a')],
      when: by('office'),
      beside: changed,
    },
    'year-end-passed': { given: [...ended, requested('a', 1)], when: by('office') },
    'payment-year-closed': {
      given: [...grant, requested('a', 1)],
      when: by('office'),
      beside: closedYear,
    },
    'no-confirmed-account': {
      given: [...grant, requested('a', 1)],
      when: by('office'),
      beside: { organisation: withoutAccount },
    },
  });
});

describe('ordering a payment', () => {
  const given = specification(payout, orderPayment, others);
  const history = [...grant, requested('a', 100_000), approved('a')];

  test('is the first signature of finance', () => {
    given(...history)
      .when(by('cashier'))
      .expectEvents(ordered('a'));
  });

  eachRefuses(orderRefusals, given, {
    'unknown-payment': { given: grant, when: by('cashier') },
    'acts-for-recipient': { given: history, when: by('signatory') },
    'signed-before': { given: history, when: by('office') },
    'checked-proof-before': { given: [...history, ...checkedBy('cashier')], when: by('cashier') },
    'payment-not-at-this-step': { given: [...grant, requested('a', 1)], when: by('cashier') },
    'year-end-passed': { given: [...ended, requested('a', 1), approved('a')], when: by('cashier') },
    'account-changed': { given: history, when: by('cashier'), beside: changed },
  });
});

describe('after an approval was renewed', () => {
  const renewed = [
    ...[...grant, requested('a', 100_000), approved('a'), ordered('a')],
    approved('a', 2, 'leader'),
  ];
  const ordering = specification(payout, orderPayment, changed);
  const paying = specification(payout, executePayment, changed);
  const pay = (word: string) => ({ ...by(word), executedOn: null, valueOn: null });

  test('the order is signed again, by whoever signed it before as well, and not by who renewed the approval', () => {
    ordering(...renewed)
      .when(by('cashier'))
      .expectEvents(ordered('a'));
    ordering(...renewed)
      .when(by('leader'))
      .expectRefusal('signed-before');
    ordering(...renewed)
      .when(by('office'))
      .expectEvents(ordered('a', 'office'));
  });

  test('the money leaves by nobody who stands behind the new approval and the new order', () => {
    const again = [...renewed, ordered('a', 'treasurer')];
    for (const word of ['leader', 'treasurer'])
      paying(...again)
        .when(pay(word))
        .expectRefusal('signed-before');
    const { decision } = paying(...again).when(pay('cashier'));
    expect(decision).toMatchObject({ accepted: [{ data: { executedBy: person('cashier') } }] });
    paying(...renewed)
      .when(pay('treasurer'))
      .expectRefusal('payment-not-at-this-step');
  });
});
