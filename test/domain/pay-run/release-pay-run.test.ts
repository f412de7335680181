import { describe, expect, test } from 'vitest';
import { payRun } from '../../../domain/pay-run/pay-run.ts';
import { releasePayRun, releasePayRunRefusals } from '../../../domain/pay-run/release-pay-run.ts';
import { acting, specification } from '../../support/given.ts';
import { changedAccount, ended, NOW, place } from '../../support/pay-run-at-hand.ts';
import {
  accountConfirmed,
  around,
  cancelled,
  cashOfficeAfter,
  DIGEST,
  named,
  prepared,
  released,
  runPayment,
  twoOrdered,
  withRecipient,
} from '../../support/pay-run-facts.ts';
import { approved, RUN, scheduled } from '../../support/payment-facts.ts';
import { APPLICATION, person } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

describe('releasing a pay run', () => {
  const run = prepared([runPayment('a', 100_000), runPayment('b', 50_007)]);
  const waiting = [...twoOrdered, scheduled('a'), scheduled('b')];
  const given = specification(payRun, releasePayRun, around(waiting));
  const release = (by: string, now = NOW, fileSha256: string | undefined = DIGEST) => ({
    ...{ ...acting(person(by), now), runId: RUN, fileSha256 },
  });

  test('makes each payment for the day of execution, by whoever releases, and keeps the digest of the file', () => {
    const { decision } = given(run).when(release('treasurer'));
    const paid = (word: string, amountCents: number) => ({
      type: 'PaymentExecuted',
      data: {
        ...{ ...place(word), fundId: 'aktionsfonds-2024', amountCents, executedBy: person('treasurer') },
        ...{ executedOn: '2024-04-09', spendByOn: '2024-05-21', runId: RUN },
        ...{ bookedOn: null, valueOn: null },
      },
    });
    expect(decision).toEqual({
      accepted: [released()],
      also: { [`payout-${APPLICATION}`]: [paid('a', 100_000), paid('b', 50_007)] },
    });
  });

  eachRefuses(releasePayRunRefusals, given, {
    'unknown-run': { given: [], when: release('treasurer') },
    'run-not-prepared': { given: [run, cancelled], when: release('treasurer') },
    'acts-for-recipient': { given: [run], when: release('signatory') },
    'prepared-by-yourself': { given: [run], when: release('cashier') },
    'signed-before': { given: [run], when: release('second-cashier') },
    'checked-proof-before': {
      given: [run],
      when: release('checker'),
      beside: around([...waiting, proved(), checked()]),
    },
    'payment-not-ordered': {
      given: [run],
      when: release('treasurer'),
      beside: around([...waiting, approved('b', 2)]),
    },
    'run-account-changed': { given: [run], when: release('treasurer'), beside: changedAccount },
    'paying-account-changed': {
      given: [run],
      when: release('treasurer'),
      beside: {
        cashOffice: cashOfficeAfter(named('administrator', 2), accountConfirmed('treasurer', 2)),
      },
    },
    'execution-day-past': { given: [run], when: release('treasurer', '2024-04-10T10:00:00.000Z') },
    'run-after-year-end': {
      given: [prepared([runPayment('a', 1)])],
      when: release('treasurer'),
      beside: around([...ended, scheduled('a')]),
    },
    'account-data-erased': { given: [run], when: { ...release('treasurer'), fileSha256: undefined } },
  });

  test('is not for the person who asked for, approved or ordered any one of its payments', () => {
    const outsiders = withRecipient(recipient({ members: new Map() }));
    for (const word of ['member', 'office', 'second-cashier'])
      given(run).when(release(word), outsiders).expectRefusal('signed-before');
  });
});
