import { describe, expect, test } from 'vitest';
import { programmeRow } from '../../../domain/programme/programme-row.ts';
import { reviewRow } from '../../../domain/review/review-row.ts';
import { myReviews } from '../../../domain/views/my-reviews.ts';
import { myTask, reviewView } from '../../../domain/views/review-view.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import type { ReviewEvent } from '../../../events/review-events.ts';
import { APPLICATION, submitted } from '../../support/application-facts.ts';
import { joined } from '../../support/organisation-facts.ts';
import { ORGANISATION } from '../../support/payout-facts.ts';
import { established, personCalled, seatOfPerson } from '../../support/programme-facts.ts';
import { readerOfStreams, recordedAt, rowOf } from '../../support/rows.ts';
import {
  closedReview,
  conflict,
  conflictRaised,
  criteria,
  lookedBehind,
  openedReview,
  scoredBy,
  visibilitySet,
} from '../../support/sheets.ts';
import { applicantRegistered, looking, office } from '../../support/town-streams.ts';

const seated: ProgrammeEvent = {
  type: 'CommitteeSeated',
  data: {
    ...{
      programmeId: 'demokratie-leben',
      committeeId: 'begleitausschuss',
      title: 'Begleitausschuss',
      term: 1,
    },
    seats: [
      ...['ada', 'bo', 'cleo'].map((word) => seatOfPerson(word)),
      seatOfPerson('advisor', { voting: false }),
    ],
  },
};
const programme = rowOf(programmeRow, 'programme-x', established, seated);
const review = (...events: ReviewEvent[]) => rowOf(reviewRow, 'review-x', openedReview(), ...events);
const rows = readerOfStreams({ [`organisation-${ORGANISATION}`]: [applicantRegistered, joined('cleo')] });
const seen = (who: ReturnType<typeof looking>, ...events: ReviewEvent[]) =>
  reviewView(rows, review(...events), programme, {
    ...who,
    organisationIds: new Set(who.personId === personCalled('cleo') ? [ORGANISATION] : []),
  });
const sheets = [scoredBy('ada', 5, 4), scoredBy('bo', 3, 2), scoredBy('cleo', 0, 0)];
const shownSheet = (word: string, aims: number, reach: number) => ({
  scores: [
    { criterionId: 'aims', points: aims },
    { criterionId: 'reach', points: reach },
  ],
  ...{ comment: null, scoredAt: '2024-02-01T10:00:00.000Z', contentVersion: 1, seatId: `seat-${word}` },
  ...{ isMine: false, counts: true, voidedBecause: null },
});

