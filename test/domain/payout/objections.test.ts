import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { decideObjection, decideObjectionRefusals } from '../../../domain/grant-notice/decide-objection.ts';
import { fileObjection, fileObjectionRefusals } from '../../../domain/grant-notice/file-objection.ts';
import {
  withdrawObjection,
  withdrawObjectionRefusals,
} from '../../../domain/grant-notice/withdraw-objection.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { by, contract, notified, others } from '../../support/notice-at-hand.ts';
import {
  expired,
  lapsed,
  objected,
  objectionDecided,
  objectionWithdrawn,
  waived,
} from '../../support/notice-facts.ts';
import { requested } from '../../support/payment-facts.ts';
import { accepted, granted, person, terms } from '../../support/payout-facts.ts';
import { interestSet, revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settled } from '../../support/settlement-facts.ts';

describe('an objection', () => {
  const given = specification(payout, fileObjection, others);
  const object = (word: string, day = '2024-06-20', filedOn: string | null = null, roles: string[] = []) => ({
    ...by(word, day, roles),
    ...{ grounds: 'Die Auflage ist zu streng.', filedOn, against: null },
  });
  const office = ['coordination-office'];

  test('is filed by a signatory today, whatever day they give', () => {
    given(...notified)
      .when(object('signatory', '2024-06-20', '2024-06-01'))
      .expectEvents(objected());
  });

  test('on paper is entered by the office with the day on which it came', () => {
    const late = object('office', '2024-07-20', '2024-07-08', office);
    given(...notified)
      .when(late)
      .expectEvents(objected({ filedOn: '2024-07-08', filedBy: person('office') }));
  });

  test('that came in time counts also where the end of the period was noted before it was entered', () => {
    const late = (filedOn: string) =>
      given(...notified, expired).when(object('office', '2024-07-20', filedOn, office));
    const entered = objected({ filedOn: '2024-07-08', filedBy: person('office') });
    late('2024-07-08').expectEvents(entered);
    late('2024-07-09').expectRefusal('grant-is-final');
    const { notice } = grantAfter([...notified, expired, entered]);
    expect(notice).toMatchObject({ finalBy: null, objection: { status: 'open' } });
  });

  test('after a notice without remedy text is possible where the terms name none', () => {
    const old = granted({
      terms: { ...terms, remedy: 'none' },
      noticeText: { version: 'none', hasRemedyText: false },
    });
    expect(given(old).when(object('signatory')).decision).toHaveProperty('accepted');
  });

  eachRefuses(fileObjectionRefusals, given, {
    'unknown-grant': { given: notified, when: object('stranger') },
    'not-a-signatory': { given: notified, when: object('member', '2024-06-20', null, office) },
    'claim-under-contract': {
      given: [contract],
      when: { ...object('signatory'), against: 'settlement-1' },
    },
    'unknown-act': { given: notified, when: { ...object('signatory'), against: 'settlement-1' } },
    'case-closed': {
      given: [...notified, settled(), caseClosed],
      when: { ...object('signatory'), against: 'settlement-1' },
    },
    'grant-ended': { given: [...notified, lapsed], when: object('signatory') },
    'no-objection-here': { given: [contract], when: object('signatory') },
    'objected-before': { given: [...notified, objected(), objectionWithdrawn], when: object('signatory') },
    'grant-is-final': { given: [...notified, waived], when: object('signatory') },
    'day-in-future': { given: notified, when: object('office', '2024-06-20', '2024-06-21', office) },
    'remedy-period-over': { given: notified, when: object('signatory', '2024-07-09') },
  });
});

describe('taking an objection back', () => {
  const given = specification(payout, withdrawObjection, others);
  const withdraw = (word: string) => ({ ...by(word), against: null });
  const open = [...notified, objected()];

  test('is for a signatory', () => {
    given(...open)
      .when(withdraw('signatory'))
      .expectEvents(objectionWithdrawn);
  });

  eachRefuses(withdrawObjectionRefusals, given, {
    'unknown-grant': { given: open, when: withdraw('stranger') },
    'not-a-signatory': { given: open, when: withdraw('member') },
    'no-objection-open': { given: notified, when: withdraw('signatory') },
  });
});

describe('the decision on an objection', () => {
  const given = specification(payout, decideObjection, {
    ...others,
    rates: baseRateBook.initial,
    fund: fund.initial,
  });
  const decide = (word: string, outcome: 'upheld' | 'rejected' = 'rejected') => ({
    ...by(word, '2024-07-01'),
    ...{ outcome, reasons: 'Die Auflage dient dem Zweck.', against: null, leftCents: null },
  });
  const open = [...notified, objected()];
  const against = (actId: string, act: PayoutEvent) => [...notified, act, objected({ against: actId })];

  test('that rejects it, posted on 1 July 2024, leaves a month from the 5th for an action', () => {
    given(...open)
      .when(decide('office'))
      .expectEvents(objectionDecided());
  });

  test('that upholds it ends the matter', () => {
    const upheld = objectionDecided({ outcome: 'upheld', remedyEndsOn: null });
    given(...open)
      .when(decide('office', 'upheld'))
      .expectEvents(upheld);
    expect(grantAfter([...open, upheld]).notice.finalBy).toBe('objection');
  });

  eachRefuses(decideObjectionRefusals, given, {
    'unknown-grant': { given: [], when: decide('office') },
    'acts-for-recipient': { given: open, when: decide('member') },
    'no-objection-open': { given: [...notified, accepted], when: decide('office') },
    'objection-entered-by-you': {
      ...{ given: [...notified, objected({ filedBy: person('office') })], when: decide('office') },
    },
    'payments-pending': {
      given: [...against('revocation-1', revoked(100_000)), requested('b', 1)],
      when: { ...decide('office', 'upheld'), against: 'revocation-1', leftCents: 0 },
    },
    'left-amount-misplaced': {
      given: against('interest-1', interestSet(5_000)),
      when: { ...decide('office', 'upheld'), against: 'interest-1' },
    },
    'left-amount-not-lower': {
      given: against('interest-1', interestSet(5_000)),
      when: { ...decide('office', 'upheld'), against: 'interest-1', leftCents: 5_000 },
    },
  });
});
