import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar/calendar-day.ts';
import { shippedBaseRates } from '../../../domain/recovery/base-rates.ts';
import {
  interestCents,
  interestDays,
  interestSteps,
  missingRateDay,
} from '../../../domain/recovery/interest.ts';

const rule = (dayCount: 'act-365' | '30-360') => ({ pointsAboveBaseBasisPoints: 500, dayCount });
const span = (amountCents: number, fromOn: string, untilOn: string) => ({ amountCents, fromOn, untilOn });
const interest = (dayCount: 'act-365' | '30-360', ...spans: ReturnType<typeof span>[]) =>
  interestCents(interestSteps(spans, rule(dayCount), shippedBaseRates), dayCount);

describe('1,200.00 of 3,000.00 paid on 3 March 2025 and used on 30 June 2025', () => {
  test('bears 28.44 from the payment: 119 days at 7.27 %', () => {
    const late = span(120_000, '2025-03-03', '2025-06-30');
    expect(interestSteps([late], rule('act-365'), shippedBaseRates)).toEqual([
      { ...late, days: 119, baseBasisPoints: 227, rateBasisPoints: 727 },
    ]);
    expect(interest('act-365', late)).toBe(2_844);
  });

  test('bears 18.40 from the end of the six weeks: 77 days', () => {
    expect(interestDays('act-365', '2025-04-14', '2025-06-30')).toBe(77);
    expect(interest('act-365', span(120_000, '2025-04-14', '2025-06-30'))).toBe(1_840);
  });

  test('bears 28.35 from the payment by months of thirty days: 117 days', () => {
    expect(interestDays('30-360', '2025-03-03', '2025-06-30')).toBe(117);
    expect(interest('30-360', span(120_000, '2025-03-03', '2025-06-30'))).toBe(2_835);
  });
});

describe('interest over a change of the base rate', () => {
  test('counts each day at the rate of its half-year, and rounds once', () => {
    const year = span(100_000, '2024-12-31', '2025-12-31');
    expect(
      interestSteps([year], rule('act-365'), shippedBaseRates).map(({ days, rateBasisPoints }) => ({
        ...{ days, rateBasisPoints },
      })),
    ).toEqual([
      { days: 181, rateBasisPoints: 727 },
      { days: 184, rateBasisPoints: 627 },
    ]);
    // 1,000 × (181 × 7.27 % + 184 × 6.27 %) / 365 = 67.6589…
    expect(interest('act-365', year)).toBe(6_766);
  });

  test('knows rates below nothing', () => {
    const [step] = interestSteps(
      [span(100_000, '2020-01-31', '2020-03-01')],
      rule('act-365'),
      shippedBaseRates,
    );
    expect(step).toMatchObject({ days: 30, baseBasisPoints: -88, rateBasisPoints: 412 });
  });

  test('never lowers the sum', () => {
    const below = { pointsAboveBaseBasisPoints: 10, dayCount: 'act-365' as const };
    const steps = interestSteps([span(100_000, '2020-01-31', '2020-03-01')], below, shippedBaseRates);
    expect(interestCents(steps, 'act-365')).toBe(0);
  });

  test('names the half-year that nobody has recorded', () => {
    expect(missingRateDay([span(1, '2026-06-01', '2026-06-30')], shippedBaseRates)).toBeUndefined();
    expect(missingRateDay([span(1, '2026-06-01', '2026-07-01')], shippedBaseRates)).toBe('2026-07-01');
    expect(missingRateDay([span(1, '2014-12-30', '2027-01-01')], shippedBaseRates)).toBe('2014-07-01');
  });
});

const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2015-01-01', days));
const amount = fc.integer({ min: 0, max: 100_000_000 });
const dayCount = fc.constantFrom('act-365' as const, '30-360' as const);
const ordered = (days: readonly string[]) => days.toSorted();

describe('whatever the sum and the days', () => {
  test('the parts of a span have its days, and its interest when they are rounded together', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 3, maxLength: 3 }), amount, dayCount, (days, cents, count) => {
        const [from = '', middle = '', until = ''] = ordered(days);
        const parts = [span(cents, from, middle), span(cents, middle, until)];
        expect(interestDays(count, from, middle) + interestDays(count, middle, until)).toBe(
          interestDays(count, from, until),
        );
        expect(interest(count, ...parts)).toBe(interest(count, span(cents, from, until)));
        const apart = parts.map((part) => interest(count, part)).reduce((sum, one) => sum + one, 0);
        expect(Math.abs(apart - interest(count, span(cents, from, until)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a longer time never bears less, a larger sum neither', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 3, maxLength: 3 }), amount, dayCount, (days, cents, count) => {
        const [from = '', middle = '', until = ''] = ordered(days);
        const short = interest(count, span(cents, from, middle));
        expect(short).toBeGreaterThanOrEqual(0);
        expect(interest(count, span(cents, from, until))).toBeGreaterThanOrEqual(short);
        expect(interest(count, span(cents + 100, from, middle))).toBeGreaterThanOrEqual(short);
      }),
    );
  });

  test('the steps of a span join without a gap', () => {
    fc.assert(
      fc.property(day, day, amount, (one, other, cents) => {
        const [fromOn = '', untilOn = ''] = ordered([one, other]);
        const steps = interestSteps([span(cents, fromOn, untilOn)], rule('act-365'), shippedBaseRates);
        const ends = steps.map((step) => step.untilOn);
        expect(steps.map((step) => step.fromOn)).toEqual(
          steps.length === 0 ? [] : [fromOn, ...ends.slice(0, -1)],
        );
        expect(steps.length === 0 || ends.at(-1) === untilOn).toBe(true);
      }),
    );
  });
});
