import { describe, expect, test } from 'vitest';
import { meetingRow } from '../../../domain/meeting/meeting-row.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { member } from '../../support/committee-seats.ts';
import {
  applicationCalled,
  conflictDecided,
  conflictRaised,
  conflictVote,
  convened,
  item,
  MEETING,
  voteVoided,
} from '../../support/meeting-facts.ts';
import { recordedAt, rowOf } from '../../support/rows.ts';
import { called, deferred, endAnnounced, motion, resolved, voted } from '../../support/vote-facts.ts';

/** The first item after these, each recorded a minute after the one before, from 10:01 on. */
const itemAfter = (...events: MeetingEvent[]) =>
  rowOf(meetingRow, `meeting-${MEETING}`, convened(), ...events).items[0];
const consented = (number: number): MeetingEvent => ({
  type: 'ItemConsented',
  data: { meetingId: MEETING, itemId: 'item-1', personId: member(number) },
});
const removed: MeetingEvent = {
  type: 'ItemRemoved',
  data: { meetingId: MEETING, itemId: 'item-1', applicationId: applicationCalled('a'), reason: 'withdrawn' },
};
/** As it stands on the agenda, with what has happened since. */
const planned = {
  ...item('a', 1),
  ...{ status: 'planned', needsConsent: false, consentedPersonIds: [], motion: null, motionNumber: 0 },
  ...{ motions: [], calledAt: null, endedAt: null, conflicts: [], votes: [], voidedVotes: [] },
  ...{ endAnnouncedAt: null, resolution: null, reason: null },
};
const conflictOf = (number: number, changes: object = {}) => ({
  ...{ personId: member(number), declaredBy: member(number), ground: 'member-or-employee', reason: null },
  ...{ stand: 'undecided', raisedAt: recordedAt(1), votes: [], decision: null },
  ...changes,
});
const decisionAt = (minute: number) => ({
  ...{ decidedBy: 'presiding', presidingPersonId: member(1), yesCount: 0, noCount: 0 },
  decidedAt: recordedAt(minute),
});

describe('the row of an item', () => {
  test.for<readonly [string, readonly MeetingEvent[], object]>([
    ['nothing has happened', [], {}],
    ['something happened to another item', [called({}, 2), voted(1, 'yes', 2)], {}],
    ['seats agreed', [consented(4), consented(5)], { consentedPersonIds: [member(4), member(5)] }],
    [
      'it was called',
      [called()],
      {
        ...{ status: 'open', motion: motion(), motionNumber: 1, calledAt: recordedAt(1) },
        motions: [{ motionNumber: 1, motion: motion(), calledAt: recordedAt(1) }],
      },
    ],
    [
      'it was put off',
      [deferred('open-question')],
      { status: 'deferred', endedAt: recordedAt(1), reason: 'open-question' },
    ],
    ['it left the agenda', [removed], { status: 'removed', endedAt: recordedAt(1), reason: 'withdrawn' }],
  ])('says that %s', ([, events, changes]) => {
    expect(itemAfter(...events)).toStrictEqual({ ...planned, ...changes });
  });

  test('has the votes on the motion that was called last, and all motions', () => {
    const second = { amountCents: 70_000 };
    const history = [called(), voted(1, 'yes'), endAnnounced(), called(second, 1, 2), voted(2, 'no')];
    expect(itemAfter(...history)).toMatchObject({
      ...{ motion: motion(second), motionNumber: 2, calledAt: recordedAt(4), endAnnouncedAt: null },
      motions: [
        { motionNumber: 1, motion: motion(), calledAt: recordedAt(1) },
        { motionNumber: 2, motion: motion(second), calledAt: recordedAt(4) },
      ],
      votes: [{ personId: member(2), vote: 'no', castAt: recordedAt(5) }],
    });
  });

  test('says that the end of the vote was announced, and what was resolved', () => {
    const passed = resolved() as Extract<MeetingEvent, { type: 'ResolutionPassed' }>;
    expect(itemAfter(called(), endAnnounced())).toMatchObject({
      status: 'open',
      endAnnouncedAt: recordedAt(2),
    });
    expect(itemAfter(called(), endAnnounced(), passed)).toMatchObject({
      ...{
        status: 'resolved',
        endedAt: recordedAt(3),
        resolution: passed.data,
        endAnnouncedAt: recordedAt(2),
      },
    });
  });

  test('takes a void vote out, says whose and when, and leaves the others', () => {
    const history = [
      called(),
      voted(1, 'yes'),
      voted(2, 'no'),
      voted(3, 'yes'),
      voteVoided(1),
      voteVoided(3),
    ];
    expect(itemAfter(...history)).toMatchObject({
      votes: [{ personId: member(2), vote: 'no', castAt: recordedAt(3) }],
      voidedVotes: [
        { personId: member(1), voidedAt: recordedAt(5) },
        { personId: member(3), voidedAt: recordedAt(6) },
      ],
    });
  });
});

describe('the conflicts in the row of an item', () => {
  test.for<readonly [string, readonly MeetingEvent[], readonly object[]]>([
    [
      'are those of each person',
      [conflictRaised(3), conflictRaised(4)],
      [conflictOf(3), conflictOf(4, { raisedAt: recordedAt(2) })],
    ],
    [
      'are said last by whoever says it again while it is open',
      [conflictRaised(3, 4), conflictVote(3, 5, true), conflictRaised(3)],
      [conflictOf(3, { votes: [{ personId: member(5), isConflict: true }] })],
    ],
    [
      'have what the others say, one after the other',
      [conflictRaised(3), conflictVote(3, 4, true), conflictVote(3, 5, false)],
      [
        conflictOf(3, {
          votes: [
            { personId: member(4), isConflict: true },
            { personId: member(5), isConflict: false },
          ],
        }),
      ],
    ],
    [
      'keep somebody out',
      [conflictRaised(3), conflictDecided(3)],
      [conflictOf(3, { stand: 'excluded', decision: decisionAt(2) })],
    ],
    [
      'are cleared',
      [conflictRaised(3), conflictDecided(3, { isConflict: false })],
      [conflictOf(3, { stand: 'cleared', decision: decisionAt(2) })],
    ],
    [
      'begin anew where they were decided before',
      [
        conflictRaised(3),
        conflictVote(3, 4, false),
        conflictDecided(3, { isConflict: false }),
        conflictRaised(3),
      ],
      [conflictOf(3, { raisedAt: recordedAt(4) })],
    ],
    ['are none where a word on one is without the one', [conflictVote(3, 4, true), conflictDecided(3)], []],
  ])('%s', ([, events, conflicts]) => {
    expect(itemAfter(...events)?.conflicts).toEqual(conflicts);
  });
});
