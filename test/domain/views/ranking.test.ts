import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeCents, freeInRoundCents } from '../../../domain/fund/bound.ts';
import { type Fund, fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { scoreResult, shownScore } from '../../../domain/review/score-mean.ts';
import { type Candidate, ranking } from '../../../domain/views/ranking.ts';
import { fundOpened, reserved, roundOpened } from '../../support/fund-facts.ts';
import { criteria, sheet } from '../../support/sheets.ts';

const candidate = (
  applicationId: string,
  requestedCents: number,
  sheets: ReturnType<typeof sheet>[],
  changes: Partial<Candidate> = {},
): Candidate => ({
  applicationId,
  requestedCents,
  completeAt: '2024-01-10T10:00:00.000Z',
  status: 'admitted',
  result: scoreResult(criteria, sheets),
  scoreMinBasisPoints: 6_000,
  sheetsMin: 0,
  ...changes,
});

/** Ten sheets whose weighted mean is so many tenths of a point. */
const withMean = (tenths: number) =>
  Array.from({ length: 10 }, (_, place) => {
    const points = Math.floor(tenths / 10) + (place < tenths % 10 ? 1 : 0);
    return sheet(points, points);
  });

describe('worked example 4: 37,000.00, the first round may commit half, at least 3.00 points', () => {
  const aktionsfonds = fundHeldTo(
    [
      fundOpened(),
      roundOpened({ quotaBasisPoints: 5_000 }),
      roundOpened({ roundId: 'round-2', deadlineOn: '2024-12-01' }),
    ].reduce(fund.evolve, fund.initial),
  );
  const availableCents = freeInRoundCents(aktionsfonds, 'round-1');
  const applications = [
    candidate('a', 350_000, withMean(46)),
    candidate('b', 350_000, withMean(44)),
    candidate('c', 350_000, withMean(42)),
    candidate('d', 350_000, withMean(40)),
    candidate('e', 300_000, withMean(39)),
    candidate('f', 350_000, withMean(37)),
    candidate('g', 200_000, withMean(24)),
  ];

  test('has 18,500.00 to give', () => expect(availableCents).toBe(1_850_000));

  test('reaches for A to E with 17,000.00, leaves 1,500.00 for a part of F, and G has too few points', () => {
    const ranked = ranking(applications.toReversed(), availableCents);
    expect(
      ranked.map(({ candidate: { applicationId, result }, place, runningCents, remainingCents }) => [
        applicationId,
        shownScore(result.mean, criteria),
        place,
        runningCents,
        remainingCents,
      ]),
    ).toEqual([
      ['a', '4.60', 'above', 350_000, null],
      ['b', '4.40', 'above', 700_000, null],
      ['c', '4.20', 'above', 1_050_000, null],
      ['d', '4.00', 'above', 1_400_000, null],
      ['e', '3.90', 'above', 1_700_000, null],
      ['f', '3.70', 'below', 2_050_000, 150_000],
      ['g', '2.40', 'below-minimum', null, null],
    ]);
  });

  test('carries what is unused on: 20,000.00 are left for the later rounds', () => {
    const after = [...'abcd'].map((word) => reserved(word, 350_000)).concat(reserved('e', 300_000));
    const granted = fundHeldTo(after.reduce<Fund>(fund.evolve, aktionsfonds));
    expect(freeCents(granted)).toBe(2_000_000);
    expect(freeInRoundCents(granted, 'round-2')).toBe(2_000_000);
  });

  test('leaves those decided in their place, with their money out of what is available', () => {
    const decided = applications.map((entry) =>
      [...'abcde'].includes(entry.applicationId) ? { ...entry, status: 'recommended' as const } : entry,
    );
    const ranked = ranking(decided, 150_000);
    expect(ranked.map(({ place }) => place)).toEqual([...Array(5).fill('decided'), 'below', 'below-minimum']);
    expect(ranked[5]).toMatchObject({ runningCents: 350_000, remainingCents: 150_000, rank: 6 });
  });
});

describe('a ranking', () => {
  const order = (...candidates: Candidate[]) =>
    ranking(candidates, 0).map((entry) => entry.candidate.applicationId);

  test('breaks a tie by the first criterion', () => {
    const even = candidate('even', 1, [sheet(3, 3)]);
    const aimed = candidate('aimed', 1, [sheet(5, 0)]);
    expect(order(even, aimed)).toEqual(['aimed', 'even']);
  });

  test('then by the earlier complete submission', () => {
    const late = candidate('a-late', 1, [sheet(3, 3)], { completeAt: '2024-01-10T10:00:00.001Z' });
    expect(order(late, candidate('early', 1, [sheet(3, 3)]))).toEqual(['early', 'a-late']);
  });

  test('puts those without points last, and gives them no money', () => {
    const [first, last] = ranking([candidate('none', 1, []), candidate('low', 1, [sheet(0, 0)])], 10);
    expect(first?.candidate.applicationId).toBe('low');
    expect(last).toMatchObject({ place: 'unscored', runningCents: null });
  });

  test('takes an application with fewer sheets than the rules ask for out of the running', () => {
    const two = [sheet(5, 5), sheet(5, 5)];
    const [first, second] = ranking(
      [
        candidate('few', 1, two, { sheetsMin: 3 }),
        candidate('enough', 1, [...two, sheet(4, 4)], { sheetsMin: 3 }),
      ],
      10,
    );
    expect([first?.place, second?.place]).toEqual(['too-few-sheets', 'above']);
  });

  test('draws one line: a small one does not slip below a large one that did not fit', () => {
    const large = candidate('large', 100, [sheet(5, 5)]);
    const small = candidate('small', 10, [sheet(4, 4)]);
    expect(ranking([large, small], 50).map(({ place, remainingCents }) => [place, remainingCents])).toEqual([
      ['below', 50],
      ['below', 0],
    ]);
  });

  test('is the same in whatever order applications and sheets come, and never spends more than there is', () => {
    const points = fc.option(fc.integer({ min: 0, max: 5 }));
    const sheets = fc.array(
      fc.tuple(points, points).map(([aims, reach]) => sheet(aims, reach)),
      { maxLength: 5 },
    );
    const entries = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        cents: fc.integer({ min: 1, max: 400_000 }),
        sheets,
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const shuffled = entries.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length }),
        fc.integer({ min: 0, max: 1_000_000 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, other, availableCents]) => {
        const one = ranking(
          given.map(({ id, cents, sheets: own }) => candidate(id, cents, own)),
          availableCents,
        );
        const two = ranking(
          other.map(({ id, cents, sheets: own }) => candidate(id, cents, own.toReversed())),
          availableCents,
        );
        const brief = (ranked: typeof one) =>
          ranked.map(({ candidate: { applicationId }, ...rest }) => ({ applicationId, ...rest }));
        expect(brief(two)).toEqual(brief(one));
        const above = one.filter(({ place }) => place === 'above');
        const spentCents = above.reduce((sum, entry) => sum + entry.candidate.requestedCents, 0);
        expect(spentCents).toBeLessThanOrEqual(availableCents);
      }),
    );
  });
});
