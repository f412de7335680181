import { describe, expect, test } from 'vitest';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { recordBaseRate, recordBaseRateRules } from '../../../domain/recovery/record-base-rate.ts';
import { acting, specification } from '../../support/given.ts';
import { person } from '../../support/payout-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

describe('recording a base rate', () => {
  const given = specification(baseRateBook, recordBaseRate);
  const rate = {
    ...acting(person('administrator'), '2026-06-15T10:00:00.000Z'),
    ...{ validFromOn: '2026-07-01', basisPoints: 152, source: 'Bundesbank', confidence: 'found' as const },
  };
  const recorded = {
    type: 'BaseRateRecorded' as const,
    data: {
      ...{ validFromOn: '2026-07-01', basisPoints: 152, source: 'Bundesbank', confidence: 'found' as const },
      recordedBy: person('administrator'),
    },
  };

  test('adds a half-year, once', () => {
    given().when(rate).expectEvents(recorded);
    expect(given(recorded).when(rate).decision).toEqual({ accepted: [] });
  });

  test('corrects one that was known', () => {
    given(recorded)
      .when({ ...rate, basisPoints: 127 })
      .expectEvents({ ...recorded, data: { ...recorded.data, basisPoints: 127 } });
  });

  eachRefuses(recordBaseRateRules, given, {
    'no-rate-day': { given: [], when: { ...rate, validFromOn: '2026-06-01' } },
    'base-rate-too-early': { given: [], when: { ...rate, validFromOn: '2027-01-01' } },
  });
});
