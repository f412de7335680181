import { describe, expect, test } from 'vitest';
import { dueSteps, type StepName } from '../../../domain/office-targets/steps.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { admitted, checkStarted, submitted, terms } from '../../support/application-facts.ts';
import { caseOf, type Told } from '../../support/case-told.ts';
import { inPortal } from '../../support/notice-facts.ts';
import { proposed } from '../../support/organisation-facts.ts';
import {
  deferredOver,
  explained,
  recommended,
  rejected,
  rejectedByCommittee,
} from '../../support/outcome-facts.ts';
import { approved, ordered, paid, requested } from '../../support/payment-facts.ts';
import { accepted, granted, payment } from '../../support/payout-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { proved } from '../../support/proof-facts.ts';
import {
  rejectionInPortal,
  rejectionObjected,
  rejectionObjectionDecided,
} from '../../support/rejection-facts.ts';

const stepsOf = (told: Told) => dueSteps(caseOf(told), '2024-02-01');
const daysOf = (told: Told, wanted: StepName) =>
  stepsOf(told).flatMap(({ step, dueOn }) => (step === wanted ? [dueOn] : []));
const toNotice = [checkStarted, admitted, recommended(250_000)];
const running = [granted(), accepted];

describe('the decision on an application', () => {
  test.for([
    ['2024-02-20', '2024-02-21'],
    ['2024-02-22', '2024-02-22'],
    [null, '2024-02-21'],
  ] as const)('that was put off to %s is due on %s', ([nextMeetingOn, dueOn]) => {
    const application = [checkStarted, admitted, deferredOver('funds-exhausted', { nextMeetingOn })];
    expect(daysOf({ application }, 'decision')).toEqual([dueOn]);
  });

  test.for([
    ['2024-01-31', '2024-01-10T10:00:00.000Z', '2024-02-07'],
    ['2024-01-31', '2024-01-31T22:59:00.000Z', '2024-02-07'],
    ['2024-01-31', '2024-01-31T23:00:00.000Z', '2024-02-08'],
  ] as const)(
    'and the check of what came into a round until %s at %s are counted from the later day: %s',
    ([roundEndsOn, submittedAt, dueOn]) => {
      const application = [submitted({ submittedAt, terms: { ...terms, roundEndsOn } })];
      expect(daysOf({ application }, 'formal-check')).toEqual([dueOn]);
    },
  );
});

describe('the letter of a rejection', () => {
  const retrieved: ApplicationEvent = {
    type: 'RejectionRetrieved',
    data: {
      ...{ applicationId: submitted().data.applicationId, retrievedOn: '2024-06-04' },
      ...{ notifiedOn: '2024-06-05', remedyEndsOn: '2024-07-05', retrievedBy: personCalled('sig') },
    },
  };
  const byContract: ApplicationEvent = {
    ...rejected,
    data: { ...rejected.data, instrument: 'contract' },
  } as ApplicationEvent;
  const byCommittee = [checkStarted, admitted, rejectedByCommittee];
  const upheld = rejectionObjectionDecided({ outcome: 'upheld', returnsTo: 'office' });

  test.for<readonly [string, readonly ApplicationEvent[], StepName[]]>([
    ['with its reasons still open', byCommittee, ['notice']],
    ['with its reasons written', [...byCommittee, explained], ['notice']],
    ['by a private grantor', [checkStarted, byContract], []],
    ['in the portal', [checkStarted, rejected, rejectionInPortal], ['rejection-retrieval']],
    ['that was fetched', [checkStarted, rejected, rejectionInPortal, retrieved], []],
    [
      'that was taken back',
      [checkStarted, rejected, rejectionInPortal, rejectionObjected(), upheld],
      ['decision'],
    ],
  ])('%s', ([_what, application, steps]) => {
    expect(stepsOf({ application }).map(({ step }) => step)).toEqual(steps);
  });
});

describe('the notice of a grant in the portal', () => {
  const retrieved: PayoutEvent = {
    type: 'NoticeRetrieved',
    data: {
      ...{ applicationId: submitted().data.applicationId, retrievedOn: '2024-06-04' },
      ...{ notifiedOn: '2024-06-05', remedyEndsOn: '2024-07-05', acceptByOn: null },
      retrievedBy: personCalled('sig'),
    },
  };
  const daysAfter = (...payout: PayoutEvent[]) =>
    daysOf({ application: toNotice, payout: [granted(), inPortal, ...payout] }, 'retrieval');

  test('is to be fetched until it was, and not after the grant was accepted', () => {
    expect(daysAfter()).toEqual(['2024-06-13']);
    expect(daysAfter(retrieved)).toEqual([]);
    expect(daysAfter(accepted)).toEqual([]);
  });
});

describe('a payment', () => {
  const due = (...payout: PayoutEvent[]) =>
    stepsOf({ application: toNotice, payout: [...running, ...payout] }).filter(
      ({ step }) => step !== 'proof',
    );
  const signed = (waitsFor: string, amountCents = 50_000) => ({
    ...{ step: 'payment', dueOn: '2024-02-22', waitsFor, paymentId: payment('a') },
    facts: { amountCents },
  });

  test('waits for the office first, and then for the treasury', () => {
    const asked = requested('a', 50_000);
    expect(due(asked)).toEqual([signed('coordination-office')]);
    expect(due(asked, approved('a'))).toEqual([signed('finance')]);
    expect(due(asked, approved('a'), ordered('a'))).toEqual([signed('finance')]);
  });

  test('is spent by its own day, each with its own sum', () => {
    const spending = (word: string, amountCents: number) => ({
      ...{ step: 'spending', dueOn: '2024-05-20', waitsFor: 'applicant', paymentId: payment(word) },
      facts: { amountCents },
    });
    expect(due(...paid('a', 100_000), ...paid('b', 20_000))).toEqual([
      spending('a', 100_000),
      spending('b', 20_000),
    ]);
  });

  test('is not what the proof is about', () => {
    const steps = stepsOf({ application: toNotice, payout: [...running, ...paid('a', 100_000)] });
    expect(steps.at(-1)).toEqual({ step: 'proof', dueOn: '2024-11-11', waitsFor: 'applicant' });
  });
});

describe('a bank account that waits for a second person', () => {
  const facts = caseOf({ application: toNotice, payout: running, organisation: [proposed('one')] });
  const daysWhere = (acceptedAt: string, accountWaitsSince: string) => {
    const payout = facts.payout && { ...facts.payout, acceptedAt };
    return dueSteps({ ...facts, payout, accountWaitsSince }, '2024-02-01').flatMap(({ step, dueOn }) =>
      step === 'account' ? [dueOn] : [],
    );
  };

  test('is looked at within three weeks of the later of acceptance and proposal', () => {
    expect(daysWhere('2024-03-04T09:00:00.000Z', '2024-03-01T09:00:00.000Z')).toEqual(['2024-03-25']);
    expect(daysWhere('2024-03-01T09:00:00.000Z', '2024-03-04T09:00:00.000Z')).toEqual(['2024-03-25']);
  });

  test.for<readonly [string, readonly PayoutEvent[]]>([
    ['accepted yet', [granted()]],
    ['running any more', [...running, ...paid('a', 100_000), proved()]],
  ])('stops nothing where the grant is not %s', ([_what, payout]) => {
    expect(daysOf({ application: toNotice, payout, organisation: [proposed('one')] }, 'account')).toEqual([]);
  });
});
