import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { castVote } from '../../../domain/meeting/cast-vote.ts';
import { decideItemConflict } from '../../../domain/meeting/decide-item-conflict.ts';
import { type Meeting, meeting } from '../../../domain/meeting/meeting.ts';
import { raiseItemConflict } from '../../../domain/meeting/raise-item-conflict.ts';
import { recordPresence } from '../../../domain/meeting/record-presence.ts';
import { resolveItem } from '../../../domain/meeting/resolve-item.ts';
import { applicationAt } from '../../support/application-at.ts';
import { member, seats } from '../../support/committee-seats.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import {
  convened,
  inMeeting,
  itemIn,
  noConflicts,
  present,
  stateOf,
  votesIn,
} from '../../support/meeting-facts.ts';
import { called, endAnnounced, voted } from '../../support/vote-facts.ts';

const SIZE = 9;
const everybody = Array.from({ length: SIZE }, (_, place) => place + 1);
const others = {
  ...noConflicts,
  application: applicationAt('admitted'),
  fund: [fundOpened(), roundOpened()].reduce(fund.evolve, fund.initial),
  payout: { grant: undefined },
};
const answer = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const);
const quorumRule = fc.constantFrom('vwvfg-90-91' as const, 'gemo-37' as const);

describe('whoever votes first', () => {
  test('the resolution is the same', () => {
    const ballot = fc.array(answer, { minLength: SIZE, maxLength: SIZE });
    const orders = fc.shuffledSubarray(everybody, { minLength: SIZE, maxLength: SIZE });
    fc.assert(
      fc.property(ballot, orders, quorumRule, (answers, order, rule) => {
        const room = [convened({ seats: seats(SIZE), quorumRule: rule }), ...present(...everybody), called()];
        const inOrder = (numbers: readonly number[]) =>
          resolveItem(
            inMeeting(1),
            stateOf(...room, ...numbers.map((number) => voted(number, answers[number - 1]!))),
            others,
          );
        expect(inOrder(order)).toEqual(inOrder(everybody));
      }),
    );
  });
});

describe('whoever comes first', () => {
  test('the resolution is the same, with everyone there who is there at the vote', () => {
    const arrivals = fc.shuffledSubarray([...everybody, ...everybody], { minLength: SIZE });
    fc.assert(
      fc.property(arrivals, quorumRule, (order, rule) => {
        const here = [...new Set(order)];
        const on = (numbers: readonly number[]) => {
          const room = [convened({ seats: seats(SIZE), quorumRule: rule }), ...present(...numbers), called()];
          return resolveItem(
            inMeeting(1),
            stateOf(...room, ...here.map((number) => voted(number, 'yes'))),
            others,
          );
        };
        expect(on(order)).toEqual(on(here.toSorted((a, b) => a - b)));
      }),
    );
  });
});

const attempt = fc.record({
  step: fc.constantFrom('vote', 'vote', 'vote', 'conflict', 'decide', 'come', 'leave'),
  number: fc.constantFrom(...everybody),
  answer,
});
type Attempt = typeof attempt extends fc.Arbitrary<infer A> ? A : never;

const decide = (state: Meeting, tried: Attempt) => {
  const command = inMeeting(tried.number);
  switch (tried.step) {
    case 'vote':
      return castVote({ ...command, vote: tried.answer, motionNumber: null }, state, others);
    case 'conflict':
      return raiseItemConflict({ ...command, personId: null, ground: 'relative', reason: null }, state);
    case 'decide': {
      const decision = { ...inMeeting(tried.answer === 'yes' ? 1 : 2), personId: member(tried.number) };
      return decideItemConflict(decision, state, others);
    }
    default: {
      const noted = { personId: member(tried.number), isPresent: tried.step === 'come' };
      return recordPresence({ ...inMeeting('office'), ...noted }, state);
    }
  }
};

const play = (beginning: Meeting, tries: readonly Attempt[]) =>
  tries.reduce((state, tried) => {
    const decision = decide(state, tried);
    return 'refused' in decision ? state : decision.accepted.reduce(meeting.evolve, state);
  }, beginning);

/** What the chair or the deputy could have resolved now, and whether money is reserved with it. */
const resolutionsOf = (state: Meeting) =>
  [1, 2].flatMap((number) => {
    const decision = resolveItem(inMeeting(number), meeting.evolve(state, endAnnounced(number)), others);
    if ('refused' in decision) return [];
    const isReserved = (decision.also?.fund ?? []).length > 0;
    return decision.accepted.flatMap(({ type, data }) =>
      type === 'ResolutionPassed' ? [{ ...data, isReserved }] : [],
    );
  });

describe('whatever happens in the room', () => {
  const beginning = stateOf(convened({ seats: seats(SIZE) }), ...present(...everybody.slice(0, 6)), called());

  test('a resolution has its quorum, and counts no more votes than seats without a conflict', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60, size: 'max' }), (tries) => {
        const state = play(beginning, tries);
        const conflicts = itemIn(state).conflicts.size;
        for (const { yesCount, noCount, abstainCount, ...rest } of resolutionsOf(state)) {
          expect(rest.presentCount).toBeGreaterThanOrEqual(rest.requiredCount);
          expect(yesCount + noCount + abstainCount).toBeLessThanOrEqual(SIZE - conflicts);
          expect(rest.outcome === 'grant').toBe(rest.isReserved);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a vote once cast stays as it was, or is void because of a conflict', () => {
    fc.assert(
      fc.property(
        fc.array(attempt, { maxLength: 40, size: 'max' }),
        fc.array(attempt, { maxLength: 40, size: 'max' }),
        (one, more) => {
          const before = play(beginning, one);
          const after = play(before, more);
          const { conflicts } = itemIn(after);
          const votes = votesIn(after);
          for (const [seatId, vote] of votesIn(before)) {
            const isVoid = conflicts.get(vote.personId)?.stand === 'excluded';
            expect(votes.get(seatId)).toEqual(isVoid ? undefined : vote);
          }
        },
      ),
    );
  });
});
