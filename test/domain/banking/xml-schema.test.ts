import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { booleanOf, centsOfDecimal, dayWritten } from '../../../domain/banking/xml-schema.ts';

test.for([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
  ['TRUE', undefined],
  ['yes', undefined],
  ['', undefined],
] as const)('the boolean %j is %s', ([written, value]) => expect(booleanOf(written)).toBe(value));

test.for([
  ['0', 0],
  ['+0.10', 10],
  ['.5', 50],
  ['5.', 500],
  ['0000000000000000010.990000', 1_099],
  ['999999999.99', 99_999_999_999],
  ['1000000000', undefined],
  ['-1', undefined],
  ['1.005', undefined],
  ['1,50', undefined],
  ['1e3', undefined],
  ['.', undefined],
  ['+', undefined],
  ['', undefined],
] as const)('the decimal %j is %s cents', ([written, cents]) => expect(centsOfDecimal(written)).toBe(cents));

/** Instants around a change of the hour and of the year, with and without an offset. */
const days = [
  ['2024-12-31', '2024-12-31'],
  ['2024-12-31-14:00', '2024-12-31'],
  ['2024-12-31T23:30:00', '2024-12-31'],
  ['2024-12-31T24:00:00', '2025-01-01'],
  ['2024-12-31T23:30:00Z', '2025-01-01'],
  ['2024-12-31T23:30:00.999-14:00', '2025-01-01'],
  ['2024-07-01T00:30:00+02:00', '2024-07-01'],
  ['2024-07-01T00:30:00+03:00', '2024-06-30'],
  ['2024-03-31T02:30:00', '2024-03-31'],
  ['2024-02-30', undefined],
  ['2024-12-31T24:00:01', undefined],
  ['2024-12-31T23:60:00', undefined],
  ['2024-12-31T23:59:60Z', undefined],
  ['2024-12-31T23:30', undefined],
  ['2024-12-31T23:30:00+14:60', undefined],
  ['2024-12-31T23:30:00+15:00', undefined],
] as const;

describe('a day', () => {
  test.for(days)('that is written as %s is %s', ([written, day]) => expect(dayWritten(written)).toBe(day));

  test.for(['Pacific/Kiritimati', 'America/Los_Angeles'])('is the same on a machine in %s', (TZ) => {
    const program = `import { dayWritten } from '${new URL('../../../domain/banking/xml-schema.ts', import.meta.url).href}';
      console.log(JSON.stringify(${JSON.stringify(days)}.map(([written]) => dayWritten(written) ?? null)));`;
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(JSON.parse(told)).toEqual(days.map(([, day]) => day ?? null));
  });
});
