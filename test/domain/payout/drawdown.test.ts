import { describe, expect, test } from 'vitest';
import { type RequestPayment, requestPayment } from '../../../domain/payment/request-payment.ts';
import { grantShareCents } from '../../../domain/payout/drawdown.ts';
import { requestableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import type { NeedLine } from '../../../events/spending-events.ts';
import { fundsReported } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person, terms } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { openYear, recipient } from '../../support/recipient.ts';
import { settled } from '../../support/settlement-facts.ts';

const given = specification(payout, requestPayment, { organisation: recipient(), ...openYear });
const byNeed = (changes: Parameters<typeof granted>[0] = {}) => [
  granted({ terms: { ...terms, drawdown: 'need' }, ...changes }),
  accepted,
];
const fees = (amountCents: number, dueOn = '2024-04-22'): NeedLine => ({
  lineId: 'fees',
  dueOn,
  amountCents,
});
const ask = (amountCents: number, need: NeedLine[], spentCents: number | null = null): RequestPayment => ({
  ...acting(person('member'), '2024-04-08T10:00:00.000Z'),
  ...{ applicationId: APPLICATION, amountCents, need, spentCents },
});
const spent = (spentCents: number): PayoutEvent => ({
  type: 'SpendingReported',
  data: { applicationId: APPLICATION, spentCents, untilOn: '2024-04-07', reportedBy: person('member') },
});
/** The most that a request may ask for, from the refusal of one that asks for all that is left. */
const drawable = (history: readonly PayoutEvent[], need: NeedLine[], spentCents: number | null = null) => {
  const leftCents = requestableCents(grantAfter(history));
  const { decision } = given(...history).when(ask(leftCents, need, spentCents));
  return 'refused' in decision ? decision.facts?.['drawableCents'] : 'everything';
};

describe('a drawdown of what is needed in six weeks', () => {
  test('under deficit financing uses the 750 of other money first: of 1,000 due, 250 can be asked for', () => {
    expect(drawable(byNeed(), [fees(100_000)])).toBe(25_000);
    const { decision } = given(...byNeed()).when(ask(25_000, [fees(100_000)]));
    const need = { lines: [fees(100_000)], spentCents: 0, otherFundsCents: 75_000, drawableCents: 25_000 };
    expect(decision).toMatchObject({ accepted: [{ data: { amountCents: 25_000, need } }] });
  });

  test.for(['fixed-amount', 'proportional'] as const)(
    'under %s goes beside the other money: of 1,000 due, 769.23',
    (financing) => expect(drawable(byNeed({ financing }), [fees(100_000)])).toBe(76_923),
  );

  test('takes off what was paid before and is unspent: 900 due less 750 unspent leaves 150', () => {
    const history = [...byNeed(), ...paid('a', 100_000), spent(100_000)];
    expect(drawable(history, [fees(90_000)])).toBe(15_000);
  });

  test('takes the spending that the request states, where it is newer', () => {
    const history = [...byNeed(), ...paid('a', 100_000)];
    expect(drawable(history, [fees(90_000)], 175_000)).toBe(90_000);
  });

  test('counts third money that was reported since: 400 found leave 850 of 2,000 due', () => {
    expect(drawable([...byNeed(), fundsReported(40_000)], [fees(180_000), fees(20_000)])).toBe(85_000);
  });

  test('reaches 42 days far: to 20 May 2024 and not to the 21st', () => {
    given(...byNeed())
      .when(ask(25_000, [fees(100_000, '2024-05-21')]))
      .expectRefusal('need-not-due-yet');
    const { decision } = given(...byNeed()).when(ask(25_000, [fees(100_000, '2024-05-20')]));
    expect(decision).toHaveProperty('accepted');
  });

  test('is over once the grant is settled: what is left of the final grant is owed', () => {
    const figures = { finalCents: 215_000, paidCents: 100_000, refundCents: 0, stillPayableCents: 115_000 };
    const history = [...byNeed(), ...paid('a', 100_000), proved(), checked(), settled(figures)];
    const { decision } = given(...history).when(ask(115_000, []));
    expect(decision).toHaveProperty('accepted');
  });

  test('never gives more than the grant, whatever falls due', () => {
    const state = grantAfter(byNeed());
    expect(grantShareCents(10_000_000, state)).toBe(250_000);
  });
});
