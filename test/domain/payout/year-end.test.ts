import { expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { isBeforeYearEnd } from '../../../domain/payout/payout-rules.ts';
import { acting } from '../../support/given.ts';
import { granted, person, terms } from '../../support/payout-facts.ts';

const grantUntil = (payUntilOn: string | null) =>
  payout.evolve(payout.initial, granted({ terms: { ...terms, payUntilOn } }));
const at = (now: string) => acting(person('office'), now);

test.each([
  ['2024-12-15T22:59:59.999Z', true],
  ['2024-12-15T23:00:00.000Z', { payUntilOn: '2024-12-15' }],
])('a grant payable until 15 December 2024 in Berlin is so at %s: %j', (now, verdict) => {
  expect(isBeforeYearEnd(at(now), grantUntil('2024-12-15'))).toEqual(verdict);
});

test('a grant without such a day stays payable', () => {
  expect(isBeforeYearEnd(at('2030-01-01T00:00:00.000Z'), grantUntil(null))).toBe(true);
});
