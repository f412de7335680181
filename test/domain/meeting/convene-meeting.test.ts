import { describe, expect, test } from 'vitest';
import {
  type ConveneMeeting,
  conveneMeeting,
  conveneRules,
} from '../../../domain/meeting/convene-meeting.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { programme } from '../../../domain/programme/programme.ts';
import {
  convene,
  fundOf,
  listed,
  agendaOthers as others,
  type Placing,
  programmeWith,
  waiting,
} from '../../support/agenda-facts.ts';
import { member, seats } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import { applicationCalled, convened, RULES } from '../../support/meeting-facts.ts';
import { value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

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
const withA = (changes: Placing) => listed(waiting('a', changes));

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

  const own = { presentBasisPoints: 5_000, isShareEnough: true, presentMin: 0 } as const;
  const customVoting = (secondMeetingMin: number | null) =>
    value({ ...own, secondMeetingMin, majority: 'simple' as const, tie: 'rejected' as const });
  test.for([
    ['the committee’s own rules know it', true, 'custom', 2, 'accepted'],
    ['its own rules do not know it', true, 'custom', null, 'refused'],
    ['those that do not are not in force', true, 'vwvfg-90-91', null, 'accepted'],
    ['it is a first meeting', false, 'custom', null, 'accepted'],
  ] as const)('is one to a second meeting or not: %s', ([, isSecondMeeting, quorumRule, least, outcome]) => {
    const beside = {
      ...programmeWith({ quorumRule: value(quorumRule), customVoting: customVoting(least) }),
      ...withA({ status: 'deferred', deferredFor: 'quorum-not-met' }),
    };
    const again = convene({ isSecondMeeting, applicationIds: [applicationCalled('a')] });
    expect(given().when(again, beside).decision).toHaveProperty(outcome);
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

  test('is possible on the spot, while the form is filled in: five minutes', () => {
    const onTheSpot = { startsAt: '2024-02-01T09:55:00.000Z' };
    given()
      .when(convene(onTheSpot))
      .expectEvents(convened({ ...onTheSpot, seats: seats(5) }));
  });

  test('may be later where it is urgent, and says why', () => {
    const late = { startsAt: '2024-02-07T17:00:00.000Z', urgency: 'Die Aktionswochen beginnen im März.' };
    given()
      .when(convene(late), aWeekBefore)
      .expectEvents(convened({ ...late, invitationDays: 7, seats: seats(5) }));
    given()
      .when(convene({ urgency: 'Für alle Fälle' }), aWeekBefore)
      .expectEvents(convened({ urgency: null, invitationDays: 7, seats: seats(5) }));
    const lastDay = { startsAt: '2024-02-08T07:00:00.000Z', urgency: 'Für alle Fälle' };
    given()
      .when(convene(lastDay), aWeekBefore)
      .expectEvents(convened({ ...lastDay, urgency: null, invitationDays: 7, seats: seats(5) }));
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

  const broken = (changes: Partial<ConveneMeeting>) => ({ given: [], when: convene(changes) });
  eachRefuses(conveneRules, given, {
    'unknown-programme': { ...broken({}), beside: { programme: programme.initial } },
    'unknown-committee': broken({ committeeId: 'jugendforum' }),
    'committee-not-seated': {
      ...broken({}),
      beside: {
        programme: {
          ...others.programme,
          committees: new Map(
            [...others.programme.committees].map(([id, committee]) => [id, { ...committee, seats: [] }]),
          ),
        },
      },
    },
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
});
