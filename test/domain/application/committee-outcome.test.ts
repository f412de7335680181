import { describe, expect, test } from 'vitest';
import { type Application, application } from '../../../domain/application/application.ts';
import { committeeDeferral, committeeOutcome } from '../../../domain/application/committee-outcome.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import { APPLICATION, admitted, checkStarted, submitted } from '../../support/application-facts.ts';
import { RESOLUTION } from '../../support/fund-facts.ts';
import { deferred, recommended, waitlisted } from '../../support/outcome-facts.ts';
import { resolved } from '../../support/vote-facts.ts';

type Resolved = Parameters<typeof committeeOutcome>[0];

const outcomeWith = (changes: Parameters<typeof resolved>[0]) =>
  committeeOutcome({
    ...(resolved({ amountCents: 200_000, ...changes }).data as Resolved),
    ...{ applicationId: APPLICATION, ...RESOLUTION },
  });
const stateAfter = (...events: ApplicationEvent[]): Application =>
  [submitted(), checkStarted, admitted, ...events].reduce(application.evolve, application.initial);

describe('what a resolution makes of an application', () => {
  test('is a recommended sum', () => {
    expect(outcomeWith({})).toEqual(recommended(200_000));
  });

  test('is a recommendation without a sum, which a later one fills in', () => {
    expect(outcomeWith({ outcome: 'grant-amount-open', amountCents: 0 })).toEqual(recommended(null));
    expect(stateAfter(recommended(null), recommended(200_000))).toMatchObject({
      recommendation: { amountCents: 200_000 },
    });
  });

  test('is a place on the waiting list, from where it may move up', () => {
    expect(outcomeWith({ outcome: 'waitlist', amountCents: 0 })).toEqual(waitlisted);
    expect(stateAfter(waitlisted, recommended(200_000)).status).toBe('recommended');
  });

  test('is a rejection with a reason that the applicant can read', () => {
    expect(outcomeWith({ outcome: 'reject', amountCents: 0 })).toMatchObject({
      type: 'ApplicationRejected',
      data: {
        reasons: ['committee-against'],
        explanation: null,
        resolution: RESOLUTION,
      },
    });
  });
});

test('an item that was put off puts the application off, for the same reason', () => {
  const event = committeeDeferral({ applicationId: APPLICATION, reason: 'open-question', ...RESOLUTION });
  expect(event).toEqual(deferred);
  expect(stateAfter(event)).toMatchObject({ status: 'deferred', deferredFor: 'open-question' });
});
