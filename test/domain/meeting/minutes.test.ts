import { describe, expect, test } from 'vitest';
import { correctMinutes, correctRefusals } from '../../../domain/meeting/correct-minutes.ts';
import type { ItsPapers } from '../../../domain/meeting/lasting-words.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { meetingRow } from '../../../domain/meeting/meeting-row.ts';
import { minutesOf } from '../../../domain/meeting/minutes.ts';
import { recordRemark, remarkRefusals } from '../../../domain/meeting/record-remark.ts';
import { signMinutes, signRefusals } from '../../../domain/meeting/sign-minutes.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import {
  applicationCalled,
  came,
  conflictDecided,
  conflictRaised,
  convened,
  inMeeting,
  MEETING,
  present,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { rowOf } from '../../support/rows.ts';
import { called, deferred, resolved, voted } from '../../support/vote-facts.ts';

const DIGEST = 'a'.repeat(64);
const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const signed: MeetingEvent = {
  type: 'MinutesSigned',
  data: { meetingId: MEETING, signedBy: member(1), digest: DIGEST },
};
const remark = (itemId: string | null): MeetingEvent => ({
  type: 'RemarkRecorded',
  data: {
    ...{ meetingId: MEETING, itemId, applicationId: itemId && applicationCalled('a') },
    ...{ text: 'Zwei Gäste wurden gehört.', recordedBy: member(1) },
  },
});
const corrected: MeetingEvent = {
  type: 'MinutesCorrected',
  data: {
    ...{ meetingId: MEETING, itemId: null, applicationId: null },
    ...{ text: 'Im Bürgersaal', reason: 'Raum verwechselt' },
    correctedBy: member(1),
  },
};

describe('the minutes', () => {
  // Each event is recorded a minute after the one before, from 10:00 on.
  const history = [
    convened({ seats: withSubstitutes(seats(4)) }),
    ...present(1, 2, 3),
    conflictRaised(4, 3),
    conflictDecided(4, { decidedBy: 'committee', yesCount: 2, noCount: 1 }),
    called(),
    voted(1, 'yes'),
    came(member(3), false),
    came(substitute(3)),
    voted(2, 'yes'),
    resolved(),
    deferred('open-question', 2),
    remark(null),
    remark('item-1'),
    closed,
  ];
  const minutes = minutesOf(rowOf(meetingRow, 'meeting-m', ...history));

  test('say where and when, who was there from when to when, and by which rules', () => {
    expect(minutes).toMatchObject({
      ...{ place: 'Rathaus', startsAt: '2024-02-20T17:00:00.000Z', quorumRule: 'vwvfg-90-91' },
      ruleSet: { ruleSetId: 'rules', version: 1 },
      attendance: [
        { personId: member(1), until: null },
        { personId: member(2), until: null },
        { personId: member(3), from: '2024-02-01T10:03:00.000Z', until: '2024-02-01T10:08:00.000Z' },
        { personId: substitute(3), from: '2024-02-01T10:09:00.000Z', until: null },
      ],
    });
  });

  test('say of each item who was there and at each vote how many seats, the counts, and who led', () => {
    expect(minutes.items[0]).toMatchObject({
      presentPersonIds: [member(1), member(2), member(3), substitute(3)],
      votes: [
        { personId: member(1), presentCount: 3 },
        { personId: member(2), presentCount: 3 },
      ],
      resolution: { yesCount: 3, presentCount: 3, requiredCount: 3, presidingPersonId: member(1) },
      remarks: [{ text: 'Zwei Gäste wurden gehört.' }],
    });
    expect(minutes.items[1]).toMatchObject({ status: 'deferred', reason: 'open-question' });
    expect(minutes.remarks).toHaveLength(1);
  });

  test('say that there was a conflict and who decided it, not why, and not how anybody voted', () => {
    expect(minutes.items[0]?.conflicts).toEqual([
      {
        ...{ personId: member(4), stand: 'excluded', decidedBy: 'committee' },
        ...{ presidingPersonId: member(1), yesCount: 2, noCount: 1 },
      },
    ]);
    expect(JSON.stringify(minutes)).not.toMatch(/Im Vorstand|member-or-employee|"vote":/);
  });

  test('are the same with a signature and corrections, so that the digest still fits', () => {
    expect(minutesOf(rowOf(meetingRow, 'meeting-m', ...history, signed, corrected))).toEqual(minutes);
  });
});

