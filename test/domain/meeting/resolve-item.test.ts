import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { type ResolveOthers, resolveItem, resolveRules } from '../../../domain/meeting/resolve-item.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { MeetingEvent, Motion } from '../../../events/meeting-events.ts';
import type { GroupLimits } from '../../../events/rules/committee-rules.ts';
import { fundOpened, RESOLUTION, reserved, roundOpened } from '../../support/fund-facts.ts';
import { specification } from '../../support/given.ts';
import {
  actingForApplicant,
  advisory,
  applicationCalled,
  called,
  conflict,
  conflictRaised,
  convened,
  deferred,
  endAnnounced,
  inMeeting,
  item,
  MEETING,
  member,
  noConflicts,
  present,
  resolved,
  reviewConflicts,
  seats,
  voted,
  voteVoided,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const fundWith = (committedCents: number) =>
  [
    fundOpened({ allocatedCents: 1_500_000 }),
    roundOpened(),
    ...(committedCents > 0 ? [reserved('other', committedCents)] : []),
  ].reduce(fund.evolve, fund.initial);

const others: ResolveOthers = {
  ...noConflicts,
  application: { ...application.initial, status: 'admitted' },
  fund: fundWith(1_280_000),
  payout: { isIssued: false },
};
const given = specification(meeting, resolveItem, others);
const resolve = (who: number | 'stranger', itemNumber = 1) => inMeeting(who, itemNumber);
const full = [convened(), ...present(1, 2, 3)];
const votes = (...answers: ('yes' | 'no' | 'abstain')[]): MeetingEvent[] =>
  answers.map((answer, place) => voted(place + 1, answer));
const recommendedBy = (amountCents: number | null): ApplicationEvent => ({
  type: 'FundingRecommended',
  data: {
    ...{ applicationId: applicationCalled('a'), amountCents, conditions: [] },
    resolution: { meetingId: MEETING, itemId: 'item-1' },
  },
});
const counts = (yesCount: number, noCount: number, abstainCount = 0) => ({ yesCount, noCount, abstainCount });

describe('a grant that is carried', () => {
  test('reserves its money in the same append', () => {
    const { decision } = given(...full, called(), ...votes('yes', 'yes', 'no')).when(resolve(1));
    expect(decision).toEqual({
      accepted: [resolved(counts(2, 1))],
      also: {
        application: [recommendedBy(150_000)],
        fund: [
          {
            type: 'FundsReserved',
            data: {
              fundId: 'aktionsfonds-2024',
              roundId: 'round-1',
              applicationId: applicationCalled('a'),
              amountCents: 150_000,
              resolution: { meetingId: MEETING, itemId: 'item-1' },
            },
          },
        ],
      },
    });
  });

  test('keeps its conditions', () => {
    const conditions = ['Barrierefrei.'];
    given(...full, called({ conditions }), ...votes('yes', 'yes', 'yes'))
      .when(resolve(1))
      .expectEvents(resolved({ conditions }));
  });

  test('reserves nothing while the sum is open', () => {
    const open = { outcome: 'grant-amount-open', amountCents: 0 } as const;
    const { decision } = given(...full, called(open), ...votes('yes', 'yes', 'yes')).when(resolve(1));
    expect(decision).toEqual({
      accepted: [resolved(open)],
      also: { application: [recommendedBy(null)], fund: [] },
    });
  });

  test('is refused when the money does not reach, with the figures', () => {
    const history = [...full, called(), ...votes('yes', 'yes', 'yes')];
    expect(given(...history).when(resolve(1), { fund: fundWith(1_430_000) }).decision).toEqual({
      refused: 'insufficient-funds',
      facts: { freeCents: 70_000, neededCents: 150_000 },
    });
  });

  test('can then be a smaller sum, or a place on the waiting list', () => {
    const history = [...full, called(), ...votes('yes', 'yes', 'yes')];
    const beside = { fund: fundWith(1_430_000) };
    const again = [called({ amountCents: 70_000 }), ...votes('yes', 'yes', 'yes')];
    given(...history, ...again)
      .when(resolve(1), beside)
      .expectEvents(resolved({ amountCents: 70_000 }));
    const waitlist = { outcome: 'waitlist', amountCents: 0 } as const;
    given(...history, called(waitlist), ...votes('yes', 'yes', 'yes'))
      .when(resolve(1), beside)
      .expectEvents(resolved(waitlist));
  });
});

describe('a grant that is voted down', () => {
  const rejected = { outcome: 'reject' as const, amountCents: 0, conditions: [] };

  test('is a rejection without conditions, and reserves nothing', () => {
    const history = [...full, called({ conditions: ['Barrierefrei.'] }), ...votes('yes', 'no', 'no')];
    const { decision } = given(...history).when(resolve(1));
    expect(decision).toMatchObject({
      accepted: [resolved({ ...rejected, ...counts(1, 2) })],
      also: { application: [{ type: 'ApplicationRejected' }] },
    });
    expect(decision).toMatchObject({ also: { fund: [] } });
  });

  test('by a tie without a vote of the chair: all others are even', () => {
    const history = [...full, called(), voted(2, 'yes'), voted(3, 'no'), endAnnounced()];
    given(...history)
      .when(resolve(1))
      .expectEvents(resolved({ ...rejected, ...counts(1, 1) }));
  });

  test('never by abstentions alone when one is for it', () => {
    given(...full, called(), ...votes('abstain', 'abstain', 'yes'))
      .when(resolve(1))
      .expectEvents(resolved(counts(1, 0, 2)));
  });
});

describe('a tie', () => {
  const four = [convened(), ...present(1, 2, 3, 4), called(), ...votes('yes', 'yes', 'no', 'no')];
  const tied = { ...counts(2, 2), presentCount: 4 };

  test('is decided by the chair under the Verwaltungsverfahrensgesetz', () => {
    given(...four)
      .when(resolve(1))
      .expectEvents(resolved(tied));
  });

  test('is decided by the deputy where the chair keeps out', () => {
    const history = [convened(), ...present(1, 2, 3, 4, 5), conflict(1), called()];
    const cast = [voted(2, 'yes'), voted(3, 'yes'), voted(4, 'no'), voted(5, 'no')];
    given(...history, ...cast)
      .when(resolve(2))
      .expectEvents(resolved({ ...tied, presidingPersonId: member(2) }));
  });

  test('is a rejection under the Gemeindeordnung', () => {
    const gemo = [convened({ quorumRule: 'gemo-37' }), ...four.slice(1)];
    given(...gemo)
      .when(resolve(1))
      .expectEvents(resolved({ ...tied, outcome: 'reject', amountCents: 0, quorumRule: 'gemo-37' }));
  });
});

describe('without a quorum', () => {
  const thirteen = (changes = {}) => convened({ seats: seats(13), ...changes });
  const room = [...present(1, 2, 3, 4, 5, 6, 7, 8), conflict(7), conflict(8)];
  const six = [1, 2, 3, 4, 5, 6].map((number) => voted(number, 'yes'));

  test('an item is deferred, and its application with it', () => {
    const { decision } = given(thirteen(), ...room, called()).when(resolve(1));
    expect(decision).toMatchObject({
      also: { application: [{ type: 'ApplicationDeferred', data: { reason: 'quorum-not-met' } }] },
    });
  });

  test('an item is deferred, also where votes were cast before', () => {
    given(thirteen(), ...room, called())
      .when(resolve(1))
      .expectEvents(deferred('quorum-not-met'));
    given(thirteen(), ...present(1, 2, 3, 4, 5, 6, 7), called(), ...six, conflict(7))
      .when(resolve(1))
      .expectEvents(deferred('quorum-not-met'));
  });

  test('the other item of the same meeting is resolved', () => {
    const second = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => voted(number, 'yes', 2));
    const passed = { itemId: 'item-2', applicationId: applicationCalled('b'), ...counts(8, 0) };
    given(thirteen(), ...room, called({}, 2), ...second)
      .when(resolve(1, 2))
      .expectEvents(resolved({ ...passed, presentCount: 8, requiredCount: 7 }));
  });

  test('of the eligible seats there is one', () => {
    given(thirteen({ quorumDenominator: 'eligible-seats' }), ...room, called(), ...six)
      .when(resolve(1))
      .expectEvents(resolved({ ...counts(6, 0), presentCount: 6, requiredCount: 6 }));
  });

  test('five of thirteen decide in a second meeting, under both rules', () => {
    const five = [1, 2, 3, 4, 5];
    const history = [...present(...five), conflict(7), conflict(8), called()];
    const cast = five.map((number) => voted(number, 'yes'));
    for (const [quorumRule, requiredCount] of [
      ['vwvfg-90-91', 1],
      ['gemo-37', 3],
    ] as const)
      given(thirteen({ quorumRule, isSecondMeeting: true }), ...history, ...cast)
        .when(resolve(1))
        .expectEvents(resolved({ ...counts(5, 0), presentCount: 5, requiredCount, quorumRule }));
  });
});

