import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { recordDeferral, recordDeferralRules } from '../../../domain/application/record-deferral.ts';
import { recordResolution, recordResolutionRules } from '../../../domain/application/record-resolution.ts';
import {
  APPLICATION,
  admitted,
  checkStarted,
  deferred,
  recommended,
  submitted,
  waitlisted,
  withdrawn,
} from '../../support/application-facts.ts';
import { RESOLUTION } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const way = [submitted(), checkStarted, admitted];

describe('taking over a resolution', () => {
  const given = specification(application, recordResolution);
  const grant = {
    ...acting('reaction:apply-resolutions'),
    applicationId: APPLICATION,
    outcome: 'grant' as const,
    amountCents: 200_000,
    conditions: [],
    ...RESOLUTION,
  };

  test('recommends a sum', () => {
    given(...way)
      .when(grant)
      .expectEvents(recommended(200_000));
  });

  test('recommends with the sum left open, and fills it in later', () => {
    given(...way)
      .when({ ...grant, outcome: 'grant-amount-open' })
      .expectEvents(recommended(null));
    given(...way, recommended(null))
      .when(grant)
      .expectEvents(recommended(200_000));
  });

  test('puts on the waiting list, from where it may move up', () => {
    given(...way, deferred)
      .when({ ...grant, outcome: 'waitlist' })
      .expectEvents(waitlisted);
    given(...way, waitlisted)
      .when(grant)
      .expectEvents(recommended(200_000));
  });

  test('rejects with a reason that the applicant can read', () => {
    const { decision } = given(...way).when({ ...grant, outcome: 'reject' });
    const [event] = 'accepted' in decision ? decision.accepted : [];
    expect(event).toMatchObject({
      type: 'ApplicationRejected',
      data: {
        reasons: ['committee-against'],
        explanation: expect.stringContaining('Gremium'),
        resolution: RESOLUTION,
      },
    });
  });

  test('leaves withdrawn what was withdrawn since the vote', () => {
    given(...way, withdrawn)
      .when(grant)
      .expectEvents();
  });

  eachRefuses(recordResolutionRules, given, {
    'unknown-application': { given: [], when: grant },
    'not-before-committee': { given: [...way, recommended(100_000)], when: grant },
  });
});

describe('taking over a deferral', () => {
  const given = specification(application, recordDeferral);
  const defer = {
    ...acting('reaction:apply-resolutions'),
    applicationId: APPLICATION,
    reason: 'open-question' as const,
    ...RESOLUTION,
  };

  test('keeps the application before the committee, also a second time', () => {
    given(...way)
      .when(defer)
      .expectEvents(deferred);
    given(...way, deferred)
      .when(defer)
      .expectEvents(deferred);
  });

  test('leaves withdrawn what was withdrawn since', () => {
    given(...way, withdrawn)
      .when(defer)
      .expectEvents();
  });

  eachRefuses(recordDeferralRules, given, {
    'unknown-application': { given: [], when: defer },
    'not-before-committee': { given: [submitted()], when: defer },
  });
});
