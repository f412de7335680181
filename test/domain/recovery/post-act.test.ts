import { describe, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { type PostAct, postAct, postActRefusals } from '../../../domain/recovery/post-act.ts';
import { acting, specification } from '../../support/given.ts';
import { lapsed } from '../../support/notice-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { actPosted, byContract, revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settledCase } from '../../support/settlement-facts.ts';

const given = specification(payout, postAct, { organisation: recipient() });
const post = (changes: Partial<PostAct> = {}): PostAct => ({
  ...acting(person('office'), '2024-12-02T10:00:00.000Z'),
  ...{ applicationId: APPLICATION, actId: 'settlement-1', postedOn: null, hasRemedyText: true },
  ...changes,
});

describe('the letter of an act', () => {
  test('counts as notified four days later; a month ends on Epiphany and moves to 7 January', () =>
    given(...settledCase)
      .when(post())
      .expectEvents(actPosted('settlement-1')));

  test('without a text on remedies leaves a year, moved off a Saturday', () =>
    given(...settledCase)
      .when(post({ hasRemedyText: false }))
      .expectEvents(actPosted('settlement-1', { hasRemedyText: false, remedyEndsOn: '2025-12-08' })));

  test('is posted for each act by its name', () =>
    given(...settledCase, revoked(10_000), revoked(20_000, { actId: 'revocation-2' }))
      .when(post({ actId: 'revocation-2', postedOn: '2024-12-02' }))
      .expectEvents(actPosted('revocation-2')));

  eachRefuses(postActRefusals, given, {
    'unknown-grant': { given: [], when: post() },
    'acts-for-recipient': { given: settledCase, when: post({ actorId: person('member') }) },
    'case-closed': { given: [...settledCase, caseClosed], when: post() },
    'grant-lapsed': { given: [granted(), lapsed], when: post() },
    'claim-under-contract': { given: [byContract(), accepted, ...paid('a', 1)], when: post() },
    'unknown-act': { given: settledCase, when: post({ actId: 'revocation-1' }) },
    'act-posted-before': { given: [...settledCase, actPosted('settlement-1')], when: post() },
    'day-in-future': { given: settledCase, when: post({ postedOn: '2024-12-03' }) },
  });
});
