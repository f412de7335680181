import { describe, expect, test } from 'vitest';
import { bankFile } from '../../../domain/bank-file/bank-file.ts';
import { statementFormats, statusFormats } from '../../../domain/bank-file/formats.ts';
import { importBankFile, type OfBankFile } from '../../../domain/bank-file/import-bank-file.ts';
import { readStatement } from '../../../domain/bank-file/read-statement.ts';
import { readStatus } from '../../../domain/bank-file/read-status.ts';
import { referenceOf } from '../../../domain/banking/sepa-text.ts';
import type { Decision } from '../../../domain/decision.ts';
import { payRun } from '../../../domain/pay-run/pay-run.ts';
import { releasePayRun } from '../../../domain/pay-run/release-pay-run.ts';
import { executePayment } from '../../../domain/payment/execute-payment.ts';
import { returnPayment } from '../../../domain/payment/return-payment.ts';
import { bookPayouts } from '../../../domain/payout/payout-reactions.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { readXmlFile } from '../../../functions/bank-file/xml-file.ts';
import { camt054, pain002 } from '../../support/bank-files.ts';
import { acting } from '../../support/given.ts';
import {
  around,
  aroundState,
  payoutAfter,
  prepared,
  released,
  runPayment,
} from '../../support/pay-run-facts.ts';
import {
  approved,
  executed,
  executedInRun,
  ordered,
  RUN,
  requested,
  scheduled,
} from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, payment, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';

const FILE = `bnk_${'0'.repeat(26)}`;
const waiting = [
  ...[granted(), accepted],
  ...[requested('a', 100_000), approved('a'), ordered('a', 'second-cashier')],
];
const at = (now: string) => ({
  ...acting(person('treasurer'), now),
  applicationId: APPLICATION,
  paymentId: payment('a'),
});
const run = [prepared([runPayment('a', 100_000)])].reduce(payRun.evolve, payRun.initial);
const inRun = [...waiting, scheduled('a'), executedInRun('a', 100_000)];

type Also = { readonly also?: Readonly<Record<string, readonly PayoutEvent[]>> };

/** The only fact that a decision puts into the grant's stream. */
const onlyFact = (decision: Decision<PayoutEvent, string> | (Decision<never, string> & Also)) => {
  if ('refused' in decision) throw new Error(decision.refused);
  const facts = (decision as Also).also?.[`payout-${APPLICATION}`] ?? decision.accepted;
  expect(facts).toHaveLength(1);
  return facts[0]! as PayoutEvent;
};

const byFile = (xml: string) => {
  const isStatus = xml.includes('pain.002');
  const format = isStatus ? statusFormats : statementFormats;
  const report = readXmlFile(xml, format, isStatus ? readStatus : readStatement);
  if ('refused' in report) throw new Error(report.refused);
  const sent = [prepared([runPayment('a', 100_000)]), released()].reduce(payRun.evolve, payRun.initial);
  const others: OfBankFile = { ...aroundState(payoutAfter(...inRun)), [`payrun-${RUN}` as const]: sent };
  const command = { ...acting(person('treasurer')), bankFileId: FILE, sha256: 'a'.repeat(64), report };
  return onlyFact(importBankFile(command, bankFile.initial, others) as Decision<never, string> & Also);
};

const byHand = (executedOn: string | null = null) =>
  onlyFact(
    executePayment(
      { ...at('2024-04-09T10:00:00.000Z'), executedOn, valueOn: null },
      payoutAfter(...waiting),
      {
        organisation: recipient(),
      },
    ),
  );
const byRun = () =>
  onlyFact(
    releasePayRun(
      { ...at('2024-04-08T10:00:00.000Z'), runId: RUN, fileSha256: 'a'.repeat(64) },
      run,
      around([...waiting, scheduled('a')]),
    ) as Decision<never, string> & Also,
  );

describe('a payment that left the account', () => {
  test('is the same fact by hand and by pay run, but for what only a run or a bank can say', () => {
    expect(byHand('2024-04-09')).toEqual(executed('a', 100_000, '2024-04-09', '2024-05-21'));
    expect(byRun()).toEqual({
      type: 'PaymentExecuted',
      data: { ...byHand('2024-04-09').data, bookedOn: null, valueOn: null, runId: RUN },
    });
  });

  test('is booked in the fund with its days', () => {
    const [booking] = bookPayouts.react({
      ...{ event: byHand('2024-04-08'), stream: '', revision: 1, index: 0 },
      ...{ recordedAt: '2024-04-09T10:00:00.000Z', actor: '' },
    });
    expect(booking).toEqual({
      command: 'book-disbursement',
      params: { fundId: FUND },
      body: {
        ...{ applicationId: APPLICATION, paymentId: payment('a'), amountCents: 100_000 },
        ...{ executedOn: '2024-04-08', bookedOn: '2024-04-08', valueOn: '2024-04-08' },
      },
    });
  });
});

describe('a payment that came back', () => {
  const statement = camt054({
    entries: [
      {
        ...{ bookedOn: '2024-04-10', valueOn: '2024-04-11' },
        bookings: [
          {
            ...{ reference: referenceOf(payment('a')), amountCents: 100_000 },
            ...{ direction: 'CRDT', reason: 'AC04' },
          },
        ],
      },
    ],
  });
  const sentBack = (returnedOn: string | null) =>
    onlyFact(
      returnPayment(
        { ...at('2024-04-12T10:00:00.000Z'), reason: 'account-closed', returnedOn, valueOn: '2024-04-11' },
        payoutAfter(...inRun),
        { organisation: recipient() },
      ),
    );

  test('is the same fact by hand and by a statement of the bank, but for what only the file can say', () => {
    expect(byFile(statement)).toEqual({
      type: 'PaymentReturned',
      data: { ...sentBack('2024-04-10').data, bankReasonCode: 'AC04', bankFileId: FILE },
    });
    expect(sentBack('2024-04-10')).toEqual({
      type: 'PaymentReturned',
      data: {
        ...{ applicationId: APPLICATION, fundId: FUND, paymentId: payment('a'), amountCents: 100_000 },
        ...{ reason: 'account-closed', returnedOn: '2024-04-10', valueOn: '2024-04-11' },
        ...{ bankReasonCode: null, bankFileId: null, enteredBy: person('treasurer') },
        ...{ bankReference: null, wasRejected: false },
      },
    });
  });

  test('came back today where nobody says another day', () => {
    expect(sentBack(null)).toMatchObject({ data: { returnedOn: '2024-04-12' } });
  });

  test('has the day of the file where the bank refused it before it left', () => {
    const transactions = [{ paymentId: payment('a'), status: 'RJCT', reason: 'AC04' }];
    expect(byFile(pain002({ runId: RUN, transactions }))).toMatchObject({
      data: { returnedOn: '2024-04-09', valueOn: null },
    });
  });
});
