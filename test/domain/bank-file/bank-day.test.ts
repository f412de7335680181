import { describe, expect, test } from 'vitest';
import { bankDay } from '../../../domain/bank-file/bank-day.ts';

describe('a day as a bank writes it', () => {
  test.for([
    ['2024-12-31', '2024-12-31', 'a day'],
    ['2024-12-31T23:30:00Z', '2025-01-01', 'an instant in UTC, when it is New Year in Berlin'],
    ['2024-12-31T23:30:00+01:00', '2024-12-31', 'an instant with the offset of Berlin'],
    ['2024-12-31T23:30:00.000', '2024-12-31', 'an instant without an offset, in the time of the bank'],
  ] as const)('%s is %s: %s', ([written, day]) => {
    expect(bankDay(written, 'Ntry/BookgDt')).toBe(day);
  });

  test.each(['2024-02-30', '0001-01-01', '9999-12-31', 'gestern', '2024-13-01T10:00:00Z'])(
    '%s is none, and the field is named',
    (written) => {
      expect(() => bankDay(written, 'Ntry/ValDt')).toThrow('Ntry/ValDt');
    },
  );
});
