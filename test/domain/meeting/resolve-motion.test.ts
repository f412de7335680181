import { describe, expect, test } from 'vitest';
import { member } from '../../support/committee-seats.ts';
import { applicationCalled, conflict, convened, MEETING, present } from '../../support/meeting-facts.ts';
import {
  recommendedAndReserved,
  recommendedBy,
  rejectedAsVotedDown,
  waitlistedBy,
} from '../../support/resolution-facts.ts';
import { counts, full, fundWith, given, others, resolve, votes } from '../../support/resolve-facts.ts';
import { called, endAnnounced, resolved, voted, votedDown } from '../../support/vote-facts.ts';

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
      .expectEventsWith(recommendedAndReserved({ conditions }), resolved({ conditions }));
  });

  test('says which version of the application the committee had before it', () => {
    const answered = { application: { ...others.application, contentVersion: 2 } };
    given(...full, called(), ...votes('yes', 'yes', 'yes'))
      .when(resolve(1), answered)
      .expectEventsWith(recommendedAndReserved(), resolved({ contentVersion: 2 }));
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
      .expectEventsWith(recommendedAndReserved({ amountCents: 70_000 }), resolved({ amountCents: 70_000 }));
    const waitlist = { outcome: 'waitlist', amountCents: 0 } as const;
    given(...history, called(waitlist), ...votes('yes', 'yes', 'yes'))
      .when(resolve(1), beside)
      .expectEventsWith(waitlistedBy, resolved(waitlist));
  });
});

describe('a grant that is voted down', () => {
  test('is a rejection, and the resolution says which grant was voted down with which counts', () => {
    const conditions = ['Barrierefrei.'];
    const history = [...full, called({ conditions }), ...votes('yes', 'no', 'no')];
    const { decision } = given(...history).when(resolve(1));
    expect(decision).toEqual({
      accepted: [
        {
          type: 'ResolutionPassed',
          data: {
            ...{ meetingId: MEETING, itemId: 'item-1', applicationId: applicationCalled('a') },
            ...{ fundId: 'aktionsfonds-2024', roundId: 'round-1', contentVersion: 1 },
            motionNumber: 1,
            motion: { outcome: 'grant', amountCents: 150_000, conditions, exceptionReason: null },
            ...{ isCarried: false, decidedBy: 'votes', outcome: 'reject', ...counts(1, 2) },
            ...{ presentCount: 3, requiredCount: 3, quorumRule: 'vwvfg-90-91' },
            ...{ ruleSet: { ruleSetId: 'rules', version: 1 }, presidingPersonId: member(1) },
          },
        },
      ],
      also: {
        application: [
          {
            type: 'ApplicationRejected',
            data: {
              ...{ applicationId: applicationCalled('a'), reasons: ['grant-not-carried'] },
              ...{ explanation: null, resolution: { meetingId: MEETING, itemId: 'item-1' } },
              ...{ rejectedBy: null, instrument: null, remedy: null, rejectedOn: null },
            },
          },
        ],
        fund: [],
      },
    });
  });

  test('is told from a rejection that was put to the vote and carried', () => {
    const reject = { outcome: 'reject', amountCents: 0 } as const;
    const { decision } = given(...full, called(reject), ...votes('yes', 'yes', 'no')).when(resolve(1));
    expect(decision).toMatchObject({
      accepted: [resolved({ ...reject, ...counts(2, 1), isCarried: true })],
      also: { application: [{ type: 'ApplicationRejected', data: { reasons: ['committee-against'] } }] },
    });
  });

  test('decides nothing where the rules of the committee say so, and the chair puts another motion', () => {
    const free = [convened({ votedDownGrant: 'decides-nothing' }), ...present(1, 2, 3), called()];
    expect(given(...free, ...votes('yes', 'no', 'no')).when(resolve(1)).decision).toEqual({
      refused: 'motion-not-carried',
      facts: { yesCount: 1, noCount: 2 },
    });
    given(...free, ...votes('yes', 'no', 'no'), called({ amountCents: 70_000 }), ...votes('yes', 'yes', 'no'))
      .when(resolve(1))
      .expectEventsWith(
        recommendedAndReserved({ amountCents: 70_000 }),
        resolved({ amountCents: 70_000, ...counts(2, 1) }),
      );
  });

  test('by a tie without a vote of the chair: all others are even', () => {
    const history = [...full, called(), voted(2, 'yes'), voted(3, 'no'), endAnnounced()];
    given(...history)
      .when(resolve(1))
      .expectEventsWith(rejectedAsVotedDown, votedDown(counts(1, 1)));
  });

  test('never by abstentions alone when one is for it', () => {
    given(...full, called(), ...votes('abstain', 'abstain', 'yes'))
      .when(resolve(1))
      .expectEventsWith(recommendedAndReserved(), resolved(counts(1, 0, 2)));
  });
});

describe('a tie', () => {
  const four = [convened(), ...present(1, 2, 3, 4), called(), ...votes('yes', 'yes', 'no', 'no')];
  const tied = { ...counts(2, 2), presentCount: 4, decidedBy: 'presiding-vote' as const };

  test('is decided by the chair under the Verwaltungsverfahrensgesetz', () => {
    given(...four)
      .when(resolve(1))
      .expectEventsWith(recommendedAndReserved(), resolved(tied));
  });

  test('is decided by the deputy where the chair keeps out', () => {
    const history = [convened(), ...present(1, 2, 3, 4, 5), conflict(1), called()];
    const cast = [voted(2, 'yes'), voted(3, 'yes'), voted(4, 'no'), voted(5, 'no')];
    given(...history, ...cast)
      .when(resolve(2))
      .expectEventsWith(recommendedAndReserved(), resolved({ ...tied, presidingPersonId: member(2) }));
  });

  test('is a rejection under the Gemeindeordnung', () => {
    const gemo = [convened({ quorumRule: 'gemo-37' }), ...four.slice(1)];
    given(...gemo)
      .when(resolve(1))
      .expectEventsWith(
        rejectedAsVotedDown,
        votedDown({ ...counts(2, 2), presentCount: 4, quorumRule: 'gemo-37' }),
      );
  });
});
