import { describe, expect, test } from 'vitest';
import { closeCircularRefusals, closeCircularVote } from '../../../domain/meeting/close-circular-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import {
  circularObjectionRefusals,
  objectToCircularVote,
} from '../../../domain/meeting/object-to-circular-vote.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import {
  byStream,
  circulating,
  counts,
  objected,
  circularOthers as others,
  putOffA,
  UNTIL,
} from '../../support/circular-facts.ts';
import { advisory } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import { convened, inMeeting, MEETING } from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { recommendedAndReserved } from '../../support/resolution-facts.ts';
import { votes } from '../../support/resolve-facts.ts';
import { called, deferred, resolved } from '../../support/vote-facts.ts';

const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const inTime = inMeeting(1);

describe('counting early', () => {
  const given = specification(meeting, closeCircularVote, others);
  const everyone = votes('yes', 'yes', 'yes', 'no', 'abstain');

  test('is for chair and office once everyone has voted', () => {
    for (const who of [1, 'office'] as const)
      given(...circulating(), ...everyone)
        .when(inMeeting(who))
        .expectEventsWith(
          byStream('a', recommendedAndReserved()),
          resolved({ ...counts(3, 1, 5), abstainCount: 1 }),
          closed,
        );
  });

  test('is of the moment of counting, not of the end that was set: the money is of that year', () => {
    const intoNextYear = circulating({ votesUntil: '2025-01-07T23:00:00.000Z' });
    given(...intoNextYear, ...everyone)
      .when({ ...inTime, now: '2024-12-31T22:59:59.999Z' })
      .expectEventsWith(
        byStream('a', recommendedAndReserved()),
        resolved({ ...counts(3, 1, 5), abstainCount: 1 }),
        closed,
      );
    given(...intoNextYear, ...everyone)
      .when({ ...inTime, now: '2024-12-31T23:00:00.001Z' })
      .expectEventsWith(putOffA('funds-exhausted'), deferred('funds-exhausted'), closed);
  });

  test('says how many votes are missing', () => {
    expect(given(...circulating(), ...votes('yes', 'yes')).when(inTime).decision).toEqual({
      refused: 'circulation-running',
      facts: { missingCount: 3 },
    });
  });

  eachRefuses(closeCircularRefusals, given, {
    'unknown-meeting': { given: circulating(), when: inMeeting('stranger') },
    'not-running-the-meeting': { given: circulating(), when: inMeeting(3) },
    'not-by-circulation': { given: [convened(), called()], when: inTime },
    'circulation-running': { given: circulating(), when: inTime },
  });
});

describe('objecting to a vote by circulation', () => {
  const given = specification(meeting, objectToCircularVote);

  test('is for everyone with a vote, once', () => {
    given(...circulating())
      .when(inMeeting(4))
      .expectEvents(objected(4));
    given(...circulating())
      .when({ ...inMeeting(4), now: '2024-03-05T22:59:59.999Z' })
      .expectEvents(objected(4));
    given(...circulating(), objected(4))
      .when(inMeeting(4))
      .expectEvents();
  });

  eachRefuses(circularObjectionRefusals, given, {
    'unknown-meeting': { given: circulating(), when: inMeeting('stranger') },
    'without-a-vote': { given: circulating(), when: { ...inMeeting(4), actorId: advisory.personId } },
    'not-by-circulation': { given: [convened()], when: inMeeting(4) },
    'meeting-closed': { given: [...circulating(), closed], when: inMeeting(4) },
    'circulation-over': { given: circulating(), when: { ...inMeeting(4), now: UNTIL } },
  });
});
