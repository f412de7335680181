import { describe, expect, test } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import {
  type ConveneMeeting,
  conveneMeeting,
  conveneRules,
} from '../../../domain/meeting/convene-meeting.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { programme } from '../../../domain/programme/programme.ts';
import {
  fundOf,
  listed,
  agendaOthers as others,
  programmeWith,
  recommended,
  waiting,
} from '../../support/agenda-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { applicationCalled, convened, item, member, RULES, seats } from '../../support/meeting-facts.ts';
import { value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { contentFor, rules } from '../../support/town.ts';

const aWeekBefore = programmeWith({ invitationDays: value(7) });
const twoWeeksBefore = programmeWith({ admissionDaysBeforeMeeting: value(14) });
const withoutSecondMeeting = programmeWith({
  quorumRule: value('custom'),
  customVoting: value({
    ...{ presentBasisPoints: 5_000, isShareEnough: true, presentMin: 0, secondMeetingMin: null },
    ...{ majority: 'simple', tie: 'rejected' },
  }),
});

const given = specification(meeting, conveneMeeting, others);
const convene = (changes: Partial<ConveneMeeting> = {}): ConveneMeeting => ({
  ...acting('per_office'),
  roles: new Set(['coordination-office']),
  ...{ programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', title: 'Zweite Sitzung' },
  ...{ startsAt: '2024-02-20T17:00:00.000Z', place: 'Rathaus', isSecondMeeting: false },
  applicationIds: [applicationCalled('a'), applicationCalled('b')],
  ...{ reconsidered: [], urgency: null, memberNames: {} },
  ...changes,
});
const withA = (changes: Partial<Application>) => listed(waiting('a', changes));

describe('inviting to a meeting', () => {
  test('fixes seats, voting rules and agenda', () => {
    given()
      .when(convene())
      .expectEvents(convened({ seats: seats(5) }));
  });

  test('is also for the chair and the deputy', () => {
    for (const number of [1, 2])
      given()
        .when(convene({ actorId: member(number), roles: new Set() }))
        .expectEvents(convened({ seats: seats(5) }));
  });

  test('keeps names of its own, which stay with the minutes when a member has left and was erased', () => {
    const sealed = { sealed: 'a'.repeat(43), subject: member(1), row: null };
    const [first, second] = seats(2);
    if (!first || !second) throw new Error('two seats');
    const withSubstitute = { ...second, substitutePersonId: member(9) };
    const committee = { committeeId: 'begleitausschuss', title: 'Begleitausschuss', term: 1 };
    const programme = {
      ...others.programme,
      committees: new Map([
        ['begleitausschuss', { ...committee, seats: [{ ...first, name: sealed }, withSubstitute] }],
      ]),
    };
    given()
      .when(convene({ memberNames: { [member(1)]: 'Ada Beispiel', [member(9)]: 'Bo Muster' } }), {
        programme,
      })
      .expectEvents(
        convened({
          seats: [
            { ...first, name: 'Ada Beispiel' },
            { ...withSubstitute, substituteName: 'Bo Muster' },
          ],
        }),
      );
    given()
      .when(convene(), { programme })
      .expectEvents(convened({ seats: [first, withSubstitute] }));
  });

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

  test('says that whoever comes decides only where everything was deferred for want of a quorum', () => {
    const again = convene({ isSecondMeeting: true, applicationIds: [applicationCalled('a')] });
    const { decision } = given().when(again, withA({ status: 'deferred', deferredFor: 'quorum-not-met' }));
    expect(decision).toMatchObject({ accepted: [{ data: { isSecondMeeting: true } }] });
    for (const deferredFor of ['open-question', 'funds-exhausted'] as const)
      given()
        .when(again, withA({ status: 'deferred', deferredFor }))
        .expectRefusal('not-deferred-before');
    given()
      .when(again, withA({ status: 'waitlisted', deferredFor: 'quorum-not-met' }))
      .expectRefusal('not-deferred-before');
  });

  test('is in time on the last day of the notice, and of the admission', () => {
    const sevenDays = { startsAt: '2024-02-08T07:00:00.000Z' };
    given()
      .when(convene(sevenDays), aWeekBefore)
      .expectEvents(convened({ ...sevenDays, invitationDays: 7, seats: seats(5) }));
    const { decision } = given().when(convene(), {
      ...twoWeeksBefore,
      ...withA({ admittedOn: '2024-02-06', ruleSet: RULES }),
    });
    expect(decision).toHaveProperty('accepted');
  });

  test('may be later where it is urgent, and says why', () => {
    const late = { startsAt: '2024-02-07T17:00:00.000Z', urgency: 'Die Aktionswochen beginnen im März.' };
    given()
      .when(convene(late), aWeekBefore)
      .expectEvents(convened({ ...late, invitationDays: 7, seats: seats(5) }));
    given()
      .when(convene({ urgency: 'Für alle Fälle' }), aWeekBefore)
      .expectEvents(convened({ urgency: null, invitationDays: 7, seats: seats(5) }));
  });

  test('names the version of the rules, and takes over the committee’s own', () => {
    const own = programmeWith({
      quorumRule: value('gemo-37'),
      groupLimits: value({ groupMaxBasisPoints: 4_900, civilSocietyMinBasisPoints: null }),
    });
    given()
      .when(convene(), own)
      .expectEvents(
        convened({
          ...{ quorumRule: 'gemo-37', seats: seats(5) },
          groupLimits: { groupMaxBasisPoints: 4_900, civilSocietyMinBasisPoints: null },
        }),
      );
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
    const issued = { [`payout:${applicationCalled('a')}`]: { ...payout.initial, isIssued: true } };
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
        ruleSets: [rulesWithSmall],
        committees: new Map([...others.programme.committees, ['kleines-gremium', body]]),
      },
      ...listed(waiting('a', { ruleSet: RULES }), waiting('b', { ruleSet: RULES })),
    };
    given()
      .when(convene({ committeeId: 'kleines-gremium' }), beside)
      .expectEvents(convened({ committeeId: 'kleines-gremium', seats: seats(3) }));
    given().when(convene(), beside).expectRefusal('not-for-this-committee');
  });

  const broken = (changes: Partial<ConveneMeeting>) => ({ given: [], when: convene(changes) });
  eachRefuses(conveneRules, given, {
    'unknown-programme': { ...broken({}), beside: { programme: programme.initial } },
    'unknown-committee': broken({ committeeId: 'jugendforum' }),
    'not-convening': broken({ actorId: member(3), roles: new Set() }),
    'no-voting-rules-in-force': {
      ...broken({}),
      beside: { programme: { ...others.programme, ruleSets: [] } },
    },
    'meeting-in-the-past': broken({ startsAt: '2024-02-01T09:54:59.999Z' }),
    'invitation-too-late': { ...broken({ startsAt: '2024-02-07T17:00:00.000Z' }), beside: aWeekBefore },
    'nothing-to-decide': broken({ applicationIds: [] }),
    'application-listed-twice': broken({ applicationIds: [applicationCalled('a'), applicationCalled('a')] }),
    'unknown-application': broken({ applicationIds: [applicationCalled('z')] }),
    'not-for-this-committee': { ...broken({}), beside: { 'fund:aktionsfonds-2024': fundOf('jugendforum') } },
    'application-not-decidable': { ...broken({}), beside: withA({ status: 'in-check' }) },
    'admitted-too-late': {
      ...broken({}),
      beside: { ...twoWeeksBefore, ...withA({ admittedOn: '2024-02-07', ruleSet: RULES }) },
    },
    'no-second-meeting': { ...broken({ isSecondMeeting: true }), beside: withoutSecondMeeting },
    'not-deferred-before': broken({ isSecondMeeting: true }),
  });

  test('does not take an application of another programme', () => {
    given()
      .when(convene(), withA({ programmeId: 'empowerment' }))
      .expectRefusal('not-for-this-committee');
  });
});
