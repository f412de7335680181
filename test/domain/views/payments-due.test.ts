import { expect, test } from 'vitest';
import { payoutRow } from '../../../domain/agenda/payout-rows.ts';
import { organisationRow } from '../../../domain/organisation/organisation-row.ts';
import { payRun } from '../../../domain/pay-run/pay-run.ts';
import { releasePayRun } from '../../../domain/pay-run/release-pay-run.ts';
import { approvePayment } from '../../../domain/payment/approve-payment.ts';
import { executePayment } from '../../../domain/payment/execute-payment.ts';
import { orderPayment } from '../../../domain/payment/order-payment.ts';
import { type NextStep, paymentsDue } from '../../../domain/views/payments-due.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting } from '../../support/given.ts';
import { confirmed, joined, proposed, registered } from '../../support/organisation-facts.ts';
import { aroundState, DIGEST, payoutAfter, prepared, runPayment } from '../../support/pay-run-facts.ts';
import { approved, ordered, RUN, requested, scheduled } from '../../support/payment-facts.ts';
import {
  APPLICATION,
  accepted,
  granted,
  grantedUntil,
  ORGANISATION,
  payment,
  person,
} from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { openYear, recipient } from '../../support/recipient.ts';
import { readerOf, rowOf } from '../../support/rows.ts';
import { goettingen } from '../../support/seats.ts';

/** Everybody has both offices, so that only the person counts. */
const listed = async (
  ...asked: readonly [...Parameters<typeof paymentsDue>] extends readonly [infer Rows, infer Reader, unknown]
    ? readonly [Rows, Reader]
    : never
) => (await paymentsDue(...asked, { limit: 50, order: 'rising' })).items;

const everybody = ['member', 'signatory', 'office', 'leader', 'cashier', 'treasurer', 'checker'];
const roles = new Set(['coordination-office', 'finance']);

/** The organisation whose account was changed so often, as its row has it. */
const organisationWith = (accountVersion: number) =>
  rowOf(
    organisationRow,
    'organisation-a',
    registered,
    ...[joined('member', 'member'), joined('signatory')],
    ...Array.from({ length: accountVersion }, (_, before) => [
      proposed('signatory', before + 1),
      confirmed('office', before + 1),
    ]).flat(),
  );

const rowsOf = (history: readonly PayoutEvent[], accountVersion: number) =>
  readerOf([
    {
      projection: organisationRow,
      stream: `organisation-${ORGANISATION}`,
      row: organisationWith(accountVersion),
    },
    {
      projection: payoutRow,
      stream: `payout-${APPLICATION}`,
      row: rowOf(payoutRow, `payout-${APPLICATION}`, ...history),
    },
  ]);

const dueFor = async (word: string, history: readonly PayoutEvent[], accountVersion = 1) => {
  const [due] = await listed(rowsOf(history, accountVersion), { personId: person(word), roles });
  if (!due) throw new Error('nothing is due');
  return due;
};

/** Whether a person can really take the step, as it is decided. */
const canTake = (step: NextStep, word: string, history: readonly PayoutEvent[], accountVersion: number) => {
  const [payout, organisation] = [
    payoutAfter(...history),
    recipient({ confirmedAccountVersion: accountVersion }),
  ];
  const command = {
    ...acting(person(word), '2024-04-08T10:00:00.000Z'),
    ...{ applicationId: APPLICATION, paymentId: payment('a'), executedOn: null, valueOn: null },
  };
  const run = [prepared([runPayment('a', 100_000)])].reduce(payRun.evolve, payRun.initial);
  const decisions = {
    approval: () => approvePayment(command, payout, { organisation, ...openYear }),
    order: () => orderPayment(command, payout, { organisation }),
    execution: () => executePayment(command, payout, { organisation }),
    release: () =>
      releasePayRun({ ...command, runId: RUN, fileSha256: DIGEST }, run, aroundState(payout, organisation)),
  };
  return 'accepted' in decisions[step]();
};

const begin = [granted(), accepted];
const request = [...begin, requested('a', 100_000)];
const approval = [...request, approved('a')];
const order = [...approval, ordered('a')];
const earlierCheck = [...begin, proved(), checked(), requested('a', 100_000)];
/** The approval of the office was renewed by its leader for the second account, after the cashier had ordered. */
const renewed = [...order, approved('a', 2, 'leader')];

test.for([
  ['a request', request, 1, 'approval', ['office', 'leader', 'cashier', 'treasurer', 'checker']],
  ['an approval', approval, 1, 'order', ['leader', 'cashier', 'treasurer', 'checker']],
  ['an order', order, 1, 'execution', ['leader', 'treasurer', 'checker']],
  ['an order in a run', [...order, scheduled('a')], 1, 'release', ['leader', 'treasurer', 'checker']],
  [
    'an order of one, prepared by another',
    [...approval, ordered('a', 'treasurer'), scheduled('a')],
    1,
    'release',
    ['leader', 'checker'],
  ],
  [
    'an order for an account that changed',
    order,
    2,
    'approval',
    ['office', 'leader', 'cashier', 'treasurer', 'checker'],
  ],
  ['an approval that was renewed', renewed, 2, 'order', ['office', 'cashier', 'treasurer', 'checker']],
  ['an order after that', [...renewed, ordered('a')], 2, 'execution', ['office', 'treasurer', 'checker']],
  [
    'a request after the checker had checked',
    earlierCheck,
    1,
    'approval',
    ['office', 'leader', 'cashier', 'treasurer'],
  ],
  [
    'an approval after the checker had checked',
    [...earlierCheck, approved('a')],
    1,
    'order',
    ['leader', 'cashier', 'treasurer'],
  ],
] as const)(
  'after %s the next step is open to those only who can take it',
  async ([, history, accountVersion, step, expected]) => {
    const shown = [];
    for (const word of everybody) {
      const { nextStep, maySign } = await dueFor(word, history, accountVersion);
      expect(nextStep).toBe(step);
      if (maySign) shown.push(word);
      expect([word, canTake(step, word, history, accountVersion)]).toEqual([word, maySign]);
    }
    expect(shown).toEqual(expected);
  },
);

test('whoever has another office is not shown as one who may sign, nor named as excluded', async () => {
  const [due] = await listed(rowsOf(request, 1), {
    personId: person('cashier'),
    roles: new Set(['finance']),
  });
  expect(due).toMatchObject({ office: 'coordination-office', maySign: false });
  expect(due?.excludedPersonIds).toEqual([person('member'), person('signatory')]);
});

test('the last banking day until the end of the year is one where the office sits that granted', async () => {
  const until = (payUntilOn: string, officeSeat = goettingen): PayoutEvent => {
    const { type, data } = grantedUntil(payUntilOn) as Extract<PayoutEvent, { type: 'GrantIssued' }>;
    return { type, data: { ...data, terms: { ...data.terms, officeSeat } } };
  };
  const lastDay = async (grant: PayoutEvent) =>
    (await dueFor('office', [grant, accepted, requested('a', 1)])).latestExecutionOn;
  expect(await lastDay(grantedUntil('2025-10-31'))).toBe('2025-10-31');
  expect(await lastDay(until('2025-10-31'))).toBe('2025-10-30');
  expect(await lastDay(granted())).toBeNull();
});
