import { describe, expect, test } from 'vitest';
import { bankFile } from '../../../domain/bank-file/bank-file.ts';
import type { BankEntry, BankReport } from '../../../domain/bank-file/bank-report.ts';
import {
  importBankFile,
  importBankFileRules,
  type OfBankFile,
} from '../../../domain/bank-file/import-bank-file.ts';
import { paymentIdOf } from '../../../domain/payout/payment-id.ts';
import type { BankFileEvent } from '../../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting, specification } from '../../support/given.ts';
import { account, aroundState, payoutAfter, twoOrdered, withRecipient } from '../../support/pay-run-facts.ts';
import { executedInRun, RUN } from '../../support/payment-facts.ts';
import { APPLICATION, payment, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const FILE = `bnk_${'0'.repeat(26)}`;
const sent = payoutAfter(...twoOrdered, executedInRun('a', 100_000), executedInRun('b', 50_007));
const around: OfBankFile = aroundState(sent);
const given = specification(bankFile, importBankFile, around);

const entry = (reference: string, amountCents = 1): BankEntry => ({
  ...{ word: 'noted', reference, runReferences: [], amountCents, status: 'BOOK', reasonCode: null },
  ...{ bookedOn: '2024-04-09', valueOn: null, reasonText: null, exceptFor: [] },
  ...{ direction: 'debit', bankReference: null, iban: account.iban },
});
const bring = (
  said: readonly BankEntry[],
  ibans: readonly (string | null)[] = [account.iban],
  by = 'cashier',
) => {
  const entries = said.map((entry, at) => ({ entryNumber: at + 1, entry }));
  const report: BankReport = {
    ...{ kind: 'statement', messageId: 'CAMT-1', createdOn: '2024-04-09', ibans, entries, foreign: [] },
  };
  return { ...acting(person(by)), bankFileId: FILE, sha256: 'a'.repeat(64), report };
};
/** So many grants, each with a payment of its own. */
const grants = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const applicationId = `app_${String(n).padStart(26, '0')}`;
    const paymentId = paymentIdOf(applicationId, 1);
    const payments = new Map([[paymentId, { ...sent.payments.get(payment('a'))!, paymentId }]]);
    return { paymentId, stream: `payout-${applicationId}`, state: { ...sent, payments } };
  });
/** A file that speaks of so many grants, and those grants beside it. */
const speakingOf = (count: number) => {
  const many = grants(count);
  const streams = Object.fromEntries(many.map(({ stream, state }) => [stream, state]));
  return {
    ...{ given: [], when: bring(many.map(({ paymentId }) => entry(paymentId))) },
    beside: { ...around, ...streams },
  };
};
const entriesOf = (count: number) => Array.from({ length: count }, (_, n) => entry(`x${n}`));

describe('a file of the bank', () => {
  test('may have 300 entries, and not one more', () => {
    expect(given().when(bring(entriesOf(300))).decision).toMatchObject({ also: {} });
    expect(given().when(bring(entriesOf(301))).decision).toEqual({
      refused: 'too-many-entries',
      facts: { entryCount: 301, entriesMax: 300 },
    });
  });

  test('may speak of 80 grants, and not of one more', () => {
    const decided = (count: number) => {
      const { when, beside } = speakingOf(count);
      return given().when(when, beside).decision;
    };
    expect(decided(80)).toMatchObject({ also: {} });
    expect(decided(81)).toEqual({
      refused: 'too-many-payments',
      facts: { grantCount: 81, grantsMax: 80 },
    });
  });

  test('is brought by nobody who acts for any of the recipients', () => {
    const other = recipient({ organisationId: `org_${'9'.repeat(26)}`, members: new Map() });
    const two = { ...around, ...withRecipient(recipient()), [`organisation-${other.organisationId}`]: other };
    for (const by of ['member', 'signatory'])
      expect(given().when(bring([], undefined, by), two).decision).toEqual({ refused: 'acts-for-recipient' });
    expect(given().when(bring([]), two).decision).toMatchObject({ also: {} });
  });

  test('speaks of an account of the town, and may speak of others', () => {
    for (const ibans of [['DE1'], [null], ['DE1', null]])
      expect(given().when(bring([], ibans)).decision).toEqual({ refused: 'statement-of-another-account' });
    for (const ibans of [[], [account.iban], [account.iban, 'DE1'], [null, account.iban]])
      expect(given().when(bring([], ibans)).decision).toMatchObject({ also: {} });
  });

  test('is recorded with all that it says, and with the run of each payment that it names', () => {
    const read = { ...entry(payment('a'), 100_000), word: 'booked' } as const;
    const day = { bookedOn: '2024-04-09', valueOn: null };
    const kept = {
      reasonText: null,
      direction: 'debit',
      bankReference: null,
      differenceCents: null,
    } as const;
    const told = { amountCents: 100_000, status: 'BOOK', reasonCode: null, ...day, ...kept };
    const place = { applicationId: APPLICATION, paymentId: payment('a'), amountCents: 100_000 };
    const booked: PayoutEvent = {
      type: 'PaymentBooked',
      data: { ...place, ...day, bankFileId: FILE, bankReference: null },
    };
    given()
      .when(bring([read, entry('Miete', 100_000)]))
      .expectEventsWith(
        { [`payout-${APPLICATION}` as const]: [booked] },
        {
          type: 'BankFileImported',
          data: {
            ...{ bankFileId: FILE, kind: 'statement', messageId: 'CAMT-1', createdOn: '2024-04-09' },
            ...{ sha256: 'a'.repeat(64), runIds: [RUN], aside: [], importedBy: person('cashier') },
            entries: [
              {
                entryNumber: 1,
                paymentId: payment('a'),
                reference: payment('a'),
                ...told,
                outcome: 'booked',
              },
              { entryNumber: 2, paymentId: null, reference: 'Miete', ...told, outcome: 'unknown-payment' },
            ],
          },
        },
      );
  });

  eachRefuses<keyof typeof importBankFileRules, BankFileEvent, ReturnType<typeof bring>, OfBankFile>(
    importBankFileRules,
    given,
    {
      'statement-of-another-account': { given: [], when: bring([], ['DE75512108001245126199']) },
      'acts-for-recipient': { given: [], when: bring([], undefined, 'member') },
      'too-many-entries': { given: [], when: bring(entriesOf(301)) },
      'too-many-payments': speakingOf(81),
    },
  );
});
