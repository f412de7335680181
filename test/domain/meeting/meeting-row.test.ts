import { describe, expect, test } from 'vitest';
import { meetingRow } from '../../../domain/meeting/meeting-row.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { advisory, member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import { applicationCalled, came, convened, item, MEETING } from '../../support/meeting-facts.ts';
import { ordersOf, plainLists, recordedAt, rowOf } from '../../support/rows.ts';

/** Each event is recorded a minute after the one before, from 10:00 on. */
const row = (...events: MeetingEvent[]) => rowOf(meetingRow, `meeting-${MEETING}`, ...events);
const by = (type: 'UrgencyObjected' | 'CirculationObjected' | 'AbsenceExcused', number: number) =>
  ({ type, data: { meetingId: MEETING, personId: member(number) } }) as MeetingEvent;
const added = (word: string, number: number, isInTime: boolean): MeetingEvent => ({
  type: 'ItemAdded',
  data: { meetingId: MEETING, item: item(word, number), isInTime },
});
const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const erased: MeetingEvent = {
  type: 'MeetingErased',
  data: { meetingId: MEETING, erasedOn: '2032-01-02' },
};
const remark = (text: string): MeetingEvent => ({
  type: 'RemarkRecorded',
  data: { meetingId: MEETING, itemId: null, applicationId: null, text, recordedBy: member(1) },
});
const signed: MeetingEvent = {
  type: 'MinutesSigned',
  data: { meetingId: MEETING, signedBy: member(1), digest: 'a'.repeat(64) },
};
const corrected = (text: string): MeetingEvent => ({
  type: 'MinutesCorrected',
  data: {
    ...{ meetingId: MEETING, itemId: 'item-1', applicationId: applicationCalled('a') },
    ...{ text, reason: 'Verwechselt', correctedBy: member(1) },
  },
});

describe('the row of a meeting', () => {
  test('is the invitation, with nothing that has happened yet', () => {
    const { data } = convened({ items: [] }) as Extract<MeetingEvent, { type: 'MeetingConvened' }>;
    expect(row(convened({ items: [] }))).toStrictEqual({
      ...data,
      ...{ convenedAt: recordedAt(0), closedAt: null, erasedOn: null, signature: null },
      ...{ presentPersonIds: [], presence: [], excusedPersonIds: [], objections: [], items: [] },
      ...{ remarks: [], corrections: [] },
    });
  });

  test('says who is there, and each coming and going', () => {
    expect(row(convened(), came(member(1)), came(member(2))).presentPersonIds).toEqual([
      member(1),
      member(2),
    ]);
    expect(
      row(convened(), came(member(1)), came(member(2)), came(member(1), false), came(member(2))),
    ).toMatchObject({
      presentPersonIds: [member(2)],
      presence: [
        { personId: member(1), isPresent: true, at: recordedAt(1) },
        { personId: member(2), isPresent: true, at: recordedAt(2) },
        { personId: member(1), isPresent: false, at: recordedAt(3) },
        { personId: member(2), isPresent: true, at: recordedAt(4) },
      ],
    });
  });

  test.for(['UrgencyObjected', 'CirculationObjected'] as const)('says who objected and when: %s', (type) => {
    expect(row(convened(), by(type, 4), by(type, 5)).objections).toEqual([
      { personId: member(4), at: recordedAt(1) },
      { personId: member(5), at: recordedAt(2) },
    ]);
  });

  test('says who excused themselves', () => {
    const excused = row(convened(), by('AbsenceExcused', 4), by('AbsenceExcused', 5));
    expect(excused.excusedPersonIds).toEqual([member(4), member(5)]);
  });

  test('has its agenda in order, and what came late needs consent', () => {
    const { items } = row(convened(), added('c', 3, true), added('d', 4, false));
    expect(items.map(({ itemId, needsConsent }) => [itemId, needsConsent])).toEqual([
      ['item-1', false],
      ['item-2', false],
      ['item-3', false],
      ['item-4', true],
    ]);
  });

  test('says when it ended and when the names in it went', () => {
    expect(row(convened(), closed)).toMatchObject({ closedAt: recordedAt(1), erasedOn: null });
    expect(row(convened(), closed, erased)).toMatchObject({
      closedAt: recordedAt(1),
      erasedOn: '2032-01-02',
    });
  });

  test('keeps remarks, the signature and every correction beside it', () => {
    const history = [
      convened(),
      remark('Eins'),
      remark('Zwei'),
      signed,
      corrected('Drei'),
      corrected('Vier'),
    ];
    const about = { itemId: 'item-1', reason: 'Verwechselt', correctedBy: member(1) };
    expect(row(...history)).toMatchObject({
      remarks: [
        { itemId: null, text: 'Eins', recordedBy: member(1), at: recordedAt(1) },
        { itemId: null, text: 'Zwei', recordedBy: member(1), at: recordedAt(2) },
      ],
      signature: { signedBy: member(1), digest: 'a'.repeat(64), at: recordedAt(3) },
      corrections: [
        { ...about, text: 'Drei', at: recordedAt(4) },
        { ...about, text: 'Vier', at: recordedAt(5) },
      ],
    });
  });
});

describe('the lists of a meeting', () => {
  const votesUntil = '2024-03-05T23:00:00.000Z';
  const listsOf = (...events: MeetingEvent[]) => plainLists(meetingRow, row(...events));
  const ordersIn = (...events: MeetingEvent[]) =>
    ordersOf(meetingRow, row(...events)).map((entry) => entry.split('|')[1]);
  const usual = ['all', 'programme/demokratie-leben'];
  const invitation = (changes: Parameters<typeof convened>[0] = {}) =>
    convened({ seats: [...seats(2), advisory], ...changes });

  test.for([
    ['in a room', [invitation()], []],
    ['in a room, over', [invitation(), closed], ['kept']],
    ['in a room, over and erased', [invitation(), closed, erased], []],
    ['by circulation', [invitation({ votesUntil })], ['circulating']],
    ['by circulation, over', [invitation({ votesUntil }), closed], ['kept']],
  ] as const)('are what is still to be done: %s', ([, events, more]) => {
    expect(listsOf(...events)).toEqual([...usual, ...more]);
  });

  test('in the order of their days are those of everyone on a seat and of substitutes, once each', () => {
    const [first, second] = withSubstitutes(seats(2));
    if (!first || !second) throw new Error('two seats');
    const both = invitation({ seats: [first, { ...second, substitutePersonId: member(1) }] });
    expect(ordersIn(both)).toEqual([
      ...['start', 'start'],
      ...[`of/${member(1)}`, `of/${substitute(1)}`, `of/${member(2)}`],
    ]);
  });
});
