import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceOf } from '../../domain/banking/sepa-text.ts';
import { freeCents } from '../../domain/fund/bound.ts';
import { camt054 } from '../support/bank-files.ts';
import {
  books,
  closeYear,
  expectNothingLost,
  PEOPLE,
  type Place,
  payment,
  SHARE,
  send,
  type Town,
  townIn,
} from '../support/closing-a-year.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';

describe.each([sqliteInMemory, dynamodb])('on the $name', (engine) => {
  describe('a payment that was ordered in a year, payable until 15 December', () => {
    const open: { town?: Town; place: Place } = { place: { applicationId: '', paymentId: '' } };
    const town = () => open.town!;
    beforeAll(async () => {
      open.town = await townIn(engine, '12-15');
      open.place = await payment(town(), 'approve-payment', 'order-payment');
    }, 60_000);
    afterAll(() => open.town?.close());

    test('on 7 January keeps the year open, and is named', async () => {
      town().world.setClock('2025-01-07T09:00:00.000Z');
      const facts = { count: 1, paymentIds: open.place.paymentId };
      expect(await closeYear(town().world)).toMatchObject({
        refusal: { refused: 'payments-under-way', facts },
      });
    });

    test('entered on 8 January as made on 13 December is in the book of the fund, and the year can be closed', async () => {
      town().world.setClock('2025-01-08T09:00:00.000Z');
      const executed = await send(town().world, 'execute-payment', open.place, { executedOn: '2024-12-13' });
      expect(executed).toMatchObject({ status: 'done' });
      await expectNothingLost(town());
      expect((await books(town())).booked).toEqual([open.place.paymentId]);
      expect(await closeYear(town().world)).toMatchObject({ status: 'done' });
      await expectNothingLost(town());
    });
  });

  describe('a payment of a year that was closed, of a grant without a last day', () => {
    const open: { town?: Town; paid: Place; waiting: Place; refused: Place } = {
      ...{ paid: { applicationId: '', paymentId: '' }, waiting: { applicationId: '', paymentId: '' } },
      refused: { applicationId: '', paymentId: '' },
    };
    const town = () => open.town!;
    const world = () => town().world;
    beforeAll(async () => {
      open.town = await townIn(engine, null);
      open.paid = await payment(town(), 'approve-payment', 'order-payment', 'execute-payment');
      open.waiting = await payment(town());
      open.refused = await payment(town(), 'approve-payment', 'order-payment');
      await world().settle();
      world().setClock('2025-01-07T09:00:00.000Z');
      expect(await closeYear(world())).toMatchObject({ refusal: { refused: 'payments-under-way' } });
      await send(world(), 'refuse-payment', open.refused, { reason: 'Sie ging nicht mehr hinaus.' });
      expect(await closeYear(world())).toMatchObject({ status: 'done' });
    }, 60_000);
    afterAll(() => open.town?.close());

    test('is asked for, released, ordered and made by nobody, by hand or by run', async () => {
      const { applicationId } = town();
      const facts = { yearClosedOn: '2025-01-07' };
      expect(await send(world(), 'request-payment', { applicationId }, { amountCents: 1 })).toMatchObject({
        refusal: { refused: 'payment-year-closed', facts },
      });
      expect(await send(world(), 'approve-payment', open.waiting)).toMatchObject({
        refusal: { refused: 'payment-year-closed', facts },
      });
      for (const place of [open.waiting, open.refused]) {
        for (const name of ['order-payment', 'execute-payment'])
          expect(await send(world(), name, place)).toMatchObject({ status: 'refused' });
        const body = { executionOn: '2025-01-09', payments: [place] };
        expect(await send(world(), 'prepare-pay-run', {}, body)).toMatchObject({
          refusal: { refused: 'payment-not-ordered' },
        });
      }
      await expectNothingLost(town());
    });

    test('is made by no file of the bank, which is kept as open', async () => {
      const bookings = [{ reference: referenceOf(open.waiting.paymentId), amountCents: SHARE }];
      const body = { file: camt054({ entries: [{ bookedOn: '2024-12-13', bookings }] }) };
      const outcome = await world().carry('import-bank-statement', { as: 'cashier', body });
      expect(outcome.answer).toEqual({ isNew: true, outcomes: { 'not-released': 1 } });
      await expectNothingLost(town());
    });

    test('that the bank sends back is in the book, and its money is the budget’s', async () => {
      const before = await books(town());
      await send(world(), 'return-payment', open.paid, { reason: 'account-closed' });
      await expectNothingLost(town());
      const { book } = await books(town());
      expect(freeCents(book)).toBe(freeCents(before.book));
      expect(book.reservations.get(open.paid.applicationId)).toMatchObject({ amountCents: 0 });
    });
  });
});

