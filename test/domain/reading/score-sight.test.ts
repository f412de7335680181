import { describe, expect, test } from 'vitest';
import { hasConflict, type ScoreSight, scoreSight } from '../../../domain/reading/visibility.ts';
import { type ReviewRow, reviewRow } from '../../../domain/review/review-row.ts';
import { personCalled, seatOfPerson } from '../../support/programme-facts.ts';

const [ada, bo] = [personCalled('ada'), personCalled('bo')];
const SINCE = '2026-03-01T09:00:00.000Z';
const committee = (committeeId: string, word: string) => ({
  ...{ committeeId, title: '', term: 1, seatedAt: SINCE },
  seats: [seatOfPerson('zoe'), seatOfPerson(word)],
});
/** Ada sits in the committee of the review, and Bo in another one of the programme. */
const programme = { committees: [committee('jugendforum', 'bo'), committee('begleitausschuss', 'ada')] };

const sheetOf = (personId: string) => ({
  ...{ personId, scores: [], comment: null, scoredAt: SINCE, contentVersion: null },
});
const change = (by: string, visibility: ReviewRow['sightChanges'][number]['visibility']) => ({
  ...{ at: SINCE, by, visibility, reason: 'Beschwerde' },
});
const lookedBehind = (by: string) => change(by, 'looked-behind');
const word = (state: ReviewRow['conflicts'][number]['state'], personId: string) => [
  { personId, state, at: SINCE },
];

const sight = (
  personId: string,
  changes: Partial<ReviewRow>,
  {
    roles = [],
    acts = [],
    seats = programme,
  }: Partial<Record<'roles' | 'acts', string[]>> & {
    seats?: typeof programme | undefined;
  } = {},
): ScoreSight => {
  const review = {
    ...reviewRow.initial,
    committeeId: 'begleitausschuss',
    organisationId: 'org_a',
    ...changes,
  };
  return scoreSight(review, seats, { personId, roles: new Set(roles), organisationIds: new Set(acts) });
};
const after = { visibility: 'after-closing', closedAt: null } as const;
const first = { visibility: 'own-sheet-first', closedAt: null } as const;
const open = { visibility: 'open', closedAt: null } as const;
const closed = { closedAt: SINCE };

describe('of the scores, a member of the committee sees', () => {
  test.each<readonly [string, Partial<ReviewRow>, ScoreSight]>([
    ['all where they are open', open, 'all'],
    ['her own until the end where they wait for it', { ...after, sheets: [sheetOf(ada)] }, 'own'],
    ['all at the end', { ...after, ...closed }, 'all'],
    ['her own while her sheet is missing', { ...first, sheets: [] }, 'own'],
    ['her own while only that of another is in', { ...first, sheets: [sheetOf(bo)] }, 'own'],
    ['all once her sheet is in, first', { ...first, sheets: [sheetOf(ada), sheetOf(bo)] }, 'all'],
    ['all once her sheet is in, last', { ...first, sheets: [sheetOf(bo), sheetOf(ada)] }, 'all'],
    ['her own while it is said that she has a conflict', { ...open, conflicts: word('raised', ada) }, 'own'],
    ['all while that is said of another', { ...open, conflicts: word('raised', bo) }, 'all'],
    ['all once the committee found none', { ...open, conflicts: word('dismissed', ada) }, 'all'],
    ['nothing with a conflict', { ...open, conflictedPersonIds: [bo, ada] }, 'nothing'],
    ['all with the conflict of another', { ...open, conflictedPersonIds: [bo] }, 'all'],
  ])('%s', (_what, changes, seen) => {
    expect(sight(ada, changes)).toBe(seen);
  });

  test('nothing where she acts for the applicant, and all where she acts for another', () => {
    expect(sight(ada, open, { acts: ['org_a'] })).toBe('nothing');
    expect(sight(ada, open, { acts: ['org_b'] })).toBe('all');
  });
});

describe('of the scores, somebody without a seat in the committee sees', () => {
  test.each<readonly [string, readonly string[], Partial<ReviewRow>, ScoreSight]>([
    ['not that there are any', [], open, 'unknown'],
    ['not that there are any, in an office without scores', ['finance', 'checker'], open, 'unknown'],
    ['all as the office', ['coordination-office'], open, 'all'],
    ['all as the auditor', ['auditor'], open, 'all'],
    ['all as the office where only members wait', ['coordination-office'], first, 'all'],
    ['nothing as the office before the end', ['coordination-office'], after, 'nothing'],
    ['all as the office at the end', ['coordination-office'], { ...after, ...closed }, 'all'],
    [
      'all as the office that looked behind',
      ['auditor'],
      { ...after, sightChanges: [lookedBehind(ada), lookedBehind(bo)] },
      'all',
    ],
    [
      'nothing where another looked behind',
      ['auditor'],
      { ...after, sightChanges: [lookedBehind(ada)] },
      'nothing',
    ],
    [
      'nothing where they switched the setting',
      ['auditor'],
      { ...after, sightChanges: [change(bo, 'open')] },
      'nothing',
    ],
    ['nothing with a conflict', [], { ...open, conflictedPersonIds: [bo] }, 'nothing'],
  ])('%s', (_what, roles, changes, seen) => {
    expect(sight(bo, changes, { roles: [...roles] })).toBe(seen);
  });

  test('nothing in an office of theirs where they act for the applicant', () => {
    const acts = ['org_a'];
    expect(sight(bo, open, { roles: ['auditor'], acts })).toBe('nothing');
    expect(sight(bo, open, { acts })).toBe('unknown');
  });

  test('what the office sees where the programme is not known', () => {
    const review = { ...reviewRow.initial, ...after, sheets: [sheetOf(ada)] };
    const looking = { personId: ada, roles: new Set(['auditor']), organisationIds: new Set<string>() };
    expect(scoreSight(review, undefined, looking)).toBe('nothing');
  });
});

test.each([
  ['neither', [], [], false],
  ['a conflict of interest', [ada], [], true],
  ['acting for the applicant', [], ['org_a'], true],
  ['both', [ada], ['org_a'], true],
  ['the same of another', [bo], ['org_b'], false],
])('who keeps out of an application: %s', (_what, conflictedPersonIds, acts, isOut) => {
  const looking = { personId: ada, roles: new Set<string>(), organisationIds: new Set<string>(acts) };
  expect(hasConflict({ conflictedPersonIds, organisationId: 'org_a' }, looking)).toBe(isOut);
});
