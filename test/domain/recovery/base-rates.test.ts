import { describe, expect, test } from 'vitest';
import type { Projection, RowReader } from '../../../domain/projection.ts';
import { baseRateBook, knownRates } from '../../../domain/recovery/base-rate-book.ts';
import { baseRateRow, ratesIn } from '../../../domain/recovery/base-rate-row.ts';
import {
  type BaseRate,
  baseRateOn,
  isRateDay,
  nextRateDay,
  rateDayOf,
  shippedBaseRates,
  withRecorded,
} from '../../../domain/recovery/base-rates.ts';
import type { PartnershipEvent } from '../../../events/partnership-events.ts';
import { person } from '../../support/payout-facts.ts';

const rate = (validFromOn: string, basisPoints: number): BaseRate => ({
  ...{ validFromOn, basisPoints, source: 'Bundesbank', confidence: 'found' },
});
const recorded = (validFromOn: string, basisPoints: number): PartnershipEvent => ({
  type: 'BaseRateRecorded',
  data: { ...rate(validFromOn, basisPoints), recordedBy: person('administrator') },
});

describe('half-years', () => {
  test.for([
    ['2025-01-01', '2025-01-01', '2025-07-01', true],
    ['2025-06-30', '2025-01-01', '2025-07-01', false],
    ['2025-07-01', '2025-07-01', '2026-01-01', true],
    ['2024-12-31', '2024-07-01', '2025-01-01', false],
  ] as const)('%s lies in that of %s, before that of %s', ([day, from, next, isFirst]) => {
    expect([rateDayOf(day), nextRateDay(day), isRateDay(day)]).toEqual([from, next, isFirst]);
  });
});

describe('the base rates that come with the program', () => {
  const pointsOn = (day: string) => baseRateOn(shippedBaseRates, day)?.basisPoints;

  test('have no gap from 2015 on', () => {
    const days = shippedBaseRates.map(({ validFromOn }) => validFromOn);
    expect(days[0]).toBe('2015-01-01');
    expect(days.slice(1)).toEqual(days.slice(0, -1).map(nextRateDay));
  });

  test('were 0.83 below nothing until the middle of 2016, and 0.88 until the end of 2022', () => {
    const ratesBefore = (day: string) => shippedBaseRates.filter(({ validFromOn }) => validFromOn < day);
    const points = (rates: readonly BaseRate[]) => [...new Set(rates.map(({ basisPoints }) => basisPoints))];
    expect(points(ratesBefore('2016-07-01'))).toEqual([-83]);
    expect(points(ratesBefore('2023-01-01'))).toEqual([-83, -88]);
    expect([pointsOn('2016-07-01'), pointsOn('2022-12-31'), pointsOn('2023-01-01')]).toEqual([-88, -88, 162]);
  });
});

describe('the base rates that are known', () => {
  test('are in the order of their days, whichever was recorded first', () => {
    const known = withRecorded([rate('2027-01-01', 2), rate('2014-07-01', 1), rate('2026-07-01', 3)]);
    const days = known.map(({ validFromOn }) => validFromOn);
    expect([days[0], ...days.slice(-2)]).toEqual(['2014-07-01', '2026-07-01', '2027-01-01']);
    expect(days).toHaveLength(shippedBaseRates.length + 3);
  });

  test('have the last word on a half-year, and the book keeps no other', () => {
    const events = [recorded('2026-07-01', 150), recorded('2025-01-01', 228), recorded('2026-07-01', 152)];
    const book = events.reduce(baseRateBook.evolve, baseRateBook.initial);
    expect(book.recorded).toEqual([rate('2025-01-01', 228), rate('2026-07-01', 152)]);
    const rates = knownRates(book);
    expect(baseRateOn(rates, '2025-03-03')?.basisPoints).toBe(228);
    expect(rates.filter(({ validFromOn }) => validFromOn === '2026-07-01')).toEqual([
      rate('2026-07-01', 152),
    ]);
  });

  test('are read with what was recorded, and without it where nobody recorded anything', async () => {
    const reader = (row?: unknown) =>
      ({
        get: async ({ name }: Projection<unknown>, stream: string) =>
          row && name === baseRateRow.name && stream === 'partnership-base-rates' ? { row } : undefined,
      }) as unknown as RowReader;
    const event = recorded('2026-07-01', 152);
    const row = baseRateRow.project(baseRateRow.initial, { event } as never);
    expect((await ratesIn(reader(row))).at(-1)).toEqual(rate('2026-07-01', 152));
    expect(await ratesIn(reader())).toEqual(shippedBaseRates);
    expect(baseRateRow.listsOf(row)).toEqual([]);
  });
});
