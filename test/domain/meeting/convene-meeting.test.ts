import { describe, expect, test } from 'vitest';
import { type Application, application } from '../../../domain/application/application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import {
  type ConveneMeeting,
  type ConveneOthers,
  conveneMeeting,
  conveneRules,
} from '../../../domain/meeting/convene-meeting.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { acting, specification } from '../../support/given.ts';
import { applicationCalled, convened, item, member, seats } from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { contentFor, rules } from '../../support/town.ts';

const waiting = (word: string, changes: Partial<Application> = {}): Application => ({
  ...application.initial,
  ...{ applicationId: applicationCalled(word), organisationId: item(word, 1).organisationId },
  ...{ programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024', roundId: 'round-1' },
  status: 'admitted',
  content: contentFor(350_000),
  ...changes,
});
const recommended = (amountCents: number | null): Partial<Application> => ({
  status: 'recommended',
  recommendation: { amountCents, conditions: [], resolution: { meetingId: 'mtg', itemId: 'item-1' } },
});

const fundOf = (committeeId: string) => ({ ...fund.initial, fundId: 'aktionsfonds-2024', committeeId });

/** Applications under the names that they are read by. */
const listed = (...applications: readonly Application[]) =>
  Object.fromEntries(
    applications.map((one) => [`application:${one.applicationId}`, one]),
  ) as unknown as Partial<ConveneOthers>;

const others = {
  ...listed(waiting('a'), waiting('b')),
  programme: {
    ...programme.initial,
    programmeId: 'demokratie-leben',
    ruleSets: [rules],
    committees: new Map([
      [
        'begleitausschuss',
        { committeeId: 'begleitausschuss', title: 'Begleitausschuss', seats: seats(5), term: 1 },
      ],
    ]),
  },
  'fund:aktionsfonds-2024': fundOf('begleitausschuss'),
} as ConveneOthers;

const given = specification(meeting, conveneMeeting, others);
const convene = (changes: Partial<ConveneMeeting> = {}): ConveneMeeting => ({
  ...acting('per_office'),
  roles: new Set(['coordination-office']),
  ...{ programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', title: 'Zweite Sitzung' },
  ...{ startsAt: '2024-02-20T17:00:00.000Z', place: 'Rathaus', isSecondMeeting: false },
  applicationIds: [applicationCalled('a'), applicationCalled('b')],
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

  const broken = (changes: Partial<ConveneMeeting>) => ({ given: [], when: convene(changes) });
  eachRefuses(conveneRules, given, {
    'unknown-programme': { ...broken({}), beside: { programme: programme.initial } },
    'unknown-committee': broken({ committeeId: 'jugendforum' }),
    'not-convening': broken({ actorId: member(3), roles: new Set() }),
    'no-voting-rules-in-force': {
      ...broken({}),
      beside: { programme: { ...others.programme, ruleSets: [] } },
    },
    'application-listed-twice': broken({ applicationIds: [applicationCalled('a'), applicationCalled('a')] }),
    'unknown-application': broken({ applicationIds: [applicationCalled('z')] }),
    'not-for-this-committee': { ...broken({}), beside: { 'fund:aktionsfonds-2024': fundOf('jugendforum') } },
    'application-not-decidable': { ...broken({}), beside: withA({ status: 'in-check' }) },
    'not-deferred-before': broken({ isSecondMeeting: true }),
  });

  test('does not take an application of another programme', () => {
    given()
      .when(convene(), withA({ programmeId: 'empowerment' }))
      .expectRefusal('not-for-this-committee');
  });
});
