import { expect, test } from 'vitest';
import { splitCents } from '../../../domain/money.ts';
import { allocated } from '../../../domain/payout/claim-parts.ts';
import { shippedBaseRates } from '../../../domain/recovery/base-rates.ts';
import { interestCents, interestSteps } from '../../../domain/recovery/interest.ts';

const span = { amountCents: 123_456, fromOn: '2024-02-15', untilOn: '2025-08-15' };
const stepsBy = (dayCount: 'act-365' | '30-360') =>
  interestSteps([span], { pointsAboveBaseBasisPoints: 500, dayCount }, shippedBaseRates);
const daysAndRates = (dayCount: 'act-365' | '30-360') =>
  stepsBy(dayCount).map(({ days, rateBasisPoints }) => [days, rateBasisPoints]);

test('1,234.56 from 15 February 2024 to 15 August 2025 bear 146.01 over four base rates, act/365', () => {
  expect(daysAndRates('act-365')).toEqual([
    [136, 862],
    [184, 837],
    [181, 727],
    [46, 627],
  ]);
  expect(interestCents(stepsBy('act-365'), 'act-365')).toBe(14_601);
});

test('by months of thirty days they bear 146.13', () => {
  expect(daysAndRates('30-360')).toEqual([
    [135, 862],
    [180, 837],
    [180, 727],
    [45, 627],
  ]);
  expect(interestCents(stepsBy('30-360'), '30-360')).toBe(14_613);
});

test('269.23 that come back are split among three sources, the two cents left over to the largest remainders', () => {
  expect(splitCents(26_923, [12_500_000, 1_500_000, 777_777])).toEqual([22_773, 2_733, 1_417]);
});

test('100.00 on a claim of 5.00 cost, 28.44 interest and 350.00 leave 283.44 of the grant itself', () => {
  const owed = { costCents: 500, interestCents: 2_844, principalCents: 35_000 };
  const first = { costCents: 500, interestCents: 2_844, principalCents: 6_656 };
  expect(allocated(10_000, owed)).toEqual(first);
  expect(allocated(30_000, { costCents: 0, interestCents: 0, principalCents: 28_344 })).toEqual({
    ...{ costCents: 0, interestCents: 0, principalCents: 28_344 },
  });
});
