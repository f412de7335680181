import { describe, test } from 'vitest';
import { announceEndOfVote, announceRefusals } from '../../../domain/meeting/announce-end-of-vote.ts';
import { consentRefusals, consentToItem } from '../../../domain/meeting/consent-to-item.ts';
import { excuseAbsence, excuseRefusals } from '../../../domain/meeting/excuse-absence.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { objectToUrgency, urgencyRefusals } from '../../../domain/meeting/object-to-urgency.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { advisory, member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import { convened, inMeeting, item, MEETING, noConflicts, present } from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { called, endAnnounced, resolved } from '../../support/vote-facts.ts';

const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const circulating = convened({ votesUntil: '2024-03-05T23:00:00.000Z' });

describe('a late invitation', () => {
  const given = specification(meeting, objectToUrgency);
  const urgent = convened({ urgency: 'Die Aktionswochen beginnen im März.' });
  const objected = (personId: string): MeetingEvent => ({
    type: 'UrgencyObjected',
    data: { meetingId: MEETING, personId },
  });

  test('holds until somebody with a vote objects, a substitute too', () => {
    given(urgent)
      .when(inMeeting(4))
      .expectEvents(objected(member(4)));
    given(urgent, objected(member(4)))
      .when(inMeeting(4))
      .expectEvents();
    given(convened({ urgency: 'Eilig', seats: withSubstitutes(seats(3)) }))
      .when({ ...inMeeting(3), actorId: substitute(3) })
      .expectEvents(objected(substitute(3)));
  });

  eachRefuses(urgencyRefusals, given, {
    'unknown-meeting': { given: [urgent], when: inMeeting('stranger') },
    'without-a-vote': { given: [urgent], when: { ...inMeeting(4), actorId: advisory.personId } },
    'meeting-not-urgent': { given: [convened()], when: inMeeting(4) },
    'meeting-closed': { given: [urgent, closed], when: inMeeting(4) },
    'resolved-already': { given: [urgent, resolved()], when: inMeeting(4) },
  });
});

describe('an item that came to the agenda late', () => {
  const given = specification(meeting, consentToItem);
  const late = (isInTime: boolean): MeetingEvent => ({
    type: 'ItemAdded',
    data: { meetingId: MEETING, item: item('c', 3), isInTime },
  });
  const consented: MeetingEvent = {
    type: 'ItemConsented',
    data: { meetingId: MEETING, itemId: 'item-3', personId: member(4) },
  };

  test('is agreed to once by each seat', () => {
    given(convened(), late(false)).when(inMeeting(4, 3)).expectEvents(consented);
    given(convened(), late(false), consented).when(inMeeting(4, 3)).expectEvents();
  });

  eachRefuses(consentRefusals, given, {
    'unknown-meeting': { given: [convened(), late(false)], when: inMeeting('stranger', 3) },
    'unknown-item': { given: [convened(), late(false)], when: inMeeting(4, 9) },
    'without-a-vote': { given: [convened(), late(false)], when: inMeeting('office', 3) },
    'item-decided': {
      given: [convened(), late(false), resolved({ itemId: 'item-3' })],
      when: inMeeting(4, 3),
    },
    'consent-not-needed': { given: [convened(), late(true)], when: inMeeting(4, 3) },
  });
});

describe('an excuse', () => {
  const given = specification(meeting, excuseAbsence);
  const excuse = (who: number | 'office' | 'stranger', number = 3) => ({
    ...inMeeting(who),
    personId: member(number),
  });
  const excused: MeetingEvent = {
    type: 'AbsenceExcused',
    data: { meetingId: MEETING, personId: member(3) },
  };

  test('is noted once, from the member or from whoever runs the meeting', () => {
    for (const who of [3, 1, 2, 'office'] as const) given(convened()).when(excuse(who)).expectEvents(excused);
    given(convened(), excused).when(excuse(3)).expectEvents();
  });

  eachRefuses(excuseRefusals, given, {
    'unknown-meeting': { given: [convened()], when: excuse('stranger') },
    'excuse-of-another': { given: [convened()], when: excuse(4) },
    'without-a-seat': { given: [convened()], when: excuse('office', 9) },
    'meeting-closed': { given: [convened(), closed], when: excuse(3) },
  });
});

describe('the end of a vote', () => {
  const given = specification(meeting, announceEndOfVote, noConflicts);
  const open = [convened(), ...present(1, 2, 3), called()];

  test('is announced once by who leads the item', () => {
    given(...open)
      .when(inMeeting(1))
      .expectEvents(endAnnounced());
    given(...open, endAnnounced())
      .when(inMeeting(1))
      .expectEvents();
  });

  test('is announced anew for another motion', () => {
    given(...open, endAnnounced(), called({ amountCents: 70_000 }))
      .when(inMeeting(1))
      .expectEvents(endAnnounced());
  });

  eachRefuses(announceRefusals, given, {
    'unknown-meeting': { given: open, when: inMeeting('stranger') },
    'unknown-item': { given: open, when: inMeeting(1, 9) },
    'not-presiding': { given: open, when: inMeeting(2) },
    'item-not-open': { given: [convened(), ...present(1)], when: inMeeting(1) },
    'motion-in-circulation': { given: [circulating, called()], when: inMeeting(1) },
  });
});
