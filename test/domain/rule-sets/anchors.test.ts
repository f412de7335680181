import { describe, expect, test } from 'vitest';
import { demokratieLebenCriteria, empowermentCriteria } from '../../../domain/rule-sets/shared/criteria.ts';

const sheets = { 'Demokratie leben!': demokratieLebenCriteria, Empowerment: empowermentCriteria };

describe.each(Object.entries(sheets))('the score sheet of %s', (_, { value: criteria }) => {
  test.each(criteria)('says of $title what each number of points stands for', ({ anchors, pointsMax }) => {
    expect(anchors.map(({ points }) => points)).toEqual(Array.from({ length: pointsMax + 1 }, (_, n) => n));
    expect(new Set(anchors.map(({ sentence }) => sentence)).size).toBe(pointsMax + 1);
  });
});
