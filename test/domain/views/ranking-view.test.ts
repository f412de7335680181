import { describe, expect, test } from 'vitest';
import { roundRanking } from '../../../domain/views/ranking-view.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import type { ReviewEvent } from '../../../events/review-events.ts';
import { admitted, checkStarted, submitted } from '../../support/application-facts.ts';
import { contentWith, planWith, RULES } from '../../support/content-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { rejected } from '../../support/outcome-facts.ts';
import { established, published, seatOfPerson, value } from '../../support/programme-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { conflict, openedReview, scoredBy, visibilitySet } from '../../support/sheets.ts';
import { looking, office } from '../../support/town-streams.ts';

const seated: ProgrammeEvent = {
  type: 'CommitteeSeated',
  data: {
    ...{
      programmeId: 'demokratie-leben',
      committeeId: 'begleitausschuss',
      title: 'Begleitausschuss',
      term: 1,
    },
    seats: ['ada', 'bo', 'cleo'].map((word) => seatOfPerson(word)),
  },
};
const app = (word: string) => `app_${word.padEnd(26, '0')}`;
/** An application that is before the committee, with the sheets of its review. */
const entry = (
  word: string,
  requestedCents: number,
  sheets: readonly ReviewEvent[],
  end: ApplicationEvent = admitted,
) => ({
  [`application-${app(word)}`]: [
    submitted({
      applicationId: app(word),
      content: contentWith({ title: word, financePlan: planWith({ requestedCents }) }),
    }),
    ...[checkStarted, end],
  ],
  [`review-${app(word)}`]: [openedReview({ applicationId: app(word) }), ...sheets],
});
const both = (ada: number, bo: number) => [scoredBy('ada', ada, ada), scoredBy('bo', bo, bo)];
const town = {
  'programme-demokratie-leben': [
    established,
    published({ ...RULES, scoreMinBasisPoints: value(5_000) }),
    seated,
  ],
  'fund-aktionsfonds-2024': [fundOpened({ allocatedCents: 400_000 }), roundOpened()],
};
const rankingOf = async (streams: Readonly<Record<string, readonly DomainEvent[]>>, who = office) =>
  roundRanking(readerOfStreams({ ...town, ...streams }), 'round-1', who);
const brief = async (...of: Parameters<typeof rankingOf>) => {
  const [first] = (await rankingOf(...of))?.rankings ?? [];
  return first?.entries.map(({ title, rank, place, runningCents, remainingCents }) => [
    ...[title, rank, place, runningCents, remainingCents],
  ]);
};

const good = entry('good', 250_000, both(5, 5));
const fair = entry('fair', 200_000, both(4, 4));
const poor = entry('poor', 10_000, both(2, 2));

describe('the ranking of a round', () => {
  test('says for each application where it stands to the money of its fund', async () => {
    expect(await brief({ ...poor, ...fair, ...good })).toEqual([
      ['good', 1, 'above', 250_000, null],
      ['fair', 2, 'below', 450_000, 150_000],
      ['poor', 3, 'below-minimum', null, null],
    ]);
    expect(await rankingOf(good)).toMatchObject({
      roundId: 'round-1',
      rankings: [
        {
          ...{
            fundId: 'aktionsfonds-2024',
            availableCents: 400_000,
            isComplete: true,
            isChangedByVoid: false,
          },
          withheld: [],
          entries: [
            {
              applicationId: app('good'),
              status: 'admitted',
              score: '5.00',
              requestedCents: 250_000,
              voided: [],
            },
          ],
        },
      ],
    });
  });

  test('is told of what lies before the committee with a review, and of nothing else', async () => {
    const rejectedOne = entry('none', 1, both(5, 5), rejected);
    const withoutReview = {
      [`application-${app('new')}`]: entry('new', 1, [])[`application-${app('new')}`] ?? [],
    };
    expect(await brief({ ...good, ...rejectedOne, ...withoutReview })).toHaveLength(1);
    expect(await rankingOf(rejectedOne)).toBeUndefined();
    expect(await rankingOf(good, looking('stranger'))).toBeUndefined();
    const { 'fund-aktionsfonds-2024': _fund, ...withoutFund } = town;
    expect(
      await roundRanking(readerOfStreams({ ...withoutFund, ...good }), 'round-1', office),
    ).toBeUndefined();
  });

  test('says beside each place where it would be with the sheets that do not count', async () => {
    const spoiled = entry('good', 250_000, [...both(5, 5), scoredBy('cleo', 0, 0), conflict('cleo')]);
    const [found] = (await rankingOf({ ...spoiled, ...fair }))?.rankings ?? [];
    expect(found).toMatchObject({ isComplete: true, isChangedByVoid: true });
    expect(found?.entries.map(({ title, rank, withVoided }) => [title, rank, withVoided])).toEqual([
      ['good', 1, { score: '3.33', rank: 2, place: 'below' }],
      ['fair', 2, { score: '4.00', rank: 1, place: 'above' }],
    ]);
    expect(found?.entries[0]?.voided).toMatchObject([{ seatId: 'seat-cleo' }]);
    const [harmless] = (await rankingOf({ ...spoiled }))?.rankings ?? [];
    expect(harmless).toMatchObject({ isChangedByVoid: false });
  });

  test('brings harsh and mild members to one measure beside it', async () => {
    const found = (await rankingOf({ ...good, ...fair }))?.rankings[0];
    expect(found?.entries.map(({ normalised }) => normalised?.rank)).toEqual([1, 2]);
    expect(found?.entries.map(({ withVoided }) => withVoided)).toEqual([null, null]);
  });

  test.for<readonly [string, string, readonly ReviewEvent[], string]>([
    ['their own sheet is missing', 'cleo', both(4, 4), 'own-sheet-missing'],
    [
      'sheets are sealed until the end',
      'ada',
      [...both(4, 4), visibilitySet('office', 'after-closing')],
      'sealed',
    ],
    ['they keep out', 'ada', [...both(4, 4), conflict('ada')], 'conflict'],
  ])('withholds an application and every rank from a member where %s', async ([, word, sheets, reason]) => {
    const seen = entry('good', 250_000, [...both(5, 5), scoredBy('cleo', 5, 5)]);
    const [found] =
      (await rankingOf({ ...seen, ...entry('fair', 200_000, sheets) }, looking(word)))?.rankings ?? [];
    expect(found).toMatchObject({
      ...{ isComplete: false, isChangedByVoid: false },
      withheld: [{ applicationId: app('fair'), title: 'fair', reason }],
      entries: [
        {
          ...{
            title: 'good',
            score: '5.00',
            rank: null,
            place: null,
            runningCents: null,
            remainingCents: null,
          },
          ...{ withVoided: null, normalised: null },
        },
      ],
    });
  });
});
