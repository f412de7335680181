import { expect, test } from 'vitest';
import { isBankingDay, lastBankingDay } from '../../../domain/banking/banking-day.ts';
import { endOfPeriod } from '../../../domain/calendar/period.ts';
import { Land } from '../../../events/rules/office-seat.ts';
import { augsburg, eichsfeld, goettingen, gotha, stuttgart } from '../../support/seats.ts';

const munich = { ...augsburg, commune: 'München', localHolidays: ['assumption' as const] };
const nuremberg = { ...augsburg, commune: 'Nürnberg', localHolidays: [] };

test.for([
  ['2024-12-30', 7, 'Epiphany', stuttgart, '2025-01-07'],
  ['2024-12-30', 7, 'Epiphany', goettingen, '2025-01-06'],
  ['2024-10-24', 7, 'Reformation Day', goettingen, '2024-11-01'],
  ['2024-10-24', 7, 'Reformation Day', stuttgart, '2024-10-31'],
  ['2024-10-25', 7, "All Saints' Day", stuttgart, '2024-11-04'],
  ['2024-10-25', 7, "All Saints' Day", goettingen, '2024-11-01'],
  ['2025-08-01', 7, 'the Peace Festival', augsburg, '2025-08-11'],
  ['2025-08-01', 7, 'the Peace Festival', munich, '2025-08-08'],
  ['2025-08-08', 7, 'Assumption', munich, '2025-08-18'],
  ['2025-08-08', 7, 'Assumption', nuremberg, '2025-08-15'],
  ['2024-09-13', 7, "Children's Day", gotha, '2024-09-23'],
  ['2024-09-13', 7, "Children's Day", eichsfeld, '2024-09-23'],
  ['2024-09-13', 7, "Children's Day", stuttgart, '2024-09-20'],
  ['2025-06-12', 7, 'Corpus Christi', eichsfeld, '2025-06-20'],
  ['2025-06-12', 7, 'Corpus Christi', gotha, '2025-06-19'],
  ['2025-06-12', 7, 'Corpus Christi', stuttgart, '2025-06-20'],
] as const)(
  'from %s, %i days that would end on %s, end where $3.commune sits on %s',
  ([from, count, , seat, end]) => {
    expect(endOfPeriod(from, { unit: 'days', count }, seat)).toBe(end);
  },
);

test('the days on which the payment system of the euro stands still are banking days nowhere', () => {
  const closed = ['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-01', '2025-12-25', '2025-12-26'];
  for (const land of Land.options)
    for (const day of closed) expect(isBankingDay(day, { land, localHolidays: [] })).toBe(false);
});

test.for([
  ['2025-10-31', goettingen, '2025-10-30'],
  ['2025-10-31', stuttgart, '2025-10-31'],
  ['2025-06-19', eichsfeld, '2025-06-18'],
  ['2025-06-19', gotha, '2025-06-19'],
] as const)('the last banking day until %s is, where $1.commune sits, %s', ([day, seat, last]) => {
  expect(lastBankingDay(day, seat)).toBe(last);
});
