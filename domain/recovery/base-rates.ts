import type { Confidence } from '../../events/rules/sourced.ts';
import { addDays } from '../calendar/calendar-day.ts';
import { sortedBy } from '../text-order.ts';

/** The base rate of one half-year, in hundredths of a percent; it was below nothing from 2013 to 2022. */
export type BaseRate = {
  /** 1 January or 1 July. */
  readonly validFromOn: string;
  readonly basisPoints: number;
  readonly source: string;
  readonly confidence: Confidence;
};

/** Whether the base rate changes on this day. */
export const isRateDay = (day: string): boolean => day.endsWith('-01-01') || day.endsWith('-07-01');

/** The half-year in which a day lies, by its first day. */
export const rateDayOf = (day: string): string => {
  const [year, month] = day.split('-');
  return `${year}-${Number(month) < 7 ? '01' : '07'}-01`;
};

/** The first day of the next half-year. */
export const nextRateDay = (day: string): string => rateDayOf(addDays(rateDayOf(day), 190));

const published = 'Deutsche Bundesbank, base rate by BGB § 247';

const known = (
  confidence: Confidence,
  source: string,
  rates: Readonly<Record<string, number>>,
): readonly BaseRate[] =>
  Object.entries(rates).map(([validFromOn, basisPoints]) => ({
    ...{ validFromOn, basisPoints, source, confidence },
  }));

/**
 * The base rates that come with the program, oldest first; later ones are recorded by an administrator.
 *
 * @see BGB § 247: it changes on 1 January and 1 July
 */
export const shippedBaseRates: readonly BaseRate[] = [
  ...known('assumed', `${published}; from memory, to be confirmed before interest is set on it`, {
    '2015-01-01': -83,
    '2015-07-01': -83,
    '2016-01-01': -83,
    '2016-07-01': -88,
    '2017-01-01': -88,
    '2017-07-01': -88,
    '2018-01-01': -88,
    '2018-07-01': -88,
    '2019-01-01': -88,
    '2019-07-01': -88,
    '2020-01-01': -88,
    '2020-07-01': -88,
    '2021-01-01': -88,
    '2021-07-01': -88,
    '2022-01-01': -88,
    '2022-07-01': -88,
    '2023-01-01': 162,
    '2023-07-01': 312,
  }),
  ...known('found', published, { '2024-01-01': 362 }),
  ...known('derived', `${published}; computed from the steps of the European Central Bank`, {
    '2024-07-01': 337,
    '2025-01-01': 227,
  }),
  ...known('found', published, { '2025-07-01': 127, '2026-01-01': 127 }),
];

/** What is known of base rates, with a later word on the same half-year before an earlier one. */
export const withRecorded = (recorded: readonly BaseRate[]): readonly BaseRate[] =>
  sortedBy(
    [
      ...new Map(
        [...shippedBaseRates, ...recorded].map((rate): [string, BaseRate] => [rate.validFromOn, rate]),
      ).values(),
    ],
    ({ validFromOn }) => validFromOn,
  );

/** The rate of the half-year in which a day lies; undefined where nobody has recorded it. */
export const baseRateOn = (rates: readonly BaseRate[], day: string): BaseRate | undefined =>
  rates.find(({ validFromOn }) => validFromOn === rateDayOf(day));
