import { describe, expect, test } from 'vitest';
import { grantTimelineRow } from '../../../domain/views/grant-timeline-row.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { changeApproved, changeRefused, changeRequested, fundsReported } from '../../support/change-facts.ts';
import {
  expired,
  inPortal,
  lapsed,
  objected,
  objectionDecided,
  objectionWithdrawn,
  posted,
  renounced,
  waived,
} from '../../support/notice-facts.ts';
import { approved, executed, ordered, requested, returned, scheduled } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, payment, person } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { hearingAnswered } from '../../support/recovery-facts.ts';
import { rowOf } from '../../support/rows.ts';
import { caseClosed, demanded, refunded, settled } from '../../support/settlement-facts.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];
const fact = <Type extends PayoutEvent['type']>(type: Type, data: Partial<DataOf<Type>>) =>
  ({ type, data: { applicationId: APPLICATION, ...data } }) as unknown as PayoutEvent;

const timelineOf = (...events: PayoutEvent[]) =>
  rowOf(grantTimelineRow, `payout-${APPLICATION}`, ...events).timeline;
const office = 'coordination-office';
const paymentId = payment('a');

type Row = readonly [key: string, by: string, facts: object, event: PayoutEvent];

describe('the history of a grant says', () => {
  test.for<Row>([
    ['timeline-grant-issued', office, { amountCents: 250_000 }, granted()],
    ['timeline-grant-accepted', 'applicant', {}, accepted],
    ['timeline-proof-submitted', 'applicant', {}, proved()],
    ['timeline-proof-checked', 'checker', {}, checked()],
    ['timeline-settled', office, { finalCents: 215_000 }, settled()],
    ['timeline-refund-demanded', office, { amountCents: 35_000, dueOn: '2024-12-31' }, demanded(35_000)],
    ['timeline-refund-received', 'finance', { amountCents: 35_000 }, refunded(35_000)],
    ['timeline-closed', office, {}, caseClosed],
    [
      'timeline-reminded-proof-friendly',
      'clock',
      { dueOn: '2024-11-11' },
      fact('ReminderIssued', { kind: 'proof', tone: 'friendly', dueOn: '2024-11-11' } as never),
    ],
    ['timeline-hearing-answered', 'applicant', {}, hearingAnswered],
  ])('how it went on its way: %s', ([key, by, facts, event]) => {
    expect(timelineOf(event)).toEqual([{ key, by, facts, at: '2024-02-01T10:00:00.000Z' }]);
  });

  test.for<Row>([
    ['timeline-notice-posted', office, { notifiedOn: '2024-06-07' }, posted()],
    ['timeline-notice-in-portal', office, { retrievableUntilOn: '2024-06-13' }, inPortal],
    [
      'timeline-notice-retrieved',
      'applicant',
      { notifiedOn: '2024-06-05' },
      fact('NoticeRetrieved', { notifiedOn: '2024-06-05' }),
    ],
    ['timeline-remedy-expired', office, {}, expired],
    ['timeline-remedy-waived', 'applicant', {}, waived],
    ['timeline-objection-filed', 'applicant', {}, objected()],
    ['timeline-act-objection-filed', 'applicant', {}, objected({ against: 'settlement-1' })],
    ['timeline-objection-withdrawn', 'applicant', {}, objectionWithdrawn],
    ['timeline-objection-rejected', office, { remedyEndsOn: '2024-08-05' }, objectionDecided()],
    ['timeline-objection-upheld', office, {}, objectionDecided({ outcome: 'upheld', remedyEndsOn: null })],
  ])('what became of its notice: %s', ([key, by, facts, event]) => {
    expect(timelineOf(event)).toMatchObject([{ key, by, facts }]);
    expect(timelineOf(event)[0]?.facts).toEqual(facts);
  });

  const progress = { planVersion: 2, periodEndsOn: '2024-09-30' };
  test.for<Row>([
    ['timeline-grant-lapsed', office, { acceptByOn: '2024-06-21' }, lapsed],
    ['timeline-grant-renounced', 'applicant', { renouncedCents: 250_000 }, renounced()],
    [
      'timeline-early-start-permitted',
      office,
      { fromOn: '2024-03-01' },
      fact('EarlyStartPermitted', { fromOn: '2024-03-01' }),
    ],
    [
      'timeline-project-started',
      'applicant',
      { startedOn: '2024-04-02' },
      fact('ProjectStarted', { startedOn: '2024-04-02' }),
    ],
    [
      'timeline-project-ended-early',
      'applicant',
      { endedOn: '2024-06-30', proofDueOn: '2024-08-12' },
      fact('ProjectEndedEarly', { endedOn: '2024-06-30', proofDueOn: '2024-08-12' }),
    ],
    ['timeline-change-requested', 'applicant', {}, changeRequested()],
    ['timeline-change-approved', office, progress, changeApproved()],
    [
      'timeline-change-approved-after-spending',
      office,
      { ...progress, spentBeforeCents: 1 },
      changeApproved({ spentBeforeCents: 1 }),
    ],
    ['timeline-change-refused', office, {}, changeRefused],
    [
      'timeline-spending-reported',
      'applicant',
      { spentCents: 100_000, untilOn: '2024-05-20' },
      fact('SpendingReported', { spentCents: 100_000, untilOn: '2024-05-20' }),
    ],
    [
      'timeline-unspent-returned',
      'finance',
      { amountCents: 50_000 },
      fact('UnspentReturned', { amountCents: 50_000, fundId: FUND } as never),
    ],
    ['timeline-other-funds-reported', 'applicant', { amountCents: 20_000 }, fundsReported(20_000)],
  ])('what changed in its project: %s', ([key, by, facts, event]) => {
    expect(timelineOf(event)[0]).toMatchObject({ key, by });
    expect(timelineOf(event)[0]?.facts).toEqual(facts);
  });

  test.for<Row>([
    ['timeline-payment-requested', 'applicant', { amountCents: 90_000 }, requested('a', 90_000)],
    ['timeline-payment-approved', office, {}, approved('a')],
    [
      'timeline-payment-refused',
      office,
      {},
      fact('PaymentRefused', { paymentId, refusedBy: person('office') }),
    ],
    ['timeline-payment-ordered', 'finance', {}, ordered('a')],
    [
      'timeline-payment-executed',
      'finance',
      { amountCents: 90_000, spendByOn: '2024-05-20' },
      executed('a', 90_000),
    ],
    ['timeline-payment-scheduled', 'finance', { executionOn: '2024-04-09' }, scheduled('a')],
    ['timeline-payment-unscheduled', 'finance', {}, fact('PaymentUnscheduled', { paymentId })],
    [
      'timeline-payment-booked',
      'finance',
      { amountCents: 90_000, bookedOn: '2024-04-09' },
      fact('PaymentBooked', { paymentId, amountCents: 90_000, bookedOn: '2024-04-09' }),
    ],
    ['timeline-payment-returned', 'finance', { amountCents: 90_000 }, returned('a', 90_000)],
  ])('what became of its payments: %s', ([key, by, facts, event]) => {
    expect(timelineOf(event)[0]).toMatchObject({ key, by });
    expect(timelineOf(event)[0]?.facts).toEqual(facts);
  });

  test('one thing after the other', () => {
    const history = timelineOf(granted(), accepted, changeRequested());
    expect(history.map(({ key, at }) => [key, at])).toEqual([
      ['timeline-grant-issued', '2024-02-01T10:00:00.000Z'],
      ['timeline-grant-accepted', '2024-02-01T10:01:00.000Z'],
      ['timeline-change-requested', '2024-02-01T10:02:00.000Z'],
    ]);
  });
});
