import { describe, expect, test } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import {
  type CircularOthers,
  endCircularRefusals,
  endCircularVote,
} from '../../../domain/meeting/close-circular-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import {
  admitted,
  byStream,
  circulating,
  counts,
  objected,
  circularOthers as others,
  putOffA,
  UNTIL,
} from '../../support/circular-facts.ts';
import { seats } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import {
  applicationCalled,
  conflict,
  conflictRaised,
  convened,
  inMeeting,
  MEETING,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { recommendedAndReserved } from '../../support/resolution-facts.ts';
import { votes } from '../../support/resolve-facts.ts';
import { called, deferred, resolved, voted } from '../../support/vote-facts.ts';

const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const inTime = inMeeting(1);
const later = { ...inMeeting(1), actorId: 'reaction:daily', now: UNTIL };

describe('a vote by circulation that has come to its end', () => {
  const given = specification(meeting, endCircularVote, others);

  test('is resolved with its quorum and majority, and the money is reserved in the same append', () => {
    const { decision } = given(...circulating(), ...votes('yes', 'yes', 'no')).when(later);
    expect(decision).toMatchObject({
      accepted: [resolved(counts(2, 1)), closed],
      also: {
        [`application:${applicationCalled('a')}`]: [{ type: 'FundingRecommended' }],
        'fund:aktionsfonds-2024': [{ type: 'FundsReserved', data: { amountCents: 150_000 } }],
      },
    });
  });

  test('fails without a quorum, and without a majority: nothing is rejected', () => {
    given(...circulating(), ...votes('yes', 'yes'))
      .when(later)
      .expectEventsWith(putOffA('quorum-not-met'), deferred('quorum-not-met'), closed);
    given(...circulating(), ...votes('yes', 'no', 'no'))
      .when(later)
      .expectEventsWith(putOffA('no-majority'), deferred('no-majority'), closed);
  });

  test('fails when one member objects, at once and whatever the votes', () => {
    given(...circulating(), ...votes('yes', 'yes', 'yes', 'yes'), objected(5))
      .when({ ...later, now: inTime.now })
      .expectEventsWith(putOffA('circulation-objected'), deferred('circulation-objected'), closed);
  });

  test('is adopted by silence under the municipal code, unless one is against it', () => {
    const gemo = circulating({ quorumRule: 'gemo-37' });
    given(...gemo)
      .when(later)
      .expectEventsWith(
        byStream('a', recommendedAndReserved()),
        resolved({
          ...{ quorumRule: 'gemo-37', decidedBy: 'no-objection' },
          ...{ yesCount: 0, presentCount: 5, requiredCount: 3 },
        }),
        closed,
      );
    given(...gemo, ...votes('yes', 'yes', 'no'))
      .when(later)
      .expectEventsWith(putOffA('circulation-objected'), deferred('circulation-objected'), closed);
  });

  test('is not adopted by silence where too few of those who were asked are without a conflict', () => {
    const out = (count: number) => [1, 2, 3, 4, 5].slice(0, count).map((number) => conflict(number));
    const gemo = circulating({ quorumRule: 'gemo-37' });
    given(...gemo, ...out(3))
      .when(later)
      .expectEventsWith(
        byStream('a', recommendedAndReserved()),
        resolved({
          ...{ quorumRule: 'gemo-37', yesCount: 0, presentCount: 2, requiredCount: 2 },
          decidedBy: 'no-objection',
          presidingPersonId: null,
        }),
        closed,
      );
    given(...gemo, ...out(4))
      .when(later)
      .expectEventsWith(putOffA('quorum-not-met'), deferred('quorum-not-met'), closed);
  });

  test('leaves out what needs no decision any more, and says why, and puts off what has an open conflict', () => {
    const ended = (status: Application['status']) =>
      given(...circulating()).when(later, {
        [`application:${applicationCalled('a')}`]: { ...admitted, status },
      } as unknown as Partial<CircularOthers>).decision;
    for (const [status, reason] of [
      ['withdrawn', 'withdrawn'],
      ['lapsed', 'lapsed'],
      ['rejected', 'already-decided'],
    ] as const)
      expect(ended(status)).toMatchObject({
        accepted: [{ type: 'ItemRemoved', data: { reason } }, closed],
      });
    given(...circulating(), ...votes('yes', 'yes', 'yes'), conflictRaised(4, 1))
      .when(later)
      .expectEventsWith(putOffA('open-question'), deferred('open-question'), closed);
  });

  test('counts an item no more that has left the agenda before', () => {
    const removed: MeetingEvent = {
      type: 'ItemRemoved',
      data: {
        meetingId: MEETING,
        itemId: 'item-1',
        applicationId: applicationCalled('a'),
        reason: 'withdrawn',
      },
    };
    const second = [1, 2, 3].map((number) => voted(number, 'yes', 2));
    given(convened({ votesUntil: UNTIL }), called(), called({}, 2), ...second, removed)
      .when(later)
      .expectEventsWith(
        byStream('b', recommendedAndReserved({ itemNumber: 2 })),
        resolved({ itemId: 'item-2', applicationId: applicationCalled('b'), ...counts(3, 0) }),
        closed,
      );
  });

  test('fails where one group of interests has too many of the votes', () => {
    const grouped = seats(5).map((seat) => ({ ...seat, group: 'administration' as const }));
    const groupLimits = { groupMaxBasisPoints: 4_900, civilSocietyMinBasisPoints: null };
    given(...circulating({ seats: grouped, groupLimits }), ...votes('yes', 'yes', 'yes'))
      .when(later)
      .expectEventsWith(putOffA('group-limits'), deferred('group-limits'), closed);
  });

  test('happens once', () => {
    given(...circulating(), deferred('no-majority'), closed)
      .when(later)
      .expectEvents();
  });

  eachRefuses(endCircularRefusals, given, {
    'not-by-circulation': { given: [convened(), called()], when: later },
    'circulation-running': { given: circulating(), when: { ...later, now: '2024-03-05T22:59:59.999Z' } },
  });
});