describe('the scores of an application', () => {
  test('are seen as a whole by the office: by seats, with what does not count and why', async () => {
    expect(await seen(office, ...sheets)).toMatchObject({
      ...{
        applicationId: APPLICATION,
        committeeId: 'begleitausschuss',
        criteria,
        openedAt: recordedAt(0),
        closedAt: null,
      },
      ...{ visibility: 'own-sheet-first', sheetsMin: 0, sight: 'all', hasConflict: false, mayVote: false },
      sheets: [
        shownSheet('ada', 5, 4),
        shownSheet('bo', 3, 2),
        { ...shownSheet('cleo', 0, 0), counts: false, voidedBecause: expect.any(String) },
      ],
      // Ada 4.60 and Bo 2.60; the first criterion alone is 4.
      result: { score: '3.60', firstCriterionScore: '4.00', scaleMax: 5, sheetsMin: 0, sheetCount: 2 },
    });
  });

  test.for<readonly [string, string, readonly ReviewEvent[], string, readonly string[]]>([
    ['their own before it is in', 'bo', [scoredBy('ada', 5, 4)], 'own', []],
    ['all once their own is in', 'bo', sheets.slice(0, 2), 'all', ['ada', 'bo']],
    [
      'their own while they are sealed',
      'bo',
      [...sheets.slice(0, 2), visibilitySet('office', 'after-closing')],
      'own',
      ['bo'],
    ],
    [
      'all once they are closed',
      'bo',
      [sheets[0] as ReviewEvent, visibilitySet('office', 'after-closing'), closedReview],
      'all',
      ['ada'],
    ],
    ['none with a conflict', 'bo', [...sheets.slice(0, 2), conflict('bo')], 'nothing', []],
  ])('are seen by members as the setting says: %s', async ([, word, events, sight, seats]) => {
    const view = await seen(looking(word), ...events);
    expect(view?.sight).toBe(sight);
    expect(view?.sheets.map(({ seatId }) => seatId)).toEqual(seats.map((seat) => `seat-${seat}`));
    expect(view?.sheets.map(({ isMine }) => isMine)).toEqual(seats.map((seat) => seat === word));
    expect(view?.result === null).toBe(sight !== 'all');
  });

  test('are none for somebody else, and say who may vote', async () => {
    expect(await seen(looking('stranger'), ...sheets)).toBeUndefined();
    expect(await seen(looking('ada'))).toMatchObject({ mayVote: true, hasConflict: false });
    expect(await seen(looking('advisor'))).toMatchObject({ mayVote: false });
    expect(await seen(looking('cleo'))).toMatchObject({ hasConflict: true, result: null });
  });

  test('have on record who looked behind the setting and who keeps out, by their seats', async () => {
    const events = [
      visibilitySet('ada', 'open'),
      lookedBehind('office'),
      conflict('bo'),
      conflictRaised('ada', 'bo'),
    ];
    const view = await seen(office, ...events);
    expect(view?.sightChanges).toEqual([
      { at: recordedAt(1), visibility: 'open', reason: 'Beratung beginnt', seatId: 'seat-ada' },
      { at: recordedAt(2), visibility: 'looked-behind', reason: 'Beschwerde', seatId: null },
    ]);
    expect(view?.conflicts.map(({ seatId }) => seatId)).toEqual(['seat-bo', 'seat-ada']);
    for (const entry of view?.conflicts ?? []) expect(entry).not.toHaveProperty('personId');
  });
});

describe('what is left for a member to do', () => {
  test.for<readonly [string, string, boolean, readonly ReviewEvent[]]>([
    ['to-score', 'bo', true, [scoredBy('ada', 1, 1)]],
    ['scored', 'bo', true, [scoredBy('ada', 1, 1), scoredBy('bo', 1, 1)]],
    ['advisory', 'bo', false, [scoredBy('bo', 1, 1)]],
    ['closed', 'bo', false, [closedReview]],
    ['conflicted', 'bo', true, [conflict('bo'), closedReview]],
    ['conflicted', 'cleo', true, []],
  ])('is %s for %s', ([task, word, isVoting, events]) => {
    const organisationIds = new Set(word === 'cleo' ? [ORGANISATION] : []);
    expect(myTask(review(...events), isVoting, { ...looking(word), organisationIds })).toBe(task);
  });

  test('is listed for each committee in which they sit', async () => {
    const list = async (word: string) => {
      const { items } = await myReviews(
        readerOfStreams({
          'programme-x': [established, seated],
          'review-1': [openedReview()],
          'review-2': [openedReview({ applicationId: 'app_2' })],
          'review-3': [openedReview({ committeeId: 'jugendforum' })],
          [`application-${APPLICATION}`]: [submitted()],
        }),
        looking(word),
        { limit: 10, order: 'rising' },
      );
      return items;
    };
    const where = {
      ...{ programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024', roundId: 'round-1' },
      ...{ committeeId: 'begleitausschuss', openedAt: recordedAt(0), closedAt: null, task: 'to-score' },
    };
    expect(await list('ada')).toEqual([
      {
        ...{ ...where, applicationId: APPLICATION, title: 'Nachbarschaft im Gespräch' },
        ...{ requestedCents: 250_000, status: 'submitted' },
      },
      { ...where, applicationId: 'app_2', title: null, requestedCents: null, status: null },
    ]);
    expect((await list('advisor')).map(({ task }) => task)).toEqual(['advisory', 'advisory']);
    expect(await list('stranger')).toEqual([]);
  });
});
