import { describe, expect, test } from 'vitest';
import { meetingRow } from '../../../domain/meeting/meeting-row.ts';
import { meetingFor, meetingLine } from '../../../domain/views/meeting-view.ts';
import { minutesFor } from '../../../domain/views/minutes.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { submitted } from '../../support/application-facts.ts';
import { advisory, member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import {
  applicationCalled,
  came,
  conflictDecided,
  conflictRaised,
  convened,
  item,
  MEETING,
  present,
} from '../../support/meeting-facts.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { readerOfStreams, rowOf } from '../../support/rows.ts';
import { closedReview, openedReview, conflictRaised as raisedWhileScoring } from '../../support/sheets.ts';
import { called, resolved, voted } from '../../support/vote-facts.ts';

const who = (personId: string, ...roles: string[]) => ({ personId, roles: new Set(roles) });
const byNumber = (number: number) => who(member(number));
const officeToo = who('per_office', 'coordination-office');
const stranger = who('per_stranger');

const rowsOf = (
  events: readonly MeetingEvent[],
  more: Readonly<Record<string, readonly DomainEvent[]>> = {},
) => readerOfStreams({ [`meeting-${MEETING}`]: events, ...more });
const firstFor = async (reader: ReturnType<typeof who>, events: readonly MeetingEvent[], more = {}) =>
  (await meetingFor(rowsOf(events, more), reader, MEETING))?.body.items[0];

const grouped = seats(5).map((seat) => ({
  ...seat,
  group: seat.office === 'member' ? ('youth' as const) : null,
}));
const groupLimits = { groupMaxBasisPoints: 4_900, civilSocietyMinBasisPoints: null };
const open = [
  convened({ seats: [...grouped, advisory] }),
  ...present(1, 2, 3),
  called(),
  voted(1, 'yes'),
  voted(3, 'no'),
];
const over = [...open, voted(2, 'yes'), resolved()];
const seatVote = (number: number, vote: string, minute: number) => ({
  ...{ seatId: `seat-${number}`, personId: member(number), vote },
  castAt: `2024-02-01T10:0${minute}:00.000Z`,
});

describe('an item as its members see it', () => {
  test('has counts, quorum and lead while it is open, and every vote by its seat after its end', async () => {
    expect(await firstFor(byNumber(4), open)).toMatchObject({
      ...{ count: { yesCount: 1, noCount: 1, abstainCount: 0 }, votes: null, groupShares: null },
      quorum: { isMet: true, presentCount: 3, requiredCount: 3 },
      ...{ presidingPersonId: member(1), myVote: null, title: null, organisationName: null },
      ...{ applicationStatus: null, conflictedPersonIds: [], conflicts: [] },
    });
    expect(await firstFor(byNumber(3), over)).toMatchObject({
      ...{ count: { yesCount: 2, noCount: 1, abstainCount: 0 }, quorum: null, presidingPersonId: null },
      ...{ votes: [seatVote(1, 'yes', 5), seatVote(3, 'no', 6), seatVote(2, 'yes', 7)], myVote: 'no' },
    });
  });

  test('says how the groups share the votes where there are limits for them', async () => {
    const limited = [convened({ seats: grouped, groupLimits }), ...open.slice(1)];
    const groupShares = [{ group: 'youth', voteCount: 1 }];
    expect(await firstFor(byNumber(4), limited)).toMatchObject({ groupShares });
    expect(await firstFor(byNumber(4), [...limited, resolved()])).toMatchObject({ groupShares });
  });

  test('counts a vote for the seat, also of its substitute', async () => {
    const instead = voted(3, 'no', 1, substitute(3));
    const history = [
      convened({ seats: withSubstitutes(seats(3)) }),
      ...present(1, 2),
      came(substitute(3)),
      called(),
    ];
    expect(await firstFor(byNumber(3), [...history, instead, resolved()])).toMatchObject({
      votes: [{ seatId: 'seat-3', personId: substitute(3), vote: 'no' }],
    });
  });

  test('has nobody who leads where neither chair nor deputy is there', async () => {
    expect(await firstFor(byNumber(4), [convened(), ...present(3, 4)])).toMatchObject({
      ...{ presidingPersonId: null, quorum: { isMet: false, presentCount: 2, requiredCount: 3 } },
    });
  });

  test('tells nothing of its votes to whoever keeps out, and their vote does not count', async () => {
    const kept = [...open, conflictRaised(3, 4), conflictDecided(3)];
    const nothing = { count: null, votes: null, groupShares: null };
    expect(await firstFor(byNumber(3), kept)).toMatchObject({ ...nothing, conflictedPersonIds: [member(3)] });
    expect(await firstFor(byNumber(3), [...open, conflictRaised(3, 4)])).toMatchObject(nothing);
    expect(await firstFor(byNumber(4), kept)).toMatchObject({ count: { yesCount: 1, noCount: 0 } });
  });

  test('says why somebody keeps out to those who decide, to the office and to the person', async () => {
    const why = { ground: 'member-or-employee', reason: 'Im Vorstand' };
    const undecided = [...open, conflictRaised(3, 4)];
    for (const reader of [byNumber(4), officeToo, byNumber(3)])
      expect((await firstFor(reader, undecided))?.conflicts).toMatchObject([why]);
    const decided = [...undecided, conflictDecided(3)];
    for (const reader of [officeToo, byNumber(3)])
      expect((await firstFor(reader, decided))?.conflicts).toMatchObject([why]);
    expect((await firstFor(byNumber(4), decided))?.conflicts).toMatchObject([
      { personId: member(3), stand: 'excluded', ground: null, reason: null },
    ]);
  });

  test('keeps out who has a conflict from scoring, and who acts for the applicant until the item has its end', async () => {
    const more = {
      [`review-${applicationCalled('a')}`]: [
        openedReview(),
        raisedWhileScoring('seat2x', 'ada'),
        closedReview,
      ],
      [`organisation-${item('a', 1).organisationId}`]: [registered, joined('seat1x'), joined('elsewhere')],
      [`application-${applicationCalled('a')}`]: [submitted()],
    };
    expect(await firstFor(byNumber(4), open, more)).toMatchObject({
      ...{ title: 'Nachbarschaft im Gespräch', organisationName: 'Beispielverein Neckar e. V.' },
      ...{ applicationStatus: 'submitted', conflictedPersonIds: [member(1)], presidingPersonId: null },
      count: { yesCount: 0, noCount: 1 },
    });
    expect(await firstFor(byNumber(4), over, more)).toMatchObject({
      ...{ conflictedPersonIds: [], count: { yesCount: 1, noCount: 1 } },
    });
  });
});

describe('a meeting', () => {
  test('is for everyone on a seat, advisory or not, and for the offices', async () => {
    for (const reader of [byNumber(5), who(advisory.personId), officeToo])
      expect((await meetingFor(rowsOf(open), reader, MEETING))?.version).toBe(open.length);
    expect(await meetingFor(rowsOf(open), stranger, MEETING)).toBeUndefined();
    expect(await meetingFor(readerOfStreams({}), officeToo, MEETING)).toBeUndefined();
  });

  test('is one line with its figures in a list', () => {
    const line = meetingLine(rowOf(meetingRow, `meeting-${MEETING}`, ...over));
    expect(line).toMatchObject({ itemCount: 2, pendingCount: 1, presentCount: 3, title: 'Zweite Sitzung' });
    for (const left of ['seats', 'presence', 'items']) expect(line).not.toHaveProperty(left);
  });

  test('has minutes for everyone on a seat and the offices, with names and digest', async () => {
    const more = {
      [`organisation-${item('a', 1).organisationId}`]: [registered],
      [`application-${applicationCalled('a')}`]: [submitted()],
    };
    const minutes = (reader: ReturnType<typeof who>, events = over) =>
      minutesFor(rowsOf(events, more), reader, MEETING, () => 'digest');
    for (const reader of [byNumber(5), who(advisory.personId), officeToo])
      expect(await minutes(reader)).toMatchObject({
        version: over.length,
        body: {
          ...{ digest: 'digest', signature: null, corrections: [] },
          items: [
            { title: 'Nachbarschaft im Gespräch', organisationName: 'Beispielverein Neckar e. V.' },
            { title: null, organisationName: null },
          ],
        },
      });
    expect(await minutes(stranger)).toBeUndefined();
    expect(await minutesFor(readerOfStreams({}), officeToo, MEETING, () => '')).toBeUndefined();
  });
});
