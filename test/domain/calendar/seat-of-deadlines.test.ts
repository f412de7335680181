import { expect, test } from 'vitest';
import { grantTerms } from '../../../domain/grant/grant-terms.ts';
import { deadlinesOfApplications } from '../../support/deadlines/of-applications.ts';
import { deadlinesOfGrants } from '../../support/deadlines/of-grants.ts';
import { value } from '../../support/programme-facts.ts';
import { goettingen, stuttgart } from '../../support/seats.ts';
import { rules } from '../../support/town.ts';

const deadlines = { ...deadlinesOfApplications, ...deadlinesOfGrants };

test.for(Object.entries(deadlines))('%s ends by the holidays where the office sits', ([, lastDay]) => {
  expect(lastDay(stuttgart)).toBe('01-07');
  expect(lastDay(goettingen)).toBe('01-06');
});

test('a grant keeps the seat of the rules under which it was issued', () => {
  const moved = { ...rules, officeSeat: value(goettingen) };
  expect(grantTerms(moved, { year: 2024 }).officeSeat).toEqual(goettingen);
});
