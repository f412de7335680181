import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction, twoDecimals } from '../../../domain/fraction.ts';
import { reaches, scaleOf, scoreResult, shownScore } from '../../../domain/review/score-mean.ts';
import { criteria, sheet } from '../../support/sheets.ts';

const shown = (...sheets: ReturnType<typeof sheet>[]) =>
  shownScore(scoreResult(criteria, sheets).mean, criteria);

describe('the score of an application', () => {
  test('is the weighted mean of a sheet, and the mean of the sheets', () => {
    expect(shown(sheet(5, 4))).toBe('4.60');
    expect(shown(sheet(5, 4), sheet(3, 3))).toBe('3.80');
    expect(shown(sheet(1, 0), sheet(0, 0), sheet(0, 0))).toBe('0.20');
  });

  test('is rounded half upwards, and only when it is shown', () => {
    expect(twoDecimals(fraction(1, 3))).toBe('0.33');
    expect(twoDecimals(fraction(2, 3))).toBe('0.67');
    expect(twoDecimals(fraction(1, 200))).toBe('0.01');
    expect(twoDecimals(fraction(299_999, 100_000))).toBe('3.00');
    expect(reaches(fraction(299_999, 500_000), 6_000)).toBe(false);
    expect(reaches(fraction(3, 5), 6_000)).toBe(true);
    expect(reaches(fraction(0), null)).toBe(true);
  });

  test('spreads the weight of a criterion that does not apply over the others, and says so', () => {
    const result = scoreResult(criteria, [sheet(null, 4), sheet(5, 5)]);
    expect(shownScore(result.mean, criteria)).toBe('4.50');
    expect(result).toMatchObject({
      sheetCount: 2,
      emptySheetCount: 0,
      notApplicable: [{ criterionId: 'aims', sheetCount: 1 }],
    });
    expect(shownScore(result.firstCriterion, criteria)).toBe('5.00');
  });

  test('leaves out a sheet on which nothing applies', () => {
    const result = scoreResult(criteria, [sheet(null, null), sheet(5, 5)]);
    expect(result).toMatchObject({ sheetCount: 1, emptySheetCount: 1 });
    expect(shownScore(result.mean, criteria)).toBe('5.00');
  });

  test('does not exist without sheets', () => {
    expect(scoreResult(criteria, [])).toMatchObject({
      mean: undefined,
      firstCriterion: undefined,
      sheetCount: 0,
    });
    expect(shown()).toBeNull();
  });

  test('is shown in hundredths where the criteria have different points', () => {
    const [aims, reach] = criteria;
    const uneven = [aims, { ...reach, pointsMax: 10 }] as typeof criteria;
    expect(scaleOf(uneven)).toBe(100);
    expect(shownScore(scoreResult(uneven, [sheet(5, 5)]).mean, uneven)).toBe('80.00');
  });

  test('does not depend on the order in which the sheets came', () => {
    const points = fc.option(fc.integer({ min: 0, max: 5 }));
    const sheets = fc.array(
      fc.tuple(points, points).map(([aims, reach]) => sheet(aims, reach)),
      { minLength: 1 },
    );
    const shuffled = sheets.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        const [first, second] = [scoreResult(criteria, given), scoreResult(criteria, other)];
        expect(first.mean === undefined).toBe(second.mean === undefined);
        expect(compare(first.mean ?? fraction(0), second.mean ?? fraction(0))).toBe(0);
        expect(compare(first.firstCriterion ?? fraction(0), second.firstCriterion ?? fraction(0))).toBe(0);
        expect(second.notApplicable).toEqual(first.notApplicable);
      }),
    );
  });
});
