import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Acting } from '../../../domain/aggregate.ts';
import { cancelPayRun } from '../../../domain/pay-run/cancel-pay-run.ts';
import { type PayRun, paymentsIn, payRun } from '../../../domain/pay-run/pay-run.ts';
import { preparePayRun } from '../../../domain/pay-run/prepare-pay-run.ts';
import { releasePayRun } from '../../../domain/pay-run/release-pay-run.ts';
import { approvePayment } from '../../../domain/payment/approve-payment.ts';
import { executePayment } from '../../../domain/payment/execute-payment.ts';
import { orderPayment } from '../../../domain/payment/order-payment.ts';
import { refusePayment } from '../../../domain/payment/refuse-payment.ts';
import { requestPayment } from '../../../domain/payment/request-payment.ts';
import { signersOf } from '../../../domain/payout/payment.ts';
import { evolveGrant, type Granted } from '../../../domain/payout/payout.ts';
import type { PayRunEvent } from '../../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import { aroundState, DIGEST } from '../../support/pay-run-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { openYear, recipient } from '../../support/recipient.ts';

const PEOPLE = ['ada', 'bo', 'cem', 'dana', 'eli', 'fee'].map(person);
const STEPS = [
  ...['request', 'approve', 'order', 'prepare', 'release', 'approve', 'order', 'prepare', 'release'],
  ...['execute', 'cancel', 'refuse'],
] as const;

const attempt = fc.record({
  actorId: fc.constantFrom(...PEOPLE),
  step: fc.constantFrom(...STEPS),
  place: fc.nat(5),
  accountVersion: fc.constantFrom(1, 1, 1, 1, 2),
});
type Attempt = (typeof attempt extends fc.Arbitrary<infer A> ? A : never) & { readonly number: number };

type Books = { readonly payout: Granted; readonly runs: ReadonlyMap<string, PayRun> };
type Recorded = PayoutEvent | PayRunEvent;

const begin: Books = {
  payout: grantAfter([granted(), accepted]),
  runs: new Map(),
};

/** Everybody belongs to the recipient where that is needed and to nobody where it is not: only the person counts. */
const recipientFor = ({ step, accountVersion }: Attempt) =>
  step === 'request'
    ? recipient({ members: new Map(PEOPLE.map((id) => [id, 'signatory'])) })
    : recipient({ members: new Map(), confirmedAccountVersion: accountVersion });

const pickOf = <Item>(items: readonly Item[], place: number): Item | undefined => items[place % items.length];

/** What a try leads to: nothing, or facts on the grant and on one run. */
const decide = (books: Books, tried: Attempt): readonly Recorded[] => {
  const acting: Acting = {
    actorId: tried.actorId,
    roles: new Set(),
    now: '2024-04-08T10:00:00.000Z',
    derivedId: (prefix) => `${prefix}_${String(tried.number).padStart(26, '0')}`,
  };
  const organisation = recipientFor(tried);
  const beside = { organisation, ...openYear };
  const around = aroundState(books.payout, organisation);
  const paymentId = pickOf([...books.payout.payments.keys()], tried.place) ?? 'none';
  const command = { ...acting, applicationId: APPLICATION, paymentId };
  const run = pickOf([...books.runs.values()], tried.place) ?? payRun.initial;
  const onRun = { ...acting, runId: run.status === 'none' ? 'none' : run.runId };
  const waiting = [...books.payout.payments.values()].filter(({ status }) => status === 'ordered');
  const decided = () => {
    switch (tried.step) {
      case 'request':
        return requestPayment(
          { ...command, amountCents: 1_000, need: [], spentCents: null },
          books.payout,
          beside,
        );
      case 'approve':
        return approvePayment(command, books.payout, beside);
      case 'order':
        return orderPayment(command, books.payout, beside);
      case 'execute':
        return executePayment({ ...command, executedOn: null, valueOn: null }, books.payout, beside);
      case 'refuse':
        return refusePayment({ ...command, reason: 'Nein.' }, books.payout);
      case 'prepare': {
        const payments = waiting.map((one) => ({ applicationId: APPLICATION, paymentId: one.paymentId }));
        return preparePayRun({ ...acting, executionOn: '2024-04-09', payments }, payRun.initial, around);
      }
      case 'release':
        return releasePayRun({ ...onRun, fileSha256: DIGEST }, run, around);
      case 'cancel':
        return cancelPayRun({ ...onRun, reason: 'Nein.' }, run, around);
      default:
        throw new Error(`unknown step ${tried.step}`);
    }
  };
  const decision = decided();
  if ('refused' in decision) return [];
  return [...decision.accepted, ...(Object.values(decision.also ?? {}).flat() as readonly PayoutEvent[])];
};

const isOfRun = (event: Recorded): event is PayRunEvent => event.type.startsWith('PayRun');

const evolve = ({ payout: state, runs }: Books, event: Recorded): Books => {
  if (!isOfRun(event)) return { payout: evolveGrant(state, event), runs };
  const { runId } = event.data;
  return {
    payout: state,
    runs: new Map([...runs, [runId, payRun.evolve(runs.get(runId) ?? payRun.initial, event)]]),
  };
};

const play = (tries: readonly Omit<Attempt, 'number'>[], after: (event: Recorded, books: Books) => void) =>
  tries.reduce(
    (books, tried, number) =>
      decide(books, { ...tried, number }).reduce((before, event) => {
        const next = evolve(before, event);
        after(event, next);
        return next;
      }, books),
    begin,
  );

const story = fc.array(attempt, { minLength: 20, maxLength: 150, size: 'max' });

test('no money leaves, singly or in a run, without four persons, and no run without two of its own', () => {
  const seen = { inRun: 0, alone: 0 };
  fc.assert(
    fc.property(story, (tries) => {
      play(tries, (event, { payout: { payments }, runs }) => {
        if (event.type !== 'PaymentExecuted') return;
        const persons = [...signersOf(payments.get(event.data.paymentId)!), event.data.executedBy];
        expect(new Set(persons).size).toBe(4);
        const { runId } = event.data;
        if (runId === null) {
          seen.alone++;
          return;
        }
        seen.inRun++;
        expect(runs.get(runId)).not.toMatchObject({ preparedBy: event.data.executedBy });
      });
    }),
    { numRuns: 300 },
  );
  expect(seen.inRun).toBeGreaterThan(0);
  expect(seen.alone).toBeGreaterThan(0);
});

test('each payment is in one open run at most, is made once, and only for the account that was approved', () => {
  fc.assert(
    fc.property(story, (tries) => {
      const made = new Set<string>();
      play(tries, (event, { payout: { payments }, runs }) => {
        const open = [...runs.values()].filter(({ status }) => status === 'prepared');
        const inOpenRuns = open.flatMap((run) => paymentsIn(run).map(({ paymentId }) => paymentId));
        expect(new Set(inOpenRuns).size).toBe(inOpenRuns.length);
        if (event.type !== 'PaymentExecuted') return;
        const { paymentId, runId } = event.data;
        expect(made.has(paymentId)).toBe(false);
        made.add(paymentId);
        const run = runs.get(runId ?? '') ?? payRun.initial;
        const listed = paymentsIn(run).find((one) => one.paymentId === paymentId);
        const { accountVersion } = listed ?? {};
        if (listed) expect(payments.get(paymentId)).toMatchObject({ accountVersion });
      });
    }),
    { numRuns: 300 },
  );
});
