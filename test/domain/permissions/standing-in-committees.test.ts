import { describe, expect, test } from 'vitest';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { toNewCircularVote } from '../../../domain/permissions/circular-vote-standing.ts';
import {
  toConflictOnItem,
  toEndingItem,
  toItem,
  toLedItem,
} from '../../../domain/permissions/item-standing.ts';
import { toMeeting, toNewMeeting, toPersonInMeeting } from '../../../domain/permissions/meeting-standing.ts';
import type { Standing } from '../../../domain/permissions/permission.ts';
import { toRaisedConflict, toReview } from '../../../domain/permissions/review-standing.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { review } from '../../../domain/review/review.ts';
import { applicationAt } from '../../support/application-at.ts';
import { advisory, member, seats } from '../../support/committee-seats.ts';
import {
  actingForApplicant,
  conflictRaised,
  convened,
  inMeeting,
  noConflicts,
  present,
  reviewConflicts,
  stateOf,
} from '../../support/meeting-facts.ts';
import { called } from '../../support/vote-facts.ts';

const plain = ({ relations, state }: Standing) => [state, ...relations];
const like = <State>(state: State, changes: object): State => ({ ...state, ...changes });

const room = [...seats(3), advisory];
const sitting = stateOf(convened({ seats: room }), ...present(1, 2, 3));
const CHAIR = ['seat', 'voting-seat', 'chair'];
const VOTING = ['seat', 'voting-seat'];
const advisor = { ...inMeeting('stranger'), actorId: advisory.personId ?? '' };

describe('somebody and a meeting', () => {
  test.each([
    ['the chair', inMeeting(1), CHAIR],
    ['the deputy', inMeeting(2), CHAIR],
    ['a member', inMeeting(3), VOTING],
    ['an advisor', advisor, ['seat']],
    ['a stranger', inMeeting('stranger'), []],
  ])('as %s', (_, who, relations) => {
    expect(plain(toMeeting(who, sitting))).toEqual(['convened', ...relations]);
    const committees = new Map([['ausschuss', { seats: room }]]);
    const others = { programme: like(programme.initial, { committees }) };
    expect(plain(toNewMeeting({ ...who, committeeId: 'ausschuss' }, meeting.initial, others))).toEqual([
      'none',
      ...relations,
    ]);
    expect(plain(toNewMeeting({ ...who, committeeId: 'elsewhere' }, meeting.initial, others))).toEqual([
      'none',
    ]);
    const scored = like(review.initial, { status: 'open', committeeId: 'ausschuss' });
    expect(plain(toReview(who, scored, others))).toEqual(['open', ...relations]);
  });

  test('that is closed, and whom it is about', () => {
    const closed = like(sitting, { status: 'closed' });
    expect(plain(toPersonInMeeting({ ...inMeeting(3), personId: member(3) }, closed))).toEqual([
      ...['closed', ...VOTING, 'oneself'],
    ]);
    expect(plain(toPersonInMeeting({ ...inMeeting(3), personId: member(1) }, closed))).toEqual([
      ...['closed', ...VOTING],
    ]);
  });
});

describe('somebody and the scores of an application', () => {
  const scored = like(review.initial, {
    ...{ status: 'open', committeeId: 'ausschuss' },
    conflictedPersonIds: new Set([member(2)]),
    raisedConflicts: new Map([[member(3), member(1)]]),
  });
  const group = like(organisation.initial, { members: new Map([[member(4), 'member']]) });

  test.each([
    [2, ['conflicted']],
    [3, []],
    [4, ['member', 'member-only']],
  ])('as the person on seat %i', (number, relations) => {
    expect(plain(toReview(inMeeting(number), scored, { organisation: group }))).toEqual([
      'open',
      ...relations,
    ]);
  });

  test('before and after they are given', () => {
    expect(plain(toReview(inMeeting(1), review.initial, {}))).toEqual(['none']);
    expect(plain(toReview(inMeeting(1), like(scored, { status: 'closed' }), {}))).toEqual(['closed']);
  });

  test.each([
    ['one raised it', 1, 3, ['conflict-raiser']],
    ['it is one’s own', 3, 3, ['oneself']],
    ['it is another’s', 2, 3, ['conflicted']],
    ['nobody raised one', 1, 2, []],
  ])('and a conflict of interest: %s', (_, number, about, relations) => {
    const command = { ...inMeeting(number), personId: member(about) };
    expect(plain(toRaisedConflict(command, scored, {}))).toEqual(['open', ...relations]);
  });
});

