import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimStanding } from '../../../domain/payout/claim.ts';
import { allocated, outstandingParts, totalCents } from '../../../domain/payout/claim-parts.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import {
  costCharged,
  instalmentsAgreed,
  interestSet,
  parts,
  reliefDecided,
  reliefProposed,
} from '../../support/recovery-facts.ts';
import { refunded, settledCase } from '../../support/settlement-facts.ts';

const recoveryOf = (...events: PayoutEvent[]) => grantAfter(events).recovery;
const standing = (todayOn: string, ...events: PayoutEvent[]) =>
  claimStanding(recoveryOf(...settledCase, ...events), todayOn);

describe('350.00 to be paid back by 31 December 2024', () => {
  test('are due until that day, and overdue after it', () => {
    expect(standing('2024-12-31')).toEqual({
      overpaidCents: 0,
      ...{ state: 'due', openCents: 35_000, dueCents: 35_000, dueOn: '2024-12-31' },
    });
    expect(standing('2025-01-01').state).toBe('overdue');
  });

  test('are paid once all of it is there', () => {
    expect(standing('2025-01-01', refunded(34_999)).openCents).toBe(1);
    expect(standing('2025-01-01', refunded(35_000))).toMatchObject({
      state: 'paid',
      openCents: 0,
      dueOn: null,
    });
  });

  test('are due later for the interest that was set on them', () => {
    expect(standing('2025-02-01', refunded(35_000), interestSet(120))).toMatchObject({
      ...{ state: 'due', openCents: 120, dueOn: '2025-03-03' },
    });
  });

  test('wait when they are deferred', () => {
    const deferral = { kind: 'deferral' as const, parts: parts(0), deferredUntilOn: '2025-06-30' };
    const events = [reliefProposed(deferral), reliefDecided(deferral)];
    expect(standing('2025-06-30', ...events)).toMatchObject({ state: 'deferred', dueOn: '2025-06-30' });
    expect(standing('2025-07-01', ...events)).toMatchObject({ state: 'overdue', dueOn: '2025-06-30' });
    expect(standing('2025-01-01', reliefProposed(deferral)).state).toBe('overdue');
  });

  test('are not pursued once that was decided, and can be paid nevertheless', () => {
    const all = { kind: 'suspension' as const, parts: parts(35_000) };
    const events = [reliefProposed(all), reliefDecided(all)];
    expect(standing('2025-01-01', ...events)).toMatchObject({ state: 'not-pursued', openCents: 0 });
    expect(totalCents(outstandingParts(recoveryOf(...settledCase, ...events)))).toBe(35_000);
    expect(standing('2025-01-01', ...events, refunded(35_000)).state).toBe('paid');
  });

  test('are less once a part was remitted', () => {
    expect(standing('2024-12-31', reliefProposed(), reliefDecided()).openCents).toBe(25_000);
    expect(standing('2024-12-31', reliefProposed(), reliefDecided({ isGranted: false })).openCents).toBe(
      35_000,
    );
  });

  test('in two instalments are due one by one, and all at once when one is late', () => {
    const plan = instalmentsAgreed(
      { amountCents: 20_000, dueOn: '2025-01-15' },
      { amountCents: 15_000, dueOn: '2025-02-15' },
    );
    expect(standing('2025-01-14', plan)).toEqual({
      overpaidCents: 0,
      ...{ state: 'in-instalments', openCents: 35_000, dueCents: 0, dueOn: '2025-01-15' },
    });
    expect(standing('2025-01-15', plan).dueCents).toBe(20_000);
    expect(standing('2025-01-16', plan)).toEqual({
      overpaidCents: 0,
      ...{ state: 'instalment-overdue', openCents: 35_000, dueCents: 35_000, dueOn: '2025-01-15' },
    });
    expect(standing('2025-01-16', plan, refunded(20_000))).toMatchObject({
      ...{ state: 'in-instalments', openCents: 15_000, dueCents: 0, dueOn: '2025-02-15' },
    });
  });

  test('and what came in before a plan does not count for it', () => {
    const plan = instalmentsAgreed({ amountCents: 25_000, dueOn: '2025-01-15' });
    expect(standing('2025-01-16', refunded(10_000), plan).state).toBe('instalment-overdue');
  });
});

const cents = () => fc.integer({ min: 0, max: 100_000_000 });
const anyParts = fc.record({ costCents: cents(), interestCents: cents(), principalCents: cents() });

describe('whatever is owed and whatever comes in', () => {
  test('the parts of a receipt add up to it, and no part takes more than is owed on it', () => {
    fc.assert(
      fc.property(anyParts, fc.double({ min: 0, max: 1, noNaN: true }), (owed, share) => {
        const amountCents = Math.floor(totalCents(owed) * share);
        const counted = allocated(amountCents, owed);
        expect(totalCents(counted)).toBe(amountCents);
        expect(counted.costCents).toBeLessThanOrEqual(owed.costCents);
        expect(counted.interestCents).toBeLessThanOrEqual(owed.interestCents);
        expect(counted.principalCents).toBeLessThanOrEqual(owed.principalCents);
        if (counted.principalCents > 0) expect(counted.interestCents).toBe(owed.interestCents);
        if (counted.interestCents > 0) expect(counted.costCents).toBe(owed.costCents);
      }),
    );
  });

  test('no part of a claim is ever below nothing', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (paid, gone) => {
        const events = [
          ...[costCharged(1_000), interestSet(2_000), reliefProposed({ parts: gone })],
          ...[reliefDecided({ parts: gone }), refunded(totalCents(paid), '2025-01-02', paid)],
        ];
        const left = outstandingParts(recoveryOf(...settledCase, ...events));
        expect(Math.min(left.costCents, left.interestCents, left.principalCents)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
