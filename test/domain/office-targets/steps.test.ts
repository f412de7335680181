import { describe, expect, test } from 'vitest';
import { dueSteps } from '../../../domain/office-targets/steps.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { admitted, answered, asked, submitted } from '../../support/application-facts.ts';
import { caseOf, type Told } from '../../support/case-told.ts';
import { inPortal, objected, posted } from '../../support/notice-facts.ts';
import { confirmed, proposed } from '../../support/organisation-facts.ts';
import { deferred, recommended, rejected, withdrawn } from '../../support/outcome-facts.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { value } from '../../support/programme-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import {
  hearingAnswered,
  hearingDropped,
  hearingOpened,
  instalmentsAgreed,
} from '../../support/recovery-facts.ts';
import {
  rejectionFinal,
  rejectionInPortal,
  rejectionObjected,
  rejectionPosted,
} from '../../support/rejection-facts.ts';
import { provenCase, refunded, settledCase } from '../../support/settlement-facts.ts';
import { inCheck, running, toNotice } from '../../support/steps-told.ts';

const stepsOf = (told: Told) =>
  dueSteps(caseOf(told), '2024-02-01').map(({ step, dueOn, waitsFor }) => [step, dueOn, waitsFor]);

describe('what is due in a case, by when, and from whom', () => {
  test('after the submission: the check a week after the round ended, the decision three weeks after', () => {
    expect(stepsOf({})).toEqual([
      ['formal-check', '2024-02-07', 'coordination-office'],
      ['decision', '2024-02-21', 'coordination-office'],
    ]);
  });

  test('after the submission, where the round is open for longer: counted from its end', () => {
    const late = submitted({ roundId: 'unknown', submittedAt: '2024-02-08T22:59:00.000Z' });
    expect(stepsOf({ application: [late] })[0]).toEqual([
      'formal-check',
      '2024-02-15',
      'coordination-office',
    ]);
  });

  test('while a question is open: the answer', () => {
    expect(stepsOf({ application: [...inCheck, asked('title')] })).toEqual([
      ['answer', '2024-02-14', 'applicant'],
    ]);
  });

  test.for([
    ['in the check', inCheck, 'coordination-office'],
    ['before the committee', [...inCheck, admitted], 'committee'],
    ['deferred', [...inCheck, admitted, deferred], 'committee'],
    ['with the sum open', [...inCheck, admitted, recommended(null)], 'committee'],
  ] as const)('%s: the decision', ([_where, application, waitsFor]) => {
    expect(stepsOf({ application })).toEqual([['decision', '2024-02-21', waitsFor]]);
  });

  test('after an answer: the decision, counted anew from the day on which it was complete', () => {
    const application = [...inCheck, asked('title'), answered({ title: 'Neu' })];
    expect(stepsOf({ application })).toEqual([['decision', '2024-02-22', 'coordination-office']]);
  });

  test('put off with a question open: the answer', () => {
    const application = [...inCheck, admitted, deferred, asked('title')];
    expect(stepsOf({ application })).toEqual([['answer', '2024-02-14', 'applicant']]);
  });

  test('after the resolution: the notice within four weeks', () => {
    expect(stepsOf({ application: toNotice })).toEqual([['notice', '2024-02-29', 'coordination-office']]);
  });

  test.for([
    ['a notice in the portal: fetching it', [inPortal], ['retrieval', '2024-06-13', 'applicant']],
    [
      'a notice that asks for the acceptance: that',
      [posted({ acceptByOn: '2024-06-21' })],
      ['acceptance', '2024-06-21', 'applicant'],
    ],
    [
      'an objection: the decision on it within three months, and nothing else',
      [posted({ acceptByOn: '2024-06-21' }), objected()],
      ['objection', '2024-09-20', 'coordination-office'],
    ],
  ] as const)('after %s', ([_what, more, step]) => {
    expect(stepsOf({ application: toNotice, payout: [granted(), ...more] })).toEqual([step]);
  });

  test('while a hearing is open: the answer, and the year in which the grant can be revoked', () => {
    const payout = [...running, proved(), hearingOpened()];
    const year = ['revocation', '2025-10-01', 'coordination-office'];
    const steps = (...more: PayoutEvent[]) =>
      stepsOf({ application: toNotice, payout: [...payout, ...more] }).filter(
        ([step]) => step !== 'proof-check',
      );
    expect(steps()).toEqual([['hearing', '2024-10-18', 'applicant'], year]);
    expect(steps(hearingAnswered)).toEqual([year]);
    expect(steps(hearingAnswered, hearingDropped)).toEqual([]);
  });

  test('while a claim is paid in parts: the next part, and not the day of the demand', () => {
    const instalments = [
      { dueOn: '2025-01-31', amountCents: 20_000 },
      { dueOn: '2025-02-28', amountCents: 15_000 },
    ];
    const payout = [...settledCase, instalmentsAgreed(...instalments)];
    expect(stepsOf({ application: toNotice, payout })).toEqual([['refund', '2025-01-31', 'applicant']]);
    const paidOne = [...payout, refunded(20_000)];
    expect(stepsOf({ application: toNotice, payout: paidOne })).toEqual([
      ['refund', '2025-02-28', 'applicant'],
    ]);
  });

  test('while a grant runs: the proof, the payment that waits, and what was paid', () => {
    const payout = [...running, ...paid('a', 100_000), requested('b', 50_000)];
    expect(stepsOf({ application: toNotice, payout })).toEqual([
      ['payment', '2024-02-22', 'coordination-office'],
      ['spending', '2024-05-20', 'applicant'],
      ['proof', '2024-11-11', 'applicant'],
    ]);
  });

  test('while a new bank account waits for a second person: that, from the acceptance on', () => {
    const organisation = [proposed('one')];
    const [first] = stepsOf({ application: toNotice, payout: running, organisation });
    expect(first).toEqual(['account', '2024-02-22', 'coordination-office']);
    const done = [...organisation, confirmed('two')];
    expect(stepsOf({ application: toNotice, payout: running, organisation: done })).toEqual([
      ['proof', '2024-11-11', 'applicant'],
    ]);
  });

  test.for([
    ['a proof: its check', [...running, proved()], ['proof-check', '2024-05-02', 'checker']],
    [
      'a check: the settlement',
      [...provenCase, checked()],
      ['settlement', '2024-03-04', 'coordination-office'],
    ],
    ['a demand: the refund', settledCase, ['refund', '2024-12-31', 'applicant']],
  ] as const)('after %s', ([_what, payout, step]) => {
    expect(stepsOf({ application: toNotice, payout })).toEqual([step]);
  });

  test.for([
    ['the letter four weeks after', [], ['notice', '2024-02-29', 'coordination-office']],
    ['fetching it', [rejectionInPortal], ['rejection-retrieval', '2024-06-13', 'applicant']],
    [
      'the decision on an objection three months after it came',
      [rejectionPosted(), rejectionObjected()],
      ['rejection-objection', '2024-09-20', 'coordination-office'],
    ],
  ] as const)('after a rejection: %s', ([_what, more, step]) => {
    expect(stepsOf({ application: [...inCheck, rejected, ...more] })).toEqual([step]);
  });

  test.for([
    ['a rejection that was sent', { application: [...inCheck, rejected, rejectionPosted()] }],
    ['a rejection that is final', { application: [...inCheck, rejected, rejectionPosted(), rejectionFinal] }],
    ['a withdrawal', { application: [...inCheck, withdrawn] }],
    ['a refund in full', { application: toNotice, payout: [...settledCase, refunded(35_000)] }],
  ] as const)('after %s: nothing', ([_what, told]) => {
    expect(stepsOf(told)).toEqual([]);
  });

  test('is nothing for an office where the rules name no days', () => {
    const none = { formalCheckDays: null, paymentDays: null, proofCheckDays: null, settlementDays: null };
    const rules = {
      officeTargets: value(none),
      decisionWithinDays: value(null),
      noticeWithinDays: value(null),
    };
    expect(stepsOf({ rules })).toEqual([]);
    expect(stepsOf({ rules, application: toNotice })).toEqual([]);
    expect(stepsOf({ rules, application: toNotice, payout: [...provenCase, checked()] })).toEqual([]);
  });
});
