import { describe, expect, test } from 'vitest';
import { conveneMeeting } from '../../../domain/meeting/convene-meeting.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import {
  convene,
  listed,
  agendaOthers as others,
  type Placing,
  recommended,
  waiting,
} from '../../support/agenda-facts.ts';
import { seats } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { applicationCalled, convened, item, RULES } from '../../support/meeting-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { longPublished, value } from '../../support/programme-facts.ts';
import { contentFor, rules } from '../../support/town.ts';

const given = specification(meeting, conveneMeeting, others);
const withA = (changes: Placing) => listed(waiting('a', changes));

describe('the agenda of an invitation', () => {
  test.for(['admitted', 'deferred', 'waitlisted'] as const)('takes an application that is %s', (status) => {
    const { decision } = given().when(convene(), withA({ status }));
    expect(decision).toHaveProperty('accepted');
  });

  test('takes one whose sum is still open, and none whose sum is set', () => {
    expect(given().when(convene(), withA(recommended(null))).decision).toHaveProperty('accepted');
    given()
      .when(convene(), withA(recommended(100)))
      .expectRefusal('application-not-decidable');
  });

  test('comes back to what was resolved with a reason, until the grant is issued', () => {
    const again = convene({
      applicationIds: [],
      reconsidered: [{ applicationId: applicationCalled('a'), reason: 'Es kam Geld zurück.' }],
    });
    const beside = withA(recommended(100));
    given()
      .when(again, beside)
      .expectEvents(
        convened({ seats: seats(5), items: [{ ...item('a', 1), reconsideredFor: 'Es kam Geld zurück.' }] }),
      );
    const issued = { [`payout:${applicationCalled('a')}`]: grantAfter([granted()]) };
    given()
      .when(again, { ...beside, ...issued })
      .expectRefusal('application-not-decidable');
    given().when(again, withA({})).expectRefusal('application-not-decidable');
  });

  test('notes which application asks for an exception, so that a grant needs a reason of its own', () => {
    const exceptions = [{ limit: 'amount-limit' as const, reason: 'Das Fest ist für die ganze Stadt.' }];
    given()
      .when(convene(), withA({ content: { ...contentFor(350_000), exceptions } }))
      .expectEvents(
        convened({ seats: seats(5), items: [{ ...item('a', 1), asksForException: true }, item('b', 2)] }),
      );
  });

  test('of the small body takes what is small, and nothing else does', () => {
    const small = { amountMaxCents: 350_000, committeeId: 'kleines-gremium', needsQuestions: true };
    const rulesWithSmall = {
      ...rules,
      smallProjects: value({ ...small, relievesCommitteeId: 'begleitausschuss' }),
    };
    const body = { committeeId: 'kleines-gremium', title: 'Kleines Gremium', seats: seats(3), term: 1 };
    const beside = {
      programme: {
        ...others.programme,
        ruleSets: [longPublished(rulesWithSmall)],
        committees: new Map([...others.programme.committees, ['kleines-gremium', body]]),
      },
      ...listed(waiting('a', { ruleSet: RULES }), waiting('b', { ruleSet: RULES })),
    };
    given()
      .when(convene({ committeeId: 'kleines-gremium' }), beside)
      .expectEvents(convened({ committeeId: 'kleines-gremium', seats: seats(3) }));
    given().when(convene(), beside).expectRefusal('not-for-this-committee');
  });

  test('does not take an application of another programme', () => {
    given()
      .when(convene(), withA({ programmeId: 'empowerment' }))
      .expectRefusal('not-for-this-committee');
  });

  test('says only of that to which the committee comes back why it does', () => {
    const reconsidered = ['a', 'b'].map((word) => ({
      applicationId: applicationCalled(word),
      reason: `Es kam Geld für ${word} zurück.`,
    }));
    const again = (word: string, number: number) => ({
      ...item(word, number),
      reconsideredFor: `Es kam Geld für ${word} zurück.`,
    });
    const resolved = listed(waiting('a', recommended(100)), waiting('b', recommended(200)));
    given()
      .when(convene({ applicationIds: [applicationCalled('c')], reconsidered }), {
        ...resolved,
        ...listed(waiting('c')),
      })
      .expectEvents(convened({ seats: seats(5), items: [item('c', 1), again('a', 2), again('b', 3)] }));
  });

  test('does not take an application whose fund is not there', () => {
    expect(given().when(convene(), withA({ fundId: 'jugendfonds-2024' })).decision).toEqual({
      refused: 'not-for-this-committee',
      facts: { applicationId: applicationCalled('a') },
    });
  });

  test.for([
    ['withdrawn while its sum was open', { ...recommended(null), status: 'withdrawn' }],
    ['rejected after its sum was open', { ...recommended(null), status: 'rejected' }],
  ] as const)('does not take one that was %s', ([, changes]) => {
    given().when(convene(), withA(changes)).expectRefusal('application-not-decidable');
  });

  test('does not come back to one that was withdrawn after it was resolved', () => {
    const reconsidered = [{ applicationId: applicationCalled('a'), reason: 'Es kam Geld zurück.' }];
    given()
      .when(
        convene({ applicationIds: [], reconsidered }),
        withA({ ...recommended(100), status: 'withdrawn' }),
      )
      .expectRefusal('application-not-decidable');
  });
});