describe('a member who declared a conflict after voting', () => {
  const history = [convened(), ...present(1, 2, 3, 4), called(), ...votes('yes', 'no', 'no', 'yes')];

  test('no longer counts, and that is said, whether it was declared here, while scoring, or follows from acting for the applicant', () => {
    const passed = resolved({ ...counts(2, 1), presentCount: 3 });
    given(...history, conflict(3))
      .when(resolve(1))
      .expectEvents(voteVoided(3), passed);
    given(...history)
      .when(resolve(1), reviewConflicts(3))
      .expectEvents(voteVoided(3), passed);
    given(...history)
      .when(resolve(1), actingForApplicant(3))
      .expectEvents(voteVoided(3), passed);
  });
});

describe('limits of the groups of interests', () => {
  const groups = ['administration', 'administration', 'civil-society', 'civil-society', null] as const;
  const grouped = seats(5).map((seat, place) => ({ ...seat, group: groups[place] ?? null }));
  const leader = { groupMaxBasisPoints: 4_900, civilSocietyMinBasisPoints: 5_000 };
  const room = (groupLimits: GroupLimits | null, ...numbers: number[]) => [
    convened({ seats: grouped, groupLimits }),
    ...present(...numbers),
    called(),
    ...numbers.map((number) => voted(number, number === 5 ? 'abstain' : 'yes')),
  ];

  test('put an item off where one group has more than 49 percent of the votes', () => {
    given(...room(leader, 1, 2, 3))
      .when(resolve(1))
      .expectEvents(deferred('group-limits'));
  });

  test('put an item off where civil society has less than half, abstentions counted in', () => {
    given(...room({ ...leader, groupMaxBasisPoints: null }, 1, 3, 5))
      .when(resolve(1))
      .expectEvents(deferred('group-limits'));
  });

  test('are kept with just that share', () => {
    const { decision } = given(...room({ ...leader, groupMaxBasisPoints: 5_000 }, 1, 2, 3, 4)).when(
      resolve(1),
    );
    expect(decision).toMatchObject({ accepted: [{ type: 'ResolutionPassed', data: { yesCount: 4 } }] });
  });

  test('are counted by seat, whoever votes for it, and only by votes that count', () => {
    given(...room({ ...leader, groupMaxBasisPoints: 5_000 }, 1, 2, 3, 4), conflict(4))
      .when(resolve(1))
      .expectEvents(voteVoided(4), deferred('group-limits'));
  });

  test('do not hold where the committee has none', () => {
    expect(given(...room(null, 1, 2, 5)).when(resolve(1)).decision).toMatchObject({
      accepted: [{ type: 'ResolutionPassed' }],
    });
  });
});

describe('a committee that comes back to what it resolved', () => {
  const again = convened({ items: [{ ...item('a', 1), reconsideredFor: 'Es kam Geld zurück.' }] });
  const partly: Partial<ResolveOthers> = {
    application: {
      ...others.application,
      status: 'recommended',
      recommendation: { amountCents: 70_000, conditions: [], resolution: RESOLUTION },
    },
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

  eachRefuses(resolveRules, given, {
    'unknown-meeting': { given: open, when: resolve('stranger') },
    'unknown-item': { given: open, when: resolve(1, 9) },
    'motion-in-circulation': { given: [circulating, called()], when: resolve(1) },
    'not-presiding': { given: open, when: resolve(3) },
    'item-not-open': { given: full, when: resolve(1) },
    'application-not-decidable': {
      ...{ given: open, when: resolve(1) },
      beside: { application: { ...application.initial, status: 'withdrawn' } },
    },
    'grant-issued-before': { given: open, when: resolve(1), beside: { payout: { isIssued: true } } },
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
      .expectEvents(resolved());
  });
});
