import { describe, expect, test } from 'vitest';
import { overpaidParts } from '../../../domain/payout/claim-parts.ts';
import { heldCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { bookPayouts } from '../../../domain/payout/payout-reactions.ts';
import { makeRepayment, makeRepaymentRefusals } from '../../../domain/recovery/make-repayment.ts';
import { orderRepayment, orderRepaymentRefusals } from '../../../domain/recovery/order-repayment.ts';
import {
  type ReturnRepayment,
  returnRepayment,
  returnRepaymentRefusals,
} from '../../../domain/recovery/return-repayment.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { APPLICATION, FUND, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { parts } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, refunded, refundLowered, settledCase } from '../../support/settlement-facts.ts';

const REPAYMENT = `rep_${'0'.repeat(26)}`;
const now = '2025-05-05T10:00:00.000Z';
const by = (word: string) => ({ ...acting(person(word), now), applicationId: APPLICATION });
const others = { organisation: recipient() };

/** 350.00 were paid back, of which 150.00 were not owed. */
const overpaid = [...settledCase, refunded(35_000), refundLowered(15_000)];
const ordered: PayoutEvent = {
  type: 'RepaymentOrdered',
  data: {
    ...{ applicationId: APPLICATION, repaymentId: REPAYMENT, amountCents: 15_000, parts: parts(15_000) },
    ...{ accountVersion: 1, orderedBy: person('cashier') },
  },
};
const made: PayoutEvent = {
  type: 'RepaymentMade',
  data: {
    ...{ applicationId: APPLICATION, fundId: FUND, repaymentId: REPAYMENT },
    ...{
      amountCents: 15_000,
      parts: parts(15_000),
      executedOn: '2025-05-05',
      executedBy: person('treasurer'),
    },
  },
};
const cameBack: PayoutEvent = {
  type: 'RepaymentReturned',
  data: {
    ...{ applicationId: APPLICATION, fundId: FUND, repaymentId: REPAYMENT, amountCents: 15_000 },
    ...{ parts: parts(15_000), reason: 'account-closed', returnedOn: '2025-05-05' },
    recordedBy: person('cashier'),
  },
};
const SECOND = `rep_${'1'.repeat(26)}`;
/** The same fact about another repayment. */
const ofSecond = (event: PayoutEvent, amountCents: number) =>
  ({
    ...event,
    data: { ...event.data, repaymentId: SECOND, amountCents, parts: parts(amountCents) },
  }) as PayoutEvent;
const second = (amountCents: number) => [ofSecond(ordered, amountCents), ofSecond(made, amountCents)];
const stateOf = (...events: PayoutEvent[]) => grantAfter(events);
const followUps = (event: PayoutEvent) =>
  bookPayouts.react({ event } as Parameters<typeof bookPayouts.react>[0]);

describe('ordering a repayment', () => {
  const given = specification(payout, orderRepayment, others);

  test('is for all that was paid and not owed, to the account that is confirmed', () =>
    given(...overpaid)
      .when(by('cashier'))
      .expectEvents(ordered));

  eachRefuses(orderRepaymentRefusals, given, {
    'unknown-grant': { given: [], when: by('cashier') },
    'acts-for-recipient': { given: overpaid, when: by('member') },
    'checked-proof-before': { given: overpaid, when: by('checker') },
    'case-closed': { given: [...overpaid, caseClosed], when: by('cashier') },
    'nothing-overpaid': { given: [...settledCase, refunded(35_000)], when: by('cashier') },
    'no-confirmed-account': {
      given: overpaid,
      when: by('cashier'),
      beside: { organisation: { ...recipient(), confirmedAccountVersion: undefined } },
    },
  });
});

describe('making a repayment', () => {
  const given = specification(payout, makeRepayment, others);
  const make = (word = 'treasurer', executedOn: string | null = null) => ({ ...by(word), executedOn });

  test('takes a second person, and the recipient holds the grant again', () => {
    given(...overpaid, ordered)
      .when(make())
      .expectEvents(made);
    const state = stateOf(...overpaid, ordered, made);
    expect([heldCents(state), overpaidParts(state.recovery)]).toEqual([230_000, parts(0)]);
  });

  test('carries out the order that is open, also after one that was made', () => {
    const [again] = second(5_000);
    given(...overpaid, ordered, made, refundLowered(5_000), again!)
      .when(make())
      .expectEvents(ofSecond(made, 5_000));
  });

  test('lowers what the fund has got back, once the money has left', () => {
    expect(followUps(made)).toEqual([
      {
        command: 'reverse-refund',
        params: { fundId: FUND },
        body: {
          ...{ applicationId: APPLICATION, reversalId: REPAYMENT, amountCents: 15_000 },
          reversedOn: '2025-05-05',
        },
      },
    ]);
  });

  eachRefuses(makeRepaymentRefusals, given, {
    'unknown-grant': { given: [], when: make() },
    'acts-for-recipient': { given: [...overpaid, ordered], when: make('member') },
    'checked-proof-before': { given: [...overpaid, ordered], when: make('checker') },
    'case-closed': { given: [...overpaid, ordered, caseClosed], when: make() },
    'no-repayment-ordered': { given: overpaid, when: make() },
    'repayment-ordered-by-you': { given: [...overpaid, ordered], when: make('cashier') },
    'account-changed': {
      given: [...overpaid, ordered],
      when: make(),
      beside: { organisation: { ...recipient(), confirmedAccountVersion: 2 } },
    },
    'repayment-differs-from-owed': { given: [...overpaid, ordered, refundLowered(1)], when: make() },
    'day-in-future': { given: [...overpaid, ordered], when: make('treasurer', '2025-05-06') },
  });
});

describe('a repayment that the bank sent back', () => {
  const given = specification(payout, returnRepayment, others);
  const back = (changes: Partial<ReturnRepayment> = {}) => ({
    ...by('cashier'),
    ...{ repaymentId: REPAYMENT, reason: 'account-closed' as const, returnedOn: '2025-05-05' },
    ...changes,
  });
  const sent = [...overpaid, ordered, made];

  test('is owed again and can be ordered anew', () => {
    given(...sent)
      .when(back())
      .expectEvents(cameBack);
    expect(overpaidParts(stateOf(...sent, cameBack).recovery)).toEqual(parts(15_000));
    expect(followUps(cameBack)).toMatchObject([
      { command: 'book-refund', body: { refundId: REPAYMENT, amountCents: 15_000 } },
    ]);
  });

  test('is the one that is named, also where another one was made before', () => {
    const again = [refundLowered(5_000), ...second(5_000)];
    given(...sent, ...again)
      .when(back({ repaymentId: SECOND }))
      .expectEvents(ofSecond(cameBack, 5_000));
  });

  eachRefuses(returnRepaymentRefusals, given, {
    'unknown-grant': { given: [], when: back() },
    'acts-for-recipient': { given: sent, when: back({ actorId: person('member') }) },
    'case-closed': { given: [...sent, caseClosed], when: back() },
    'no-repayment-made': { given: [...sent, cameBack], when: back({ returnedOn: '2025-05-06' }) },
    'day-in-future': { given: sent, when: back({ returnedOn: '2025-05-06' }) },
    'repayment-returned-before-made': { given: sent, when: back({ returnedOn: '2025-05-04' }) },
  });
});
