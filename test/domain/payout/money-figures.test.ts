import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyFigures } from '../../../domain/payout/money-figures.ts';
import { payableCents, requestableCents } from '../../../domain/payout/payable.ts';
import { grantFacts } from '../../../domain/views/grant-facts.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { fundsReported } from '../../support/change-facts.ts';
import { grantAfter, grantRowOf } from '../../support/granted.ts';
import { paid, requested, returned } from '../../support/payment-facts.ts';
import { accepted, granted } from '../../support/payout-facts.ts';

/** What can happen to the money: each step is paid in full, waits, or comes back. */
const step = fc.record({
  kind: fc.constantFrom('paid', 'requested', 'returned', 'found'),
  amountCents: fc.integer({ min: 1, max: 30_000 }),
});

const eventsOf = (
  { kind, amountCents }: { kind: string; amountCents: number },
  place: number,
): PayoutEvent[] => {
  const word = String.fromCharCode('a'.charCodeAt(0) + place);
  switch (kind) {
    case 'paid':
      return paid(word, amountCents);
    case 'requested':
      return [requested(word, amountCents)];
    case 'returned':
      return [...paid(word, amountCents), returned(word, amountCents)];
    default:
      return [fundsReported(amountCents)];
  }
};
const histories = fc
  .array(step, { maxLength: 8 })
  .map((steps) => [granted(), accepted, ...steps.flatMap(eventsOf)]);

describe('what is paid, on its way and still to be asked for', () => {
  test('is the same in a decision, in the file and in every list', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const state = grantAfter(history);
        const row = grantRowOf('payout-a', ...history);
        const get = async () => ({ stream: 'payout-a', revision: 1, updatedAt: '', row }) as never;
        expect(moneyFigures(row, 0)).toEqual(moneyFigures(state, 0));
        expect(moneyFigures(state, 0).requestableCents).toBe(requestableCents(state));
        const facts = await grantFacts({ get }, 'a');
        expect(facts?.paidCents).toBe(moneyFigures(state, 0).paidCents);
      }),
    );
  });

  test('adds up to what can be paid in all, or is above it because other money was found', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const state = grantAfter(history);
        const { paidCents, pendingCents, requestableCents: leftCents } = moneyFigures(state, 0);
        expect(paidCents + pendingCents + leftCents).toBe(
          Math.max(payableCents(state), paidCents + pendingCents),
        );
      }),
    );
  });
});
