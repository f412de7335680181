import { expect, test } from 'vitest';
import { momentNamed } from '../../../runtime/views/moment.ts';

const NOW = '2026-06-01T12:00:00.000Z';

test.for([
  ['2025-01-01T12:00:00Z', '2025-01-01T12:00:00.000Z'],
  ['2025-01-01t12:00:00z', '2025-01-01T12:00:00.000Z'],
  ['2025-01-01T12:00:00+02:00', '2025-01-01T10:00:00.000Z'],
  ['2025-01-01T00:30:00-23:59', '2025-01-02T00:29:00.000Z'],
  ['2025-01-01T12:00:00-00:00', '2025-01-01T12:00:00.000Z'],
  ['2025-01-01T12:00:00.5Z', '2025-01-01T12:00:00.500Z'],
  ['2025-01-01T12:00:00.123999999999Z', '2025-01-01T12:00:00.123Z'],
  ['2024-02-29T23:59:59+00:00', '2024-02-29T23:59:59.000Z'],
  ['1900-01-01T01:00:00+01:00', '1900-01-01T00:00:00.000Z'],
  ['2026-06-01T14:00:00.000+02:00', NOW],
] as const)('%s is the instant %s', ([text, instant]) => {
  expect(momentNamed(text, NOW)).toEqual({ instant });
});

test.for([
  ['2025-01-01T12:00:00 02:00', 'moment-with-lost-plus'],
  ['2016-12-31T23:59:60Z', 'moment-in-leap-second'],
  ['2017-01-01T00:59:60.5+01:00', 'moment-in-leap-second'],
  ['2026-06-01T14:00:00.001+02:00', 'moment-in-the-future'],
  ['9999-12-31T23:59:59-02:00', 'moment-in-the-future'],
  ['1900-01-01T00:59:59+01:00', 'moment-before-any-book'],
  ['0000-01-01T00:00:00+02:00', 'moment-before-any-book'],
  ['2025-02-29T12:00:00Z', 'not-a-moment'],
  ['2025-13-01T12:00:00Z', 'not-a-moment'],
  ['2025-01-01T24:00:00Z', 'not-a-moment'],
  ['2025-01-01T12:60:00Z', 'not-a-moment'],
  ['2025-01-01T12:00:61Z', 'not-a-moment'],
  ['2025-01-01T12:00:00+24:00', 'not-a-moment'],
  ['2025-01-01T12:00:00+01:60', 'not-a-moment'],
  ['2025-01-01T12:00:00', 'not-a-moment'],
  ['2025-01-01T12:00Z', 'not-a-moment'],
  ['2025-01-01', 'not-a-moment'],
  ['', 'not-a-moment'],
] as const)('%s is none: %s', ([text, refusal]) => {
  expect(momentNamed(text, NOW)).toBe(refusal);
});

test('a position is a moment, too', () => {
  expect(momentNamed('fund-1@3,person-2@1', NOW)).toEqual({ position: 'fund-1@3,person-2@1' });
});
