import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction, fromExact, toExact } from '../../domain/fraction.ts';
import { fund } from '../../domain/fund/fund.ts';
import { inRank, type Waiting } from '../../domain/fund/waiting-list.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { reviewScores } from '../../domain/review/score-facts.ts';
import { scoreResult } from '../../domain/review/score-mean.ts';
import { ranking } from '../../domain/views/ranking.ts';
import { enterWaitingList } from '../../domain/waiting-list/enter-waiting-list.ts';
import type { ReviewEvent } from '../../events/review-events.ts';
import { applicationAt } from '../support/application-at.ts';
import { application as applicationCalled, fundOpened, RESOLUTION } from '../support/fund-facts.ts';
import { acting } from '../support/given.ts';
import { registered } from '../support/organisation-facts.ts';
import { openedReview, scoredBy } from '../support/sheets.ts';

/** An application with its sheets, each the points for the aims and for the reach. */
type Scored = {
  readonly word: string;
  readonly completeAt: string;
  readonly sheets: readonly (readonly [aims: number | null, reach: number | null])[];
};

const reviewOf = ({ sheets }: Scored) => {
  const facts: ReviewEvent[] = sheets.map(([aims, reach], n) => scoredBy(`m${n}x`, aims, reach));
  return [openedReview(), ...facts].reduce(reviewScores.evolve, reviewScores.initial);
};

const ranked = (all: readonly Scored[]) =>
  ranking(
    all.map((scored) => {
      const { criteria, sheets } = reviewOf(scored);
      return {
        ...{ applicationId: applicationCalled(scored.word), completeAt: scored.completeAt },
        ...{ requestedCents: 1, status: 'waitlisted' as const, scoreMinBasisPoints: null, sheetsMin: 0 },
        result: scoreResult(criteria, sheets),
      };
    }),
    0,
  ).map(({ candidate }) => candidate.applicationId);

const entered = (scored: Scored): Waiting => {
  const command = {
    ...acting('reaction:apply-resolutions'),
    ...{ fundId: 'aktionsfonds-2024', roundId: 'round-1' },
    ...{ applicationId: applicationCalled(scored.word), resolution: RESOLUTION },
  };
  const decision = enterWaitingList(command, [fundOpened()].reduce(fund.evolve, fund.initial), {
    application: applicationAt('waitlisted', { completeAt: scored.completeAt }),
    organisation: [registered].reduce(organisation.evolve, organisation.initial),
    scores: reviewOf(scored),
  });
  if ('refused' in decision) throw new Error(decision.refused);
  return decision.accepted.flatMap((event) => (event.type === 'WaitingListEntered' ? [event.data] : []))[0]!;
};
const waiting = (all: readonly Scored[]) =>
  inRank(all.map(entered)).map(({ applicationId }) => applicationId);

const EARLY = '2024-01-10T10:00:00.000Z';
const LATE = '2024-01-11T10:00:00.000Z';
const same = { completeAt: EARLY, sheets: [[3, 3]] } as const;

describe('the ranking of a round and the waiting list of its fund have one order', () => {
  test.for([
    ['the earlier complete submission', { ...same, word: 'b', completeAt: LATE }, { ...same, word: 'c' }],
    ['the id, where all else is the same', { ...same, word: 'b' }, { ...same, word: 'a' }],
    [
      'the first criterion, where the means are the same',
      { ...same, word: 'a', sheets: [[0, 3]] },
      { ...same, word: 'b', sheets: [[2, 0]] },
    ],
    [
      'any score, before none at all',
      { ...same, word: 'a', sheets: [] },
      { ...same, word: 'b', sheets: [[0, 0]] },
    ],
  ] as const)('by %s', ([, second, first]) => {
    const order = [applicationCalled(first.word), applicationCalled(second.word)];
    for (const both of [
      [first, second],
      [second, first],
    ]) {
      expect(ranked(both)).toEqual(order);
      expect(waiting(both)).toEqual(order);
    }
  });

  test('tells two means apart that differ by less than a millionth of a millionth', () => {
    const shares = [fraction(1, 3), fraction(333_333_333_333, 10 ** 12)] as const;
    const [third, less] = shares.map((mean, place) => ({
      ...entered({ ...same, word: place === 0 ? 'b' : 'a' }),
      ...{ meanShare: toExact(mean), firstCriterionShare: null },
    }));
    expect(inRank([less!, third!])).toEqual([third, less]);
    expect(compare(...shares)).toBeGreaterThan(0);
  });

  test('whatever the sheets, with many ties', () => {
    const points = fc.option(fc.nat(2));
    const sheets = fc.array(fc.tuple(points, points), { maxLength: 4 });
    const some = fc.record({ completeAt: fc.constantFrom(EARLY, LATE), sheets });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 6 }), (all) => {
        const words = all.map((one, place) => ({ ...one, word: `w${place}x` }));
        expect(waiting(words.toReversed())).toEqual(ranked(words));
      }),
    );
  });
});

describe('a share in a fact', () => {
  test('is exact and in lowest terms, where it was rounded to a millionth of a millionth before', () => {
    expect(toExact(fraction(2, 6))).toEqual({ numerator: '1', denominator: '3' });
    expect(toExact(fraction(0, 7))).toEqual({ numerator: '0', denominator: '1' });
    const { meanShare } = entered({
      ...same,
      word: 'a',
      sheets: [
        [5, 5],
        [0, 0],
        [0, 0],
      ],
    });
    expect(meanShare).toEqual({ numerator: '1', denominator: '3' });
  });

  test('comes back as it was, also beyond the numbers that JSON keeps', () => {
    const big = { numerator: 2n ** 70n, denominator: 3n ** 60n };
    expect(fromExact(toExact(big))).toEqual(big);
  });
});
