import { describe, test } from 'vitest';
import {
  type ErasingOthers,
  eraseMeeting,
  eraseMeetingRefusals,
} from '../../../domain/meeting/erase-meeting.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { retention } from '../../../domain/retention/retention.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { acting, specification } from '../../support/given.ts';
import { applicationCalled, convened, item, MEETING } from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { erased, started } from '../../support/retention-facts.ts';

const kept = retention.evolve(retention.initial, started);
const gone = retention.evolve(kept, erased);
const papersOf = (a: typeof kept, b: typeof kept): ErasingOthers => ({
  [`retention:${applicationCalled('a')}`]: a,
  [`retention:${applicationCalled('b')}`]: b,
});
const agenda = convened({ items: [item('a', 1), item('b', 2)] });
const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const minutesErased: MeetingEvent = {
  type: 'MeetingErased',
  data: { meetingId: MEETING, erasedOn: '2032-01-02' },
};

const given = specification(meeting, eraseMeeting, papersOf(gone, gone));
const erase = { ...acting('reaction:daily-round', '2032-01-02T03:00:00.000Z'), meetingId: MEETING };

describe('erasing the names in minutes', () => {
  test('follows when nothing that was dealt with is kept any longer, once', () => {
    given(agenda, closed).when(erase).expectEvents(minutesErased);
    given(agenda, closed, minutesErased).when(erase).expectEvents();
  });

  eachRefuses(eraseMeetingRefusals, given, {
    'meeting-not-closed': { given: [agenda], when: erase },
    'cases-still-kept': { given: [agenda, closed], when: erase, beside: papersOf(gone, kept) },
  });

  test('waits for a case whose period has not even begun', () => {
    given(agenda, closed).when(erase, papersOf(gone, retention.initial)).expectRefusal('cases-still-kept');
  });
});
