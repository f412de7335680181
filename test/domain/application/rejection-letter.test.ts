import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import {
  type PostRejection,
  postRejection,
  postRejectionRefusals,
} from '../../../domain/application/post-rejection.ts';
import {
  retrieveRejection,
  retrieveRejectionRefusals,
} from '../../../domain/application/retrieve-rejection.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import { APPLICATION, checkStarted, submitted } from '../../support/application-facts.ts';
import { RULES } from '../../support/content-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { rejected, rejectedByCommittee } from '../../support/outcome-facts.ts';
import { established, personCalled, published, value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { rejectionInPortal, rejectionPosted } from '../../support/rejection-facts.ts';

const applicant = [registered, joined('member')].reduce(organisation.evolve, organisation.initial);
const rulesWith = (changes: Partial<RuleSet>) => ({
  programme: [established, published({ ...RULES, ...changes })].reduce(programme.evolve, programme.initial),
});
const inFull = {
  ...{ remedyAt: value('Stadt Musterstadt, Rathausplatz 1'), postDeemedDays: value(4) },
  portalRetrievalDays: value(10),
};
const before = [submitted(), rejected];

describe('the letter of a rejection', () => {
  const given = specification(application, postRejection, { organisation: applicant, ...rulesWith(inFull) });
  const post = (changes: Partial<PostRejection> = {}, now = '2024-06-03T08:00:00.000Z'): PostRejection => ({
    ...acting(personCalled('office'), now),
    ...{ applicationId: APPLICATION, channel: 'post', postedOn: null, hasPortalConsent: false },
    ...changes,
  });
  const portal = { channel: 'portal', hasPortalConsent: true } as const;
  const later = '2024-06-14T08:00:00.000Z';

  test('posted on 3 June 2024 is notified on the 7th, and can be objected to until Monday 8 July', () => {
    given(...before)
      .when(post())
      .expectEvents(rejectionPosted());
  });

  test('that does not say where an objection goes can be objected to for a year', () => {
    const { decision } = given(...before).when(post(), rulesWith({ ...inFull, remedyAt: value(null) }));
    expect(decision).toMatchObject({
      accepted: [{ data: { hasRemedyText: false, remedyEndsOn: '2025-06-10' } }],
    });
  });

  test('in the portal runs nothing until it is fetched, and goes by post once it no longer can be', () => {
    given(...before)
      .when(post(portal))
      .expectEvents(rejectionInPortal);
    const { decision } = given(...before, rejectionInPortal).when(post({}, later));
    expect(decision).toMatchObject({
      accepted: [{ data: { postedOn: '2024-06-14', notifiedOn: '2024-06-18', remedyEndsOn: '2024-07-18' } }],
    });
  });

  test('can still be fetched on the last day, and goes by post on the one after', () => {
    const on = (day: string) =>
      given(...before, rejectionInPortal).when(post({}, `${day}T08:00:00.000Z`)).decision;
    expect(on('2024-06-13')).toEqual({
      refused: 'notice-lies-in-portal',
      facts: { retrievableUntilOn: '2024-06-13' },
    });
    expect(on('2024-06-14')).toHaveProperty('accepted');
  });

  test('can go out on the day on which its reasons were written, and not before', () => {
    const on = (postedOn: string) => given(...before).when(post({ postedOn })).decision;
    expect(on('2024-02-01')).toHaveProperty('accepted');
    expect(on('2024-01-31')).toEqual({
      refused: 'posted-before-reasons',
      facts: { reasonedOn: '2024-02-01' },
    });
  });

  const contract = { ...rejected, data: { ...rejected.data, instrument: 'contract' } } as typeof rejected;
  eachRefuses(postRejectionRefusals, given, {
    'unknown-application': { given: [], when: post() },
    'acts-for-applicant': { given: before, when: { ...post(), actorId: personCalled('member') } },
    'not-rejected': { given: [submitted(), checkStarted], when: post() },
    'rejection-unexplained': { given: [submitted(), rejectedByCommittee], when: post() },
    'rejection-is-no-bescheid': { given: [submitted(), contract], when: post() },
    'notice-notified-before': { given: [...before, rejectionPosted()], when: post() },
    'notice-lies-in-portal': { given: [...before, rejectionInPortal], when: post() },
    'portal-not-fetched': { given: [...before, rejectionInPortal], when: post(portal, later) },
    'portal-needs-consent': { given: before, when: post({ ...portal, hasPortalConsent: false }) },
    'day-in-future': { given: before, when: post({ postedOn: '2024-06-04' }) },
    'posted-before-reasons': { given: before, when: post({ postedOn: '2024-01-31' }) },
  });
});

describe('fetching a rejection from the portal', () => {
  const given = specification(application, retrieveRejection, {
    organisation: applicant,
    ...rulesWith(inFull),
  });
  const fetch = (day: string, who = 'member') => ({
    ...acting(personCalled(who), `${day}T08:00:00.000Z`),
    applicationId: APPLICATION,
  });
  const fetched = (remedyEndsOn: string) => ({
    type: 'RejectionRetrieved' as const,
    data: {
      ...{ applicationId: APPLICATION, retrievedOn: '2024-06-05', notifiedOn: '2024-06-06', remedyEndsOn },
      retrievedBy: personCalled('member'),
    },
  });

  test('on 5 June 2024 notifies it on the 6th: objection until Monday 8 July, without a remedy text for a year', () => {
    given(...before, rejectionInPortal)
      .when(fetch('2024-06-05'))
      .expectEvents(fetched('2024-07-08'));
    const silent = { ...rejectionInPortal, data: { ...rejectionInPortal.data, hasRemedyText: false } };
    given(...before, silent as typeof rejectionInPortal)
      .when(fetch('2024-06-05'))
      .expectEvents(fetched('2025-06-06'));
  });

  test('is possible on the last day of ten, and for nobody where nothing was submitted', () => {
    expect(given(...before, rejectionInPortal).when(fetch('2024-06-13')).decision).toHaveProperty('accepted');
    given(rejectionInPortal).when(fetch('2024-06-05')).expectRefusal('unknown-application');
  });

  test('a second time changes nothing', () => {
    given(...before, rejectionInPortal, fetched('2024-07-08'))
      .when(fetch('2024-06-20'))
      .expectEvents();
  });

  eachRefuses(retrieveRejectionRefusals, given, {
    'unknown-application': {
      given: [...before, rejectionInPortal],
      when: fetch('2024-06-05', 'stranger'),
    },
    'notice-not-in-portal': { given: [...before, rejectionPosted()], when: fetch('2024-06-05') },
    'notice-no-longer-provided': { given: [...before, rejectionInPortal], when: fetch('2024-06-14') },
  });
});
