import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { type ResolveOthers, resolveRefusals } from '../../../domain/meeting/resolve-item.ts';
import type { MeetingEvent, Motion } from '../../../events/meeting-events.ts';
import { applicationAt } from '../../support/application-at.ts';
import { advisory, member, seats } from '../../support/committee-seats.ts';
import { fundOpened, RESOLUTION, reserved, roundOpened } from '../../support/fund-facts.ts';
import { grantAfter } from '../../support/granted.ts';
import {
  conflict,
  conflictRaised,
  convened,
  inMeeting,
  item,
  MEETING,
  present,
} from '../../support/meeting-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { recommendedAndReserved } from '../../support/resolution-facts.ts';
import { full, given, resolve, votes } from '../../support/resolve-facts.ts';
import { called, endAnnounced, resolved, voted } from '../../support/vote-facts.ts';

describe('a committee that comes back to what it resolved', () => {
  const again = convened({ items: [{ ...item('a', 1), reconsideredFor: 'Es kam Geld zurück.' }] });
  const partly: Partial<ResolveOthers> = {
    application: applicationAt('recommended', {
      recommendation: { amountCents: 70_000, conditions: [], resolution: RESOLUTION },
    }),
    fund: [
      fundOpened({ allocatedCents: 200_000 }),
      roundOpened(),
      reserved('a', 70_000),
      reserved('b', 30_000),
    ].reduce(fund.evolve, fund.initial),
  };
  const on = (changes: Partial<Motion>, ...answers: Parameters<typeof votes>) =>
    given(again, ...present(1, 2, 3), called(changes), ...votes(...answers)).when(resolve(1), partly);

  test('raises the sum by what is free, and books the difference', () => {
    expect(on({ amountCents: 170_000 }, 'yes', 'yes', 'yes').decision).toMatchObject({
      also: {
        application: [{ type: 'FundingRecommended', data: { amountCents: 170_000 } }],
        fund: [{ type: 'FundsReserved', data: { amountCents: 100_000 } }],
      },
    });
    expect(on({ amountCents: 170_001 }, 'yes', 'yes', 'yes').decision).toEqual({
      refused: 'insufficient-funds',
      facts: { freeCents: 100_000, neededCents: 100_001 },
    });
  });

  test('lowers it, or takes it back, and the money is free again', () => {
    const release = (amountCents: number) => [
      { type: 'ReservationReleased', data: { amountCents, reason: 'resolved-anew' } },
    ];
    expect(on({ amountCents: 50_000 }, 'yes', 'yes', 'no').decision).toMatchObject({
      also: { fund: release(20_000) },
    });
    expect(on({ amountCents: 50_000 }, 'no', 'no', 'no').decision).toMatchObject({
      also: { application: [{ type: 'ApplicationRejected' }], fund: release(70_000) },
    });
  });

  test('needs a reason on the agenda', () => {
    given(...full, called(), ...votes('yes', 'yes', 'yes'))
      .when(resolve(1), partly)
      .expectRefusal('application-not-decidable');
  });
});

describe('resolving', () => {
  const circulating = convened({ votesUntil: '2024-03-05T23:00:00.000Z' });
  const urgencyObjected: MeetingEvent = {
    type: 'UrgencyObjected',
    data: { meetingId: MEETING, personId: member(4) },
  };
  const reject = called({ outcome: 'reject', amountCents: 0 });
  const open = [...full, called(), ...votes('yes', 'yes', 'yes')];

  eachRefuses(resolveRefusals, given, {
    'unknown-meeting': { given: open, when: resolve('stranger') },
    'unknown-item': { given: open, when: resolve(1, 9) },
    'motion-in-circulation': { given: [circulating, called()], when: resolve(1) },
    'not-presiding': { given: open, when: resolve(3) },
    'item-not-open': { given: full, when: resolve(1) },
    'application-not-decidable': {
      ...{ given: open, when: resolve(1) },
      beside: { application: applicationAt('withdrawn') },
    },
    'grant-issued-before': { given: open, when: resolve(1), beside: { payout: grantAfter([granted()]) } },
    'urgency-objected': { given: [...open, urgencyObjected], when: resolve(1) },
    'conflict-undecided': { given: [...open, ...present(4), conflictRaised(3, 1)], when: resolve(1) },
    'votes-missing': { given: [...full, called(), ...votes('yes', 'yes')], when: resolve(1) },
    'no-votes-cast': { given: [...full, called(), endAnnounced()], when: resolve(1) },
    'motion-not-carried': { given: [...full, reject, ...votes('no', 'no', 'yes')], when: resolve(1) },
  });

  test('is not for a chair with a conflict, nor for the office', () => {
    given(...open, conflict(1), ...present(4))
      .when(resolve(1))
      .expectRefusal('not-presiding');
    given(...open)
      .when(inMeeting('office'))
      .expectRefusal('not-presiding');
  });

  test('is not for a deputy while the chair leads, in the room or out of it', () => {
    given(...open)
      .when(resolve(2))
      .expectRefusal('not-presiding');
    given(convened(), ...present(1, 3, 4), called(), voted(1, 'yes'))
      .when(resolve(2))
      .expectRefusal('not-presiding');
  });

  test('says why the fund gives nothing', () => {
    given(...open)
      .when(resolve(1), { fund: fund.initial })
      .expectRefusal('fund-closed');
  });

  test('leaves advisory seats out of quorum and count', () => {
    const room = [convened({ seats: [...seats(3), advisory] }), ...present(1, 2, 3)];
    given(...room, called(), ...votes('yes', 'yes', 'yes'))
      .when(resolve(1))
      .expectEventsWith(recommendedAndReserved(), resolved());
  });
});