const papersOf = (word: string) => `retention:${applicationCalled(word)}` as const;
const kept: ItsPapers = { [papersOf('a')]: { erasedOn: undefined } };
const firstErased: ItsPapers = { [papersOf('a')]: { erasedOn: '2032-01-01' } };
const erased: MeetingEvent = {
  type: 'MeetingErased',
  data: { meetingId: MEETING, erasedOn: '2032-01-02' },
};

describe('a remark', () => {
  const given = specification(meeting, recordRemark, kept);
  const note = (who: number | 'office' | 'stranger', itemId: string | null = null) => ({
    ...inMeeting(who),
    ...{ itemId, text: 'Zwei Gäste wurden gehört.' },
  });

  test('is put into the minutes by chair, deputy or office', () => {
    given(convened()).when(note(1, 'item-1')).expectEvents(remark('item-1'));
  });

  test('on another item is taken although the case of one was erased, and on the meeting, too', () => {
    given(convened()).when(note(1), firstErased).expectEvents(remark(null));
    const ofOther = remark('item-2');
    const data = { ...ofOther.data, applicationId: applicationCalled('b') };
    given(convened())
      .when(note(1, 'item-2'), firstErased)
      .expectEvents({ ...ofOther, data } as MeetingEvent);
  });

  test('names the case of its item, and none where it is about the meeting as a whole', () => {
    given(convened()).when(note(1)).expectEvents(remark(null));
  });

  eachRefuses(remarkRefusals, given, {
    'unknown-meeting': { given: [convened()], when: note('stranger') },
    'not-running-the-meeting': { given: [convened()], when: note(3) },
    'unknown-item': { given: [convened()], when: note(1, 'item-9') },
    'minutes-signed': { given: [convened(), closed, signed], when: note(1) },
    'minutes-erased': { given: [convened(), closed, erased], when: note(1) },
    'case-erased': { given: [convened()], when: note(1, 'item-1'), beside: firstErased },
  });
});

describe('signing the minutes', () => {
  const given = specification(meeting, signMinutes);
  const sign = (who: number | 'office' | 'stranger', digest = DIGEST) => ({
    ...inMeeting(who),
    ...{ digest, digestNow: DIGEST },
  });

  test('is for the chair or the deputy, once, and names what was read', () => {
    given(convened(), closed).when(sign(1)).expectEvents(signed);
    given(convened(), closed, signed).when(sign(2)).expectEvents();
  });

  eachRefuses(signRefusals, given, {
    'unknown-meeting': { given: [convened(), closed], when: sign('stranger') },
    'not-signing': { given: [convened(), closed], when: sign('office') },
    'meeting-not-closed': { given: [convened()], when: sign(1) },
    'minutes-signed': { given: [convened(), closed, signed], when: sign(1, 'b'.repeat(64)) },
    'minutes-changed': { given: [convened(), closed], when: sign(1, 'b'.repeat(64)) },
  });
});

describe('a correction', () => {
  const given = specification(meeting, correctMinutes, kept);
  const correct = (who: number | 'stranger', itemId: string | null = null) => ({
    ...inMeeting(who),
    ...{ itemId, text: 'Im Bürgersaal', reason: 'Raum verwechselt' },
  });

  test('stands beside what was signed, with its reason', () => {
    given(convened(), closed, signed).when(correct(1)).expectEvents(corrected);
    const aboutFirst = { itemId: 'item-1', applicationId: applicationCalled('a') };
    const ofItem = { ...corrected, data: { ...corrected.data, ...aboutFirst } } as MeetingEvent;
    given(convened(), closed, signed, ofItem).when(correct(1, 'item-1')).expectEvents(ofItem);
  });

  eachRefuses(correctRefusals, given, {
    'unknown-meeting': { given: [convened(), closed, signed], when: correct('stranger') },
    'not-running-the-meeting': { given: [convened(), closed, signed], when: correct(3) },
    'unknown-item': { given: [convened(), closed, signed], when: correct(1, 'item-9') },
    'minutes-not-signed': { given: [convened(), closed], when: correct(1) },
    'minutes-erased': { given: [convened(), closed, signed, erased], when: correct(1) },
    'case-erased': { given: [convened(), closed, signed], when: correct(1, 'item-1'), beside: firstErased },
  });
});