describe('somebody and an item', () => {
  const open = stateOf(convened({ seats: room }), ...present(1, 2, 3), called());

  test('that is planned, open, or not there', () => {
    expect(plain(toItem(inMeeting(3), sitting, noConflicts))).toEqual(['planned', ...VOTING]);
    expect(plain(toItem(inMeeting(3), open, noConflicts))).toEqual(['open', ...VOTING]);
    expect(plain(toItem(inMeeting(3, 9), open, noConflicts))).toEqual(['none', ...VOTING]);
  });

  test.each([
    ['declared while scoring', { ...noConflicts, ...reviewConflicts(3) }, true],
    ['of a group that one acts for', { ...noConflicts, ...actingForApplicant(3) }, true],
    ['of somebody else', { ...noConflicts, ...reviewConflicts(2) }, false],
    ['not asked for, without the scores', { ...reviewConflicts(3) }, false],
    ['not asked for, without the group', { ...actingForApplicant(3) }, false],
  ])('with a conflict of interest %s', (_, others, isConflicted) => {
    expect(plain(toItem(inMeeting(3), sitting, others))).toEqual([
      ...['planned', ...VOTING],
      ...(isConflicted ? ['conflicted'] : []),
    ]);
  });

  test('with one that the room has yet to decide', () => {
    const raised = stateOf(convened({ seats: room }), ...present(1, 2, 3), conflictRaised(3, 1));
    expect(plain(toItem(inMeeting(3), raised, noConflicts))).toEqual(['planned', ...VOTING, 'conflicted']);
  });

  test.each([
    ['the chair who leads', 1, noConflicts, CHAIR],
    ['the deputy beside the chair', 2, noConflicts, [...CHAIR, 'standing-back']],
    ['the chair with a conflict', 1, { ...noConflicts, ...reviewConflicts(1) }, [...CHAIR, 'conflicted']],
    ['the deputy instead', 2, { ...noConflicts, ...reviewConflicts(1) }, CHAIR],
    ['a member', 3, noConflicts, VOTING],
  ])('that one person leads, as %s', (_, number, others, relations) => {
    expect(plain(toLedItem(inMeeting(number), open, others))).toEqual(['open', ...relations]);
    expect(plain(toEndingItem(inMeeting(number), open, others))).toEqual(['open', ...relations]);
  });

  test('that ends without a quorum: the deputy may say so as well', () => {
    const empty = stateOf(convened({ seats: room }), ...present(1), called());
    expect(plain(toEndingItem(inMeeting(2), empty, noConflicts))).toEqual(['open', ...CHAIR]);
    expect(plain(toLedItem(inMeeting(2), empty, noConflicts))).toEqual(['open', ...CHAIR, 'standing-back']);
    expect(plain(toEndingItem(inMeeting(3), empty, noConflicts))).toEqual(['open', ...VOTING]);
  });

  test('and the member whose conflict is voted on', () => {
    const about = (number: number) => ({ ...inMeeting(3), personId: member(number) });
    expect(plain(toConflictOnItem(about(3), open, noConflicts))).toEqual(['open', ...VOTING, 'oneself']);
    expect(plain(toConflictOnItem(about(2), open, noConflicts))).toEqual(['open', ...VOTING]);
  });
});

describe('somebody and a vote by circulation', () => {
  const committees = new Map([['ausschuss', { seats: room }]]);
  const others = {
    programme: like(programme.initial, { committees }),
    'application:app_1': applicationAt('admitted', { organisationId: 'org_1' }),
    'application:app_2': applicationAt('admitted', { organisationId: 'org_2' }),
  };
  const motions = ['app_1', 'app_2'].map((applicationId) => ({ applicationId }));
  const command = { ...inMeeting(1), committeeId: 'ausschuss', motions };
  const standing = (beside: object) =>
    plain(toNewCircularVote(command as never, meeting.initial, { ...others, ...beside } as never));

  test.each<[string, object, boolean]>([
    ['without any conflict', {}, false],
    [
      'with one on the second motion alone',
      { 'organisation:org_2': like(organisation.initial, { members: new Map([[member(1), 'member']]) }) },
      true,
    ],
    [
      'with one declared',
      { 'review:app_1': like(review.initial, { conflictedPersonIds: new Set([member(1)]) }) },
      true,
    ],
    [
      'with another’s',
      { 'review:app_1': like(review.initial, { conflictedPersonIds: new Set([member(2)]) }) },
      false,
    ],
  ])('%s', (_, beside, isConflicted) => {
    expect(standing(beside)).toEqual(['none', ...CHAIR, ...(isConflicted ? ['conflicted'] : [])]);
  });
});
