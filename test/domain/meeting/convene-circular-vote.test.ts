import { describe, expect, test } from 'vitest';
import {
  type CirculationOthers,
  type ConveneCircularVote,
  circularVoteRules,
  conveneCircularVote,
} from '../../../domain/meeting/convene-circular-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { type Review, review } from '../../../domain/review/review.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import type { Placing } from '../../support/agenda-facts.ts';
import { applicationAt } from '../../support/application-at.ts';
import { member, seats } from '../../support/committee-seats.ts';
import { acting, specification } from '../../support/given.ts';
import { applicationCalled, convened, item, RULES } from '../../support/meeting-facts.ts';
import { openedFund } from '../../support/opened-fund.ts';
import { longPublished, value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { contentFor, rules } from '../../support/town.ts';
import { called, motion } from '../../support/vote-facts.ts';

const waiting = (word: string, changes: Placing = {}) =>
  ({
    [`application:${applicationCalled(word)}`]: {
      ...applicationAt('admitted'),
      ...{ applicationId: applicationCalled(word), organisationId: item(word, 1).organisationId },
      ...{ programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024', roundId: 'round-1' },
      ...{ ruleSet: RULES, content: contentFor(350_000), ...changes },
    },
  }) as unknown as Partial<CirculationOthers>;
const committee = { committeeId: 'begleitausschuss', title: 'Begleitausschuss', seats: seats(5), term: 1 };
const programmeWith = (changes: Partial<RuleSet>) => ({
  programme: {
    ...programme.initial,
    programmeId: 'demokratie-leben',
    ruleSets: [longPublished({ ...rules, ...changes })],
    committees: new Map([['begleitausschuss', committee]]),
  },
});
const others = {
  ...waiting('a'),
  ...programmeWith({}),
  'fund:aktionsfonds-2024': openedFund(),
} as CirculationOthers;
const reviewed = (changes: Partial<Review>) =>
  ({
    [`review:${applicationCalled('a')}`]: { ...review.initial, ...changes },
  }) as unknown as Partial<CirculationOthers>;
const actsForApplicant = {
  [`organisation:${item('a', 1).organisationId}`]: {
    ...organisation.initial,
    members: new Map([['per_office', 'member']]),
  },
} as unknown as Partial<CirculationOthers>;

const given = specification(meeting, conveneCircularVote, others);
const on = (changes: Partial<ConveneCircularVote['motions'][number]> = {}) => ({
  ...{ applicationId: applicationCalled('a'), ...motion(), ...changes },
});
const convene = (changes: Partial<ConveneCircularVote> = {}): ConveneCircularVote => ({
  ...acting('per_office'),
  roles: new Set(['coordination-office']),
  ...{ programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', title: 'Zweite Sitzung' },
  ...{ motions: [on()], memberNames: {}, ...changes },
});

describe('a vote by circulation', () => {
  test('opens every motion at once, until the end of the last day: fourteen days from Thursday 1 February', () => {
    const invitation = { startsAt: '2024-02-01T10:00:00.000Z', place: 'Umlaufverfahren' };
    const agenda = { seats: seats(5), items: [item('a', 1)], votesUntil: '2024-02-15T23:00:00.000Z' };
    given()
      .when(convene())
      .expectEvents(convened({ ...invitation, ...agenda }), called());
    given()
      .when(convene({ actorId: member(1), roles: new Set() }))
      .expectEvents(convened({ ...invitation, ...agenda }), called());
  });

  test('ends on a working day', () => {
    given()
      .when(convene(), programmeWith({ circularVoteDays: value(9) }))
      .expectEvents(
        convened({
          ...{ startsAt: '2024-02-01T10:00:00.000Z', place: 'Umlaufverfahren', seats: seats(5) },
          ...{ items: [item('a', 1)], votesUntil: '2024-02-12T23:00:00.000Z' },
        }),
        called(),
      );
  });

  test('is put by nobody who keeps out of the scores of one of its applications', () => {
    const beside = (changes: Partial<Review>) => given().when(convene(), reviewed(changes));
    beside({ conflictedPersonIds: new Set(['per_office']) }).expectRefusal('motion-despite-conflict');
    beside({ raisedConflicts: new Map([['per_office', member(2)]]) }).expectRefusal(
      'motion-despite-conflict',
    );
  });

  test('waits for the least number of sheets that count: those of conflicted members do not', () => {
    const scorerIds = new Set([member(2), member(3)]);
    const open = [
      convened({
        ...{ startsAt: '2024-02-01T10:00:00.000Z', place: 'Umlaufverfahren', seats: seats(5) },
        ...{ items: [item('a', 1)], votesUntil: '2024-02-15T23:00:00.000Z' },
      }),
      called(),
    ];
    given()
      .when(convene(), reviewed({ sheetsMin: 2, scorerIds }))
      .expectEvents(...open);
    const oneCounts = reviewed({ sheetsMin: 2, scorerIds, conflictedPersonIds: new Set([member(3)]) });
    expect(given().when(convene(), oneCounts).decision).toEqual({
      ...{ refused: 'too-few-sheets', facts: { sheetCount: 1, sheetsMin: 2 } },
    });
  });

  describe('of two motions', () => {
    const onB = (changes: Parameters<typeof on>[0] = {}) =>
      on({ applicationId: applicationCalled('b'), ...changes });
    const both = (...motions: ConveneCircularVote['motions']) =>
      given().when(convene({ motions }), { ...waiting('b') });

    test('opens both', () => {
      both(on(), onB({ amountCents: 70_000 })).expectEvents(
        convened({
          ...{ startsAt: '2024-02-01T10:00:00.000Z', place: 'Umlaufverfahren', seats: seats(5) },
          ...{ items: [item('a', 1), item('b', 2)], votesUntil: '2024-02-15T23:00:00.000Z' },
        }),
        called(),
        called({ amountCents: 70_000 }, 2),
      );
    });

    test('says of which of them a rule does not hold, whichever is first', () => {
      const tooMuch = { amountCents: 350_001 };
      const facts = { amountCents: 350_001, requestedCents: 350_000 };
      for (const motions of [
        [on(), onB(tooMuch)],
        [onB(tooMuch), on()],
      ])
        expect(both(...motions).decision).toEqual({ refused: 'motion-over-request', facts });
      for (const motions of [
        [on(), onB()],
        [onB(), on()],
      ])
        expect(
          given().when(convene({ motions }), {
            ...waiting('b'),
            ...reviewed({ conflictedPersonIds: new Set(['per_office']) }),
          }).decision,
        ).toEqual({ refused: 'motion-despite-conflict', facts: { applicationId: applicationCalled('a') } });
    });
  });

  const broken = (changes: Partial<ConveneCircularVote>, beside: Partial<CirculationOthers> = {}) => ({
    ...{ given: [], when: convene(changes), beside },
  });
  eachRefuses(circularVoteRules, given, {
    'unknown-programme': broken({}, { programme: programme.initial }),
    'unknown-committee': broken({ committeeId: 'jugendforum' }),
    'committee-not-seated': broken({}, {
      programme: {
        ...others.programme,
        committees: new Map(
          [...others.programme.committees].map(([id, committee]) => [id, { ...committee, seats: [] }]),
        ),
      },
    } as Partial<CirculationOthers>),
    'not-convening': broken({ actorId: member(3), roles: new Set() }),
    'no-voting-rules-in-force': broken({}, {
      programme: { ...others.programme, ruleSets: [] },
    } as Partial<CirculationOthers>),
    'no-circular-votes': broken({}, programmeWith({ circularVoteDays: value(null) })),
    'application-listed-twice': broken({ motions: [on(), on()] }),
    'unknown-application': broken({ motions: [on({ applicationId: applicationCalled('z') })] }),
    'not-for-this-committee': broken({}, waiting('a', { programmeId: 'empowerment' })),
    'application-not-decidable': broken({}, waiting('a', { status: 'in-check' })),
    'admitted-too-late': broken({}, {
      ...programmeWith({ admissionDaysBeforeMeeting: value(1) }),
      ...waiting('a', { admittedOn: '2024-02-01' }),
    } as Partial<CirculationOthers>),
    'motion-despite-conflict': broken({}, actsForApplicant),
    'too-few-sheets': broken({}, reviewed({ sheetsMin: 2, scorerIds: new Set([member(2)]) })),
    'motion-without-amount': broken({ motions: [on({ amountCents: 0 })] }),
    'motion-with-amount': broken({ motions: [on({ outcome: 'waitlist' })] }),
    'motion-over-request': broken({ motions: [on({ amountCents: 350_001 })] }),
    'exception-without-reason': broken(
      {},
      waiting('a', {
        content: { ...contentFor(350_000), exceptions: [{ limit: 'amount-limit', reason: 'Für alle' }] },
      }),
    ),
  });
});
