import type { InterestRule } from '../../events/rules/grant-rules.ts';
import { addDays } from '../calendar/calendar-day.ts';
import { halfUpCents } from '../money.ts';
import { firstInText } from '../text-order.ts';
import { type BaseRate, baseRateOn, nextRateDay, rateDayOf } from './base-rates.ts';

/** A sum that bears interest after `fromOn` up to and with `untilOn`. */
export type InterestSpan = {
  readonly amountCents: number;
  readonly fromOn: string;
  readonly untilOn: string;
};

/** A part of a span under one rate: everything that its interest is computed from. */
export type InterestStep = InterestSpan & {
  readonly days: number;
  readonly baseBasisPoints: number;
  /** Base rate and points above it, never below nothing. */
  readonly rateBasisPoints: number;
};

type DayCount = InterestRule['dayCount'];

const DAYS_OF_YEAR: Readonly<Record<DayCount, bigint>> = { 'act-365': 365n, '30-360': 360n };

const wholeDays = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Days of months that all have thirty. */
const thirties = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return 360 * year + 30 * month + Math.min(date, 30);
};

/** Days after `fromOn` up to and with `untilOn`; of a span that is cut in two, the days of both parts together. */
export const interestDays = (dayCount: DayCount, fromOn: string, untilOn: string): number =>
  dayCount === 'act-365' ? wholeDays(untilOn) - wholeDays(fromOn) : thirties(untilOn) - thirties(fromOn);

/** Cuts a span where the base rate changes: the day of the change already bears the new rate. What bears nothing is left out. */
const cutAtRates = (span: InterestSpan): readonly InterestSpan[] => {
  const { amountCents, fromOn, untilOn } = span;
  if (untilOn <= fromOn || amountCents === 0) return [];
  const lastOfRate = addDays(nextRateDay(addDays(fromOn, 1)), -1);
  const endsOn = firstInText(lastOfRate, untilOn);
  return [{ amountCents, fromOn, untilOn: endsOn }, ...cutAtRates({ amountCents, fromOn: endsOn, untilOn })];
};

/** The half-year whose base rate is missing for these spans, by its first day; undefined where all are known. */
export const missingRateDay = (
  spans: readonly InterestSpan[],
  rates: readonly BaseRate[],
): string | undefined =>
  spans
    .flatMap(cutAtRates)
    .map(({ fromOn }) => rateDayOf(addDays(fromOn, 1)))
    .toSorted()
    .find((day) => !baseRateOn(rates, day));

/** Every step of the interest on some spans, each under one rate. Half-years without a known rate are left out. */
export const interestSteps = (
  spans: readonly InterestSpan[],
  { pointsAboveBaseBasisPoints, dayCount }: Pick<InterestRule, 'pointsAboveBaseBasisPoints' | 'dayCount'>,
  rates: readonly BaseRate[],
): readonly InterestStep[] =>
  spans.flatMap(cutAtRates).flatMap((span) => {
    const base = baseRateOn(rates, addDays(span.fromOn, 1));
    if (!base) return [];
    const rateBasisPoints = Math.max(0, base.basisPoints + pointsAboveBaseBasisPoints);
    const days = interestDays(dayCount, span.fromOn, span.untilOn);
    return [{ ...span, days, baseBasisPoints: base.basisPoints, rateBasisPoints }];
  });

/**
 * The interest of all steps together, in whole cents: exact until the one rounding at the end.
 *
 * @see VwVfG § 49a (3)
 */
export const interestCents = (steps: readonly InterestStep[], dayCount: DayCount): number =>
  halfUpCents(
    steps.reduce(
      (sum, { amountCents, rateBasisPoints, days }) =>
        sum + BigInt(amountCents) * BigInt(rateBasisPoints) * BigInt(days),
      0n,
    ),
    10_000n * DAYS_OF_YEAR[dayCount],
  );
