import { describe, expect, test } from 'vitest';
import { scoreTotal, type UnfinishedSheet } from '../../../domain/views/score-total.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { APPLICATION } from '../../support/application-facts.ts';
import { joined } from '../../support/organisation-facts.ts';
import { ORGANISATION } from '../../support/payout-facts.ts';
import { established, seatOfPerson } from '../../support/programme-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { conflict, openedReview } from '../../support/sheets.ts';
import { applicantRegistered, looking } from '../../support/town-streams.ts';

const seated: ProgrammeEvent = {
  type: 'CommitteeSeated',
  data: {
    ...{
      programmeId: 'demokratie-leben',
      committeeId: 'begleitausschuss',
      title: 'Begleitausschuss',
      term: 1,
    },
    seats: [seatOfPerson('ada'), seatOfPerson('bo'), seatOfPerson('advisor', { voting: false })],
  },
};
const streams = {
  'programme-demokratie-leben': [established, seated],
  [`review-${APPLICATION}`]: [openedReview()],
};
const totalOf = (
  sheet: UnfinishedSheet,
  word = 'bo',
  changes: Readonly<Record<string, readonly DomainEvent[]>> = {},
) => scoreTotal(readerOfStreams({ ...streams, ...changes }), APPLICATION, sheet, looking(word));
const aims = (points: number | null) => ({ criterionId: 'aims', points });
const reach = (points: number | null) => ({ criterionId: 'reach', points });

describe('an unfinished sheet', () => {
  test.for<readonly [string, UnfinishedSheet, object]>([
    ['nothing yet', [], { score: null, percent: null, missing: ['aims', 'reach'], isComplete: false }],
    ['one of two', [aims(4)], { score: '4.00', percent: '80.00', missing: ['reach'], isComplete: false }],
    ['the weighted mean of both', [aims(4), reach(2)], { score: '3.20', percent: '64.00', isComplete: true }],
    ['all points', [reach(5), aims(5)], { score: '5.00', percent: '100.00', isComplete: true }],
    ['no points', [aims(0), reach(0)], { score: '0.00', percent: '0.00', isComplete: true }],
    [
      'one that does not apply',
      [aims(3), reach(null)],
      { score: '3.00', percent: '60.00', notApplicable: ['reach'], isComplete: true },
    ],
    [
      'too many points',
      [aims(6), reach(2)],
      {
        ...{ score: null, percent: null, isComplete: false },
        wrong: [{ key: 'points-out-of-range', facts: { criterionId: 'aims', pointsMax: 5 } }],
      },
    ],
    [
      'a criterion that there is not',
      [aims(4), reach(2), { criterionId: 'style', points: 1 }],
      {
        ...{ score: null, percent: null, isComplete: false },
        wrong: [{ key: 'criterion-unknown', facts: { criterionId: 'style' } }],
      },
    ],
  ])('comes to %s', async ([, sheet, total]) => {
    expect(await totalOf(sheet)).toEqual({
      ...{ applicationId: APPLICATION, scaleMax: 5, missing: [], notApplicable: [], wrong: [] },
      ...total,
    });
  });

  const acts = { [`organisation-${ORGANISATION}`]: [applicantRegistered, joined('bo')] };
  test.for([
    ['a stranger', 'stranger', {}],
    ['an advisory seat', 'advisor', {}],
    ['a member with a conflict', 'bo', { [`review-${APPLICATION}`]: [openedReview(), conflict('bo')] }],
    ['a member who acts for the applicant', 'bo', acts],
    ['anybody where there is no review', 'bo', { [`review-${APPLICATION}`]: undefined }],
    ['anybody where there is no programme', 'bo', { 'programme-demokratie-leben': undefined }],
  ] as const)('is nothing for %s', async ([, word, changes]) => {
    expect(await totalOf([aims(4)], word, changes as unknown as typeof streams)).toBeUndefined();
  });
});
