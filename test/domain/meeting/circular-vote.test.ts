import { describe, expect, test } from 'vitest';
import { type Application, application } from '../../../domain/application/application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import {
  type CircularOthers,
  closeCircularRules,
  closeCircularVote,
  endCircularRules,
  endCircularVote,
} from '../../../domain/meeting/close-circular-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import {
  circularObjectionRules,
  objectToCircularVote,
} from '../../../domain/meeting/object-to-circular-vote.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { specification } from '../../support/given.ts';
import {
  advisory,
  applicationCalled,
  called,
  conflict,
  conflictRaised,
  convened,
  deferred,
  inMeeting,
  item,
  MEETING,
  member,
  resolved,
  voted,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { putOff, recommendedAndReserved } from '../../support/resolution-facts.ts';

const UNTIL = '2024-03-05T23:00:00.000Z';
const admitted: Application = { ...application.initial, status: 'admitted', contentVersion: 1 };
const others = {
  [`application:${applicationCalled('a')}`]: admitted,
  [`application:${applicationCalled('b')}`]: admitted,
  'fund:aktionsfonds-2024': [fundOpened({ allocatedCents: 200_000 }), roundOpened()].reduce(
    fund.evolve,
    fund.initial,
  ),
} as unknown as CircularOthers;

type Told = readonly (ApplicationEvent | FundEvent)[];
type Changes = Parameters<typeof convened>[0];
const circulating = (changes: Changes = {}): MeetingEvent[] => [
  convened({ votesUntil: UNTIL, items: [item('a', 1)], ...changes }),
  called(),
];
const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const objected = (number: number): MeetingEvent => ({
  type: 'CirculationObjected',
  data: { meetingId: MEETING, personId: member(number) },
});
const votes = (...answers: ('yes' | 'no' | 'abstain')[]) =>
  answers.map((answer, place) => voted(place + 1, answer));
const inTime = inMeeting(1);
const later = { ...inMeeting(1), actorId: 'reaction:daily', now: UNTIL };
/** By the names under which a vote by circulation loads its streams, which has many of them. */
const byStream = (letter: string, { application, fund }: { application: Told; fund?: Told }) => ({
  [`application:${applicationCalled(letter)}`]: application,
  ...(fund && { 'fund:aktionsfonds-2024': fund }),
});
const putOffA = (reason: Parameters<typeof putOff>[0]) => byStream('a', putOff(reason));
const counts = (yesCount: number, noCount: number, presentCount = yesCount + noCount) => ({
  ...{ yesCount, noCount, presentCount, requiredCount: 3 },
});

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

  test('waits for no money: the second motion finds what the first has left', () => {
    const two = [convened({ votesUntil: UNTIL }), called(), called({ amountCents: 50_001 }, 2)];
    const all = [1, 2, 3].flatMap((number) => [voted(number, 'yes'), voted(number, 'yes', 2)]);
    given(...two, ...all)
      .when(later)
      .expectEventsWith(
        { ...byStream('a', recommendedAndReserved()), ...byStream('b', putOff('funds-exhausted', 2)) },
        resolved(counts(3, 0)),
        deferred('funds-exhausted', 2),
        closed,
      );
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

  test('happens once', () => {
    given(...circulating(), deferred('no-majority'), closed)
      .when(later)
      .expectEvents();
  });

  eachRefuses(endCircularRules, given, {
    'not-by-circulation': { given: [convened(), called()], when: later },
    'circulation-running': { given: circulating(), when: { ...later, now: '2024-03-05T22:59:59.999Z' } },
  });
});

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

  test('says how many votes are missing', () => {
    expect(given(...circulating(), ...votes('yes', 'yes')).when(inTime).decision).toEqual({
      refused: 'circulation-running',
      facts: { missingCount: 3 },
    });
  });

  eachRefuses(closeCircularRules, given, {
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
    given(...circulating(), objected(4))
      .when(inMeeting(4))
      .expectEvents();
  });

  eachRefuses(circularObjectionRules, given, {
    'unknown-meeting': { given: circulating(), when: inMeeting('stranger') },
    'without-a-vote': { given: circulating(), when: { ...inMeeting(4), actorId: advisory.personId } },
    'not-by-circulation': { given: [convened()], when: inMeeting(4) },
    'meeting-closed': { given: [...circulating(), closed], when: inMeeting(4) },
    'circulation-over': { given: circulating(), when: { ...inMeeting(4), now: UNTIL } },
  });
});
