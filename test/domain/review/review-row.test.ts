import { describe, expect, test } from 'vitest';
import { countedSheets, voidSheets } from '../../../domain/review/counted-sheets.ts';
import { reviewRow } from '../../../domain/review/review-row.ts';
import type { ReviewEvent } from '../../../events/review-events.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { plainLists, rowOf } from '../../support/rows.ts';
import {
  closedReview,
  conflict,
  conflictDecided,
  conflictRaised,
  lookedBehind,
  openedReview,
  scoredBy,
  visibilitySet,
} from '../../support/sheets.ts';

const rowAfter = (...events: ReviewEvent[]) => rowOf(reviewRow, 'review-1', openedReview(), ...events);
const peopleOf = (sheets: readonly { readonly personId: string }[]) => sheets.map(({ personId }) => personId);

describe('a review as everybody sees it', () => {
  test('is found by its round and by its committee, since when it was opened', () => {
    const row = rowAfter();
    expect(plainLists(reviewRow, row)).toEqual([
      'round/round-1',
      'committee/demokratie-leben/begleitausschuss',
    ]);
    expect(row).toMatchObject({ openedAt: '2024-02-01T10:00:00.000Z', closedAt: null });
  });

  test('has the last sheet of each member', () => {
    const { sheets } = rowAfter(scoredBy('ada', 1, 1), scoredBy('bo', 2, 2), scoredBy('ada', 3, 3));
    expect(peopleOf(sheets)).toEqual([personCalled('bo'), personCalled('ada')]);
    expect(sheets[1]?.scores.map(({ points }) => points)).toEqual([3, 3]);
  });

  test('says who switched what is seen, and who looked behind it, in that order', () => {
    const { visibility, sightChanges } = rowAfter(visibilitySet('chair', 'open'), lookedBehind('office'));
    expect(visibility).toBe('open');
    expect(sightChanges.map(({ at, by, visibility: seen, reason }) => [at, by, seen, reason])).toEqual([
      ['2024-02-01T10:01:00.000Z', personCalled('chair'), 'open', 'Beratung beginnt'],
      ['2024-02-01T10:02:00.000Z', personCalled('office'), 'looked-behind', 'Beschwerde'],
    ]);
  });

  test('says since when it is over', () => {
    expect(rowAfter(closedReview)).toMatchObject({ closedAt: '2024-02-01T10:01:00.000Z', sightChanges: [] });
  });
});

describe('the newest word about a conflict of interest', () => {
  const scored = scoredBy('bo', 3, 3);

  test.for([
    ['declared by oneself', [conflict('bo')], true, 'declared'],
    ['raised by somebody', [conflictRaised('bo', 'dee')], false, 'raised'],
    [
      'found by the committee',
      [conflictRaised('bo', 'dee'), conflictDecided('bo', 'dee', true)],
      true,
      'excluded',
    ],
    ['denied by the committee', [conflict('bo'), conflictDecided('bo', 'dee', false)], false, undefined],
    ['about somebody else', [conflict('ada')], false, undefined],
  ] as const)('%s', ([, events, isOut, because]) => {
    const row = rowAfter(scored, ...events);
    expect(row.conflictedPersonIds.includes(personCalled('bo'))).toBe(isOut);
    expect(voidSheets(row, new Set()).map((one) => one.because)).toEqual(because ? [because] : []);
    expect(peopleOf(countedSheets(row, new Set()))).toEqual(because ? [] : [personCalled('bo')]);
  });

  test('about one leaves what is known of others', () => {
    const row = rowAfter(conflict('ada'), conflictRaised('bo', 'dee'), conflict('bo'));
    expect(row.conflicts.map(({ personId, state }) => [personId, state])).toEqual([
      [personCalled('ada'), 'declared'],
      [personCalled('bo'), 'declared'],
    ]);
  });

  test('counts beside standing: who acts for the applicant has no sheet that counts', () => {
    const members = new Set([personCalled('bo')]);
    expect(voidSheets(rowAfter(scored), members).map(({ because }) => because)).toEqual([
      'acts-for-applicant',
    ]);
    expect(countedSheets(rowAfter(scored), members)).toEqual([]);
    expect(voidSheets(rowAfter(scored, conflict('bo')), members)[0]?.because).toBe('declared');
  });
});