type Step = { readonly name: string; readonly place: number; readonly days: number };

const step = fc.record({
  name: fc.constantFrom(...Object.keys(PEOPLE), 'settle'),
  place: fc.nat(3),
  days: fc.constantFrom(0, 0, 0, 1, 7, 30),
});

/** One step of anybody, carried out or refused. */
const take = async (town: Town, places: Place[], runs: string[], { name, place }: Step) => {
  const { world, applicationId } = town;
  const on = places[place % places.length] ?? { applicationId, paymentId: '' };
  const today = world.environment.clock.now().slice(0, 10);
  switch (name) {
    case 'settle':
      return world.settle();
    case 'close-year':
      return closeYear(world);
    case 'request-payment': {
      const asked = await send(world, name, { applicationId }, { amountCents: SHARE });
      if (asked !== 'turned away' && asked.status === 'done')
        places.push({ applicationId, paymentId: String(asked.answer['paymentId']) });
      return asked;
    }
    case 'prepare-pay-run': {
      const run = await send(world, name, {}, { executionOn: today, payments: [on] });
      if (run !== 'turned away' && run.status === 'done') runs.push(run.key);
      return run;
    }
    case 'release-pay-run':
      return send(world, name, { runId: runs.at(-1) ?? `run_${'0'.repeat(26)}` });
    case 'refuse-payment':
      return send(world, name, on, { reason: 'Nein.' });
    case 'return-payment':
      return send(world, name, on, { reason: 'account-closed' });
    default:
      return send(world, name, on);
  }
};

const later = (instant: string, days: number) =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();

test.each([
  { engine: sqliteInMemory, numRuns: 12 },
  { engine: dynamodb, numRuns: 3 },
])(
  'on the $engine.name, whatever two do at once around the end of a year, no payment is lost',
  async ({ engine, numRuns }) => {
    const histories = fc.array(fc.tuple(step, step), { minLength: 4, maxLength: 12 });
    const lastDay = fc.constantFrom(null, '12-15');
    await fc.assert(
      fc.asyncProperty(lastDay, histories, async (payUntilMonthDay, history) => {
        const town = await townIn(engine, payUntilMonthDay);
        const { world } = town;
        const runs: string[] = [];
        const places = [
          await payment(town),
          await payment(town, 'approve-payment'),
          await payment(town, 'approve-payment', 'order-payment'),
        ];
        world.setClock('2024-12-29T09:00:00.000Z');
        for (const [one, other] of history) {
          world.setClock(later(world.environment.clock.now(), one.days));
          await Promise.all([take(town, places, runs, one), take(town, places, runs, other)]);
        }
        await expectNothingLost(town);
        world.setClock('2025-12-31T12:00:00.000Z');
        for (const runId of runs)
          await world.send('cancel-pay-run', {
            as: 'cashier',
            params: { runId },
            body: { reason: 'Zu spät.' },
          });
        for (const place of places) await send(world, 'refuse-payment', place, { reason: 'Zu spät.' });
        expect(await closeYear(world)).toMatchObject({ status: 'done' });
        await expectNothingLost(town);
        await town.close();
      }),
      { numRuns },
    );
  },
  180_000,
);
