import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { applicationReactions } from '../../../domain/application/application-reactions.ts';
import { withdrawApplication, withdrawRefusals } from '../../../domain/application/withdraw-application.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import { APPLICATION, admitted, asked, checkStarted, submitted } from '../../support/application-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import {
  deferred,
  lapsed,
  recommended,
  rejected,
  waitlisted,
  withdrawn,
} from '../../support/outcome-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(application, withdrawApplication, {
  organisation: [registered, joined('sig'), joined('member', 'member')].reduce(
    organisation.evolve,
    organisation.initial,
  ),
  payout: payout.initial,
});
const withdraw = { ...acting(personCalled('sig')), applicationId: APPLICATION, reason: null };
const way = [submitted(), checkStarted, admitted];

describe('withdrawing an application', () => {
  test.for([
    ['when submitted', [submitted()]],
    ['in the middle of a question', [submitted(), checkStarted, asked('title')]],
    ['before the committee', way],
    ['when put off', [...way, deferred]],
    ['when put off over an open question', [...way, deferred, asked('title')]],
    ['on the waiting list', [...way, waitlisted]],
    ['when recommended', [...way, recommended(250_000)]],
  ] as const)('is possible %s', ([, history]) => {
    given(...history)
      .when(withdraw)
      .expectEvents(withdrawn);
  });

  test('says why, where the applicant does', () => {
    const reason = 'Der Raum ist weg.';
    given(...way)
      .when({ ...withdraw, reason })
      .expectEvents({ ...withdrawn, data: { ...withdrawn.data, reason } } as ApplicationEvent);
  });

  test('a second time changes nothing', () => {
    given(submitted(), withdrawn).when(withdraw).expectEvents();
  });

  eachRefuses(withdrawRefusals, given, {
    'unknown-application': { given: way, when: { ...withdraw, actorId: personCalled('stranger') } },
    'not-a-signatory': { given: way, when: { ...withdraw, actorId: personCalled('member') } },
    'already-rejected': { given: [submitted(), rejected], when: withdraw },
    'already-lapsed': { given: [submitted(), checkStarted, asked('title'), lapsed], when: withdraw },
    'grant-already-issued': {
      given: [...way, recommended(250_000)],
      when: withdraw,
      beside: { payout: grantAfter([granted()]) },
    },
  });
});

describe('what follows', () => {
  const followUpsOf = (event: ApplicationEvent) =>
    applicationReactions.react({
      event,
      stream: `application-${APPLICATION}`,
      revision: 1,
      index: 0,
      recordedAt: '2024-01-10T10:00:00.000Z',
      actor: personCalled('sig'),
    });

  test('from a withdrawal: the money is free again, the review ends, and others may move up', () => {
    expect(followUpsOf(withdrawn)).toEqual([
      {
        command: 'release-reservation',
        params: { fundId: 'aktionsfonds-2024' },
        body: { applicationId: APPLICATION, keepCents: 0, releasedOn: '2024-01-10', reason: 'withdrawn' },
      },
      { command: 'close-review', params: { applicationId: APPLICATION }, body: {} },
      { command: 'propose-moving-up', params: { fundId: 'aktionsfonds-2024' }, body: {} },
    ]);
  });

  test('from a lapse: the same, for another reason', () => {
    expect(followUpsOf(lapsed)).toMatchObject([
      { command: 'release-reservation', body: { keepCents: 0, reason: 'lapsed' } },
      { command: 'close-review' },
      { command: 'propose-moving-up' },
    ]);
  });

  test('from a submission: the draft goes; from an admission: the review opens', () => {
    const params = { applicationId: APPLICATION };
    expect(followUpsOf(submitted())).toEqual([{ command: 'discard-draft', params, body: {} }]);
    expect(followUpsOf(admitted)).toEqual([{ command: 'open-review', params, body: {} }]);
  });

  test('from everything else: nothing', () => {
    expect([checkStarted, asked('title'), rejected, recommended(1), waitlisted].flatMap(followUpsOf)).toEqual(
      [],
    );
  });
});
