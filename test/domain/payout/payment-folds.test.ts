import { describe, expect, test } from 'vitest';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  paymentBooked,
  paymentRefused,
  paymentUnscheduled,
  unspentReturned,
} from '../../support/claim-facts.ts';
import { grantAfter, grantRowOf } from '../../support/granted.ts';
import {
  approved,
  executed,
  executedInRun,
  ordered,
  paid,
  RUN,
  requested,
  returned,
  scheduled,
} from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, payment, person } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { settled } from '../../support/settlement-facts.ts';

const base = [granted(), accepted];
const stateOf = (...events: readonly PayoutEvent[]) => grantAfter([...base, ...events]);
const rowsOf = (...events: readonly PayoutEvent[]) => grantRowOf('payout-a', ...base, ...events).payments;

/** A first payment of 1,000.00 that nothing happens to, and a second one that something happens to. */
const two = [requested('a', 100_000), approved('a'), requested('b', 50_000)];
const untouched = {
  paymentId: payment('a'),
  amountCents: 100_000,
  status: 'approved',
  approvedBy: person('office'),
};
const toOrder = [approved('b'), ordered('b')];
const inRun = [...toOrder, scheduled('b')];

const reminded: PayoutEvent = {
  type: 'ReminderIssued',
  data: {
    ...{ applicationId: APPLICATION, kind: 'spending', dueOn: '2024-05-20', paymentId: payment('b') },
    ...{ number: 1, tone: 'ahead' },
  },
};

describe('of two payments the one changes that something happens to', () => {
  const signed = { approvedBy: person('office'), accountVersion: 1, orderedBy: person('cashier') };
  const left = { executedBy: person('treasurer'), executedOn: '2024-04-08', spendByOn: '2024-05-20' };

  test.for<readonly [string, readonly PayoutEvent[], object, object]>([
    ['refused', [paymentRefused('b')], { status: 'refused' }, { status: 'refused', reason: 'Zu früh.' }],
    [
      'in a run',
      inRun,
      { ...signed, status: 'ordered', runId: RUN },
      { ...signed, runId: RUN, scheduledBy: person('cashier') },
    ],
    [
      'taken out of a run',
      [...inRun, paymentUnscheduled('b')],
      { ...signed, status: 'ordered', runId: null },
      { ...signed, runId: null, scheduledBy: null },
    ],
    [
      'paid by a run',
      [...inRun, executedInRun('b', 50_000)],
      { ...signed, ...left, status: 'executed', runId: RUN, bookedOn: null },
      { ...left, status: 'executed', runId: RUN, bookedOn: null, valueOn: null },
    ],
    [
      'booked by the bank',
      [...inRun, executedInRun('b', 50_000), paymentBooked('b', '2024-04-09', '2024-04-10')],
      { bookedOn: '2024-04-09', runId: RUN },
      { bookedOn: '2024-04-09', valueOn: '2024-04-10' },
    ],
    [
      'paid by hand',
      [...toOrder, executed('b', 50_000)],
      { ...signed, ...left, runId: null, bookedOn: '2024-04-08' },
      { ...left, runId: null, bookedOn: '2024-04-08', valueOn: '2024-04-08' },
    ],
    [
      'sent back',
      [...toOrder, executed('b', 50_000), returned('b', 50_000)],
      { status: 'returned', ...signed, ...left },
      { status: 'returned', returnedOn: '2024-04-08', reason: 'account-closed' },
    ],
    [
      'reminded of',
      [...toOrder, executed('b', 50_000), reminded],
      { ...left, status: 'executed' },
      { ...left, status: 'executed', reason: null },
    ],
  ])('%s', ([, events, inState, inRow]) => {
    const { payments } = stateOf(...two, ...events);
    expect([...payments.values()]).toMatchObject([untouched, { amountCents: 50_000, ...inState }]);
    expect(rowsOf(...two, ...events)).toMatchObject([untouched, { amountCents: 50_000, ...inRow }]);
  });
});

const toExecute = [...toOrder, executed('b', 50_000)];

test.for<readonly [string, readonly PayoutEvent[], PayoutEvent]>([
  ['that was refused is not approved', [paymentRefused('b')], approved('b')],
  ['that was refused is not refused again', [approved('b'), paymentRefused('b')], paymentRefused('b')],
  ['that was refused is not ordered', [approved('b'), paymentRefused('b')], ordered('b')],
  ['that nobody approved is not ordered', [], ordered('b')],
  ['that nobody ordered is in no run', [approved('b')], scheduled('b')],
  ['that nobody ordered is not paid', [approved('b')], executed('b', 50_000)],
  ['that was paid is not approved', toExecute, approved('b')],
  ['that was paid is not refused', toExecute, paymentRefused('b')],
  ['that was paid leaves its run no more', [...inRun, executedInRun('b', 50_000)], paymentUnscheduled('b')],
  ['that was not paid is not booked', toOrder, paymentBooked('b', '2024-04-09', '2024-04-10')],
  ['that was not paid does not come back', toOrder, returned('b', 50_000)],
  ['that came back is not approved', [...toExecute, returned('b', 50_000)], approved('b')],
  ['that came back is not paid again', [...toExecute, returned('b', 50_000)], executed('b', 50_000)],
])('a payment %s', ([, events, late]) => {
  const before = stateOf(...two, ...events);
  const after = stateOf(...two, ...events, late);
  expect(after.payments).toEqual(before.payments);
  expect(after.paidCents).toBe(before.paidCents);
});

test('an approval that is renewed takes the place of the former and of the order on it', () => {
  const renewed = stateOf(...two, ...toOrder, approved('b', 2)).payments.get(payment('b'));
  expect(renewed).toEqual({
    ...{ paymentId: payment('b'), amountCents: 50_000, requestedBy: person('member'), status: 'approved' },
    ...{ approvedBy: person('office'), accountVersion: 2 },
  });
});

test('a payment is settled where the settlement found it paid', () => {
  const sentBack = [...paid('b', 50_000), returned('b', 50_000)];
  const { payments } = stateOf(
    ...paid('a', 100_000),
    ...sentBack,
    requested('c', 1),
    proved(),
    checked(),
    settled(),
  );
  expect([...payments.values()].map((one) => 'isSettled' in one && one.isSettled)).toEqual([
    true,
    false,
    false,
  ]);
});

test('what was paid falls by what the bank or the recipient sends back', () => {
  const history = [...paid('a', 100_000), ...paid('b', 50_000)];
  expect(stateOf(...history).paidCents).toBe(150_000);
  expect(stateOf(...history, returned('b', 50_000)).paidCents).toBe(100_000);
  expect(stateOf(...history, unspentReturned(20_000)).paidCents).toBe(130_000);
});

test('nobody but persons stands behind a payment or a check', () => {
  const { releasedBy, checkedBy } = stateOf(...paid('a', 100_000), proved(), checked());
  expect([...releasedBy]).toEqual([person('office'), person('cashier'), person('treasurer')]);
  expect([...checkedBy]).toEqual([person('checker')]);
});

test('the day of a payment that was never asked for makes none', () => {
  expect(stateOf(approved('z')).payments.size).toBe(0);
});
