import { describe, expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { agreeInstalments } from '../../../domain/recovery/agree-instalments.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { makeRepayment } from '../../../domain/recovery/make-repayment.ts';
import { openHearing } from '../../../domain/recovery/open-hearing.ts';
import { postAct } from '../../../domain/recovery/post-act.ts';
import { proposeWriteOff } from '../../../domain/recovery/propose-write-off.ts';
import { recordBaseRate } from '../../../domain/recovery/record-base-rate.ts';
import { revokeGrant } from '../../../domain/recovery/revoke-grant.ts';
import { writeOffClaim } from '../../../domain/recovery/write-off-claim.ts';
import { acting, specification } from '../../support/given.ts';
import { answerTo, close, on, ordered, others, payment } from '../../support/last-days-at-hand.ts';
import { running } from '../../support/payment-facts.ts';
import { accepted, grantedUntil, person } from '../../support/payout-facts.ts';
import { actPosted, hearingOpened, parts, reliefProposed } from '../../support/recovery-facts.ts';
import { refunded, refundLowered, settledCase } from '../../support/settlement-facts.ts';

const overpaid = [...settledCase, refunded(35_000), refundLowered(15_000)];

describe('a day or a sum that is just allowed, and the next that is not', () => {
  const hearing = (knownSinceOn: string, answerDays: number) =>
    specification(
      payout,
      openHearing,
      others,
    )(...running).when({
      ...{ ...on('2024-10-04'), grounds: ['purpose-missed'], reasons: 'Es fiel aus.' },
      ...{ knownSinceOn, answerDays },
    });
  const revocation = (now: string, amountCents: number | null = null) =>
    specification(
      payout,
      revokeGrant,
      others,
    )(...running, hearingOpened()).when({
      ...{ ...on(now), ground: 'purpose-missed', reasons: 'Es fiel aus.' },
      ...{ amountCents, ineffectiveOn: '2024-04-08' },
    });
  const plan = (...dueOns: string[]) =>
    specification(
      payout,
      agreeInstalments,
      others,
    )(...settledCase).when({
      ...{ ...on('2025-01-10', 'cashier'), reason: 'Der Verein hat wenig.' },
      instalments: dueOns.map((dueOn, place) => ({ dueOn, amountCents: place === 0 ? 20_000 : 15_000 })),
    });

  const relief = (principalCents: number) =>
    specification(
      payout,
      proposeWriteOff,
      others,
    )(...settledCase).when({
      ...{ ...on('2025-01-10', 'cashier'), kind: 'remission', parts: parts(principalCents) },
      ...{ deferredUntilOn: null, reasons: 'Der Verein löst sich auf.' },
    });
  const reliefAfter = (receivedCents: number) =>
    specification(payout, writeOffClaim, others)(
      ...settledCase,
      reliefProposed(),
      refunded(receivedCents),
    ).when({
      ...{ ...on('2025-01-10'), isGranted: true, reasons: 'Einverstanden.' },
    });
  const repayment = (executedOn: string) =>
    specification(
      payout,
      makeRepayment,
      others,
    )(...overpaid, ordered).when({
      ...on('2025-05-05', 'treasurer'),
      executedOn,
    });
  const letter = (postedOn: string) =>
    specification(
      payout,
      postAct,
      others,
    )(...settledCase).when({
      ...{ ...on('2024-12-02'), actId: 'settlement-1', postedOn, hasRemedyText: true },
    });
  const rate = (today: string) =>
    specification(baseRateBook, recordBaseRate)().when({
      ...acting(person('administrator'), `${today}T10:00:00.000Z`),
      ...{ validFromOn: '2025-07-01', basisPoints: 127, source: 'Bundesbank', confidence: 'found' },
    });

  test.for<readonly [string, { readonly decision: object }, { readonly decision: object }, string]>([
    ['facts known today', hearing('2024-10-04', 14), hearing('2024-10-05', 14), 'known-in-future'],
    ['a week to answer', hearing('2024-10-01', 7), hearing('2024-10-01', 6), 'hearing-too-short'],
    [
      'a revocation on the day after the time to answer',
      revocation('2024-10-19'),
      revocation('2024-10-18'),
      'hearing-not-over',
    ],
    [
      'all of the grant',
      revocation('2024-10-21', 250_000),
      revocation('2024-10-21', 250_001),
      'revoked-over-grant',
    ],
    [
      'an instalment on the day after the first',
      plan('2025-01-31', '2025-02-01'),
      plan('2025-01-31', '2025-01-31'),
      'instalments-out-of-order',
    ],
    [
      'an instalment today',
      plan('2025-01-10', '2025-01-31'),
      plan('2025-01-09', '2025-01-31'),
      'instalment-in-past',
    ],
    [
      'the end of a case on the day after the last one for an objection',
      close('2025-01-08', refunded(35_000), actPosted('settlement-1')),
      close('2025-01-07', refunded(35_000), actPosted('settlement-1')),
      'remedy-period-runs',
    ],
    ['relief of all that is owed', relief(35_000), relief(35_001), 'relief-over-claim'],
    ['relief of all that is left', reliefAfter(25_000), reliefAfter(25_001), 'claim-paid-meanwhile'],
    ['a repayment that left today', repayment('2025-05-05'), repayment('2025-05-06'), 'day-in-future'],
    ['a letter of today', letter('2024-12-02'), letter('2024-12-03'), 'day-in-future'],
    ['a base rate a month before', rate('2025-05-31'), rate('2025-05-30'), 'base-rate-too-early'],
    [
      'money on the very last day of the year on which it may leave',
      payment(grantedUntil('2024-02-01'), accepted),
      payment(grantedUntil('2024-01-31'), accepted),
      'year-end-passed',
    ],
  ])('%s', ([, allowed, refused, code]) => {
    expect([answerTo(allowed.decision), answerTo(refused.decision)]).toEqual(['accepted', code]);
  });
});
