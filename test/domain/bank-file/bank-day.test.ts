import { describe, expect, test } from 'vitest';
import { bankDay } from '../../../domain/bank-file/bank-day.ts';

describe('a day as a bank writes it', () => {
  test.for([
    ['2024-12-31', '2024-12-31', 'a day'],
    ['1999-02-28', '1999-02-28', 'a day of the last century'],
    ['2100-03-01', '2100-03-01', 'a day of the next one'],
    ['2024-12-31+01:00', '2024-12-31', 'a day with the offset of Berlin'],
    ['2024-12-31Z', '2024-12-31', 'a day in UTC'],
    ['2024-12-31T23:30:00Z', '2025-01-01', 'an instant in UTC, when it is New Year in Berlin'],
    ['2024-12-31T23:30:00+00:00', '2025-01-01', 'the same with the offset of London'],
    ['2024-12-31T17:45:00-05:45', '2025-01-01', 'half an hour later, west of it'],
    ['2024-12-31T23:30:00+01:00', '2024-12-31', 'an instant with the offset of Berlin'],
    ['2024-12-31T23:30:00.000', '2024-12-31', 'an instant without an offset, in the time of the bank'],
  ] as const)('%s is %s: %s', ([written, day]) => {
    expect(bankDay(written, 'Ntry/BookgDt')).toBe(day);
  });

  test.each([
    ...['2024-02-30', '0001-01-01', '9999-12-31', '2200-01-01', 'gestern', '2024-12', '2024-13-01'],
    ...['2024-02-30T10:00:00Z', '2024-13-01T10:00:00Z', '2024-12-31T25:00:00Z', '2024-12-31T25:00:00'],
    ...[
      '2024-12-31 gestern',
      ' 2024-12-31',
      'am 2024-12-31',
      '2024-12-31T10:00:00+0100',
      '2024-12-31T10:00:00Zulu',
    ],
  ])('%s is none, and the field is named', (written) => {
    expect(() => bankDay(written, 'Ntry/ValDt')).toThrow('nothing usable at Ntry/ValDt');
  });
});
