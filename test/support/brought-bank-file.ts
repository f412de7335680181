import { bankFile } from '../../domain/bank-file/bank-file.ts';
import { statementFormats, statusFormats } from '../../domain/bank-file/formats.ts';
import { importBankFile, type OfBankFile } from '../../domain/bank-file/import-bank-file.ts';
import { readStatement } from '../../domain/bank-file/read-statement.ts';
import { readStatus } from '../../domain/bank-file/read-status.ts';
import { referenceOf } from '../../domain/banking/sepa-text.ts';
import { payRun } from '../../domain/pay-run/pay-run.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { readXmlFile } from '../../functions/bank-file/xml-file.ts';
import { type Booking, camt054 } from './bank-files.ts';
import { acting, specification } from './given.ts';
import { aroundState, payoutAfter, prepared, released, runPayment, twoOrdered } from './pay-run-facts.ts';
import { executedInRun as executed, RUN, scheduled } from './payment-facts.ts';
import { APPLICATION, payment, person } from './payout-facts.ts';

export const FILE = `bnk_${'0'.repeat(26)}`;
export const [A, B] = [payment('a'), payment('b')];
/** The word by which a test calls a payment. */
export const LETTER: Readonly<Record<string, string>> = { [A]: 'a', [B]: 'b' };
const run = [prepared([runPayment('a', 100_000), runPayment('b', 50_007)]), released()].reduce(
  payRun.evolve,
  payRun.initial,
);
/** Both payments of 1,000.00 and 500.07 euro were sent to the bank. */
export const sent = [
  ...twoOrdered,
  scheduled('a'),
  scheduled('b'),
  executed('a', 100_000),
  executed('b', 50_007),
];
export const booked = (word: string, amountCents: number): PayoutEvent => ({
  type: 'PaymentBooked',
  data: {
    ...{ applicationId: APPLICATION, paymentId: payment(word), amountCents },
    ...{ bookedOn: '2024-04-09', valueOn: '2024-04-09', bankFileId: FILE, bankReference: null },
  },
});
export const around = (events: readonly PayoutEvent[] = sent): OfBankFile => ({
  ...aroundState(payoutAfter(...events)),
  [`payrun-${RUN}` as const]: run,
});
export const given = specification(bankFile, importBankFile, around());

const understood = (xml: string, isStatus: boolean) => {
  const report = isStatus
    ? readXmlFile(xml, statusFormats, readStatus)
    : readXmlFile(xml, statementFormats, readStatement);
  if ('refused' in report) throw new Error(report.refused);
  return report;
};
/** The file as it is brought by somebody of the cash office. */
export const bring = (xml: string, by = 'cashier') => {
  const report = understood(xml, xml.includes('pain.002'));
  return { ...acting(person(by)), bankFileId: FILE, sha256: 'a'.repeat(64), report };
};
/** A statement with one entry for each booking, of the sum of its payment unless a test says otherwise. */
export const statement = (...bookings: readonly (Partial<Booking> & { readonly word: string })[]) =>
  camt054({
    entries: bookings.map(({ word, amountCents = word === 'a' ? 100_000 : 50_007, ...more }) => ({
      bookings: [{ reference: referenceOf(payment(word)), amountCents, ...more }],
    })),
  });
/** What a file led to: the outcome of each entry, and what changed in the grant. */
export const ledTo = (xml: string, events: readonly PayoutEvent[] = sent) => {
  const { decision } = given().when(bring(xml), around(events));
  if ('refused' in decision) throw new Error(decision.refused);
  const [imported] = decision.accepted;
  const facts = decision.also?.[`payout-${APPLICATION}`] ?? [];
  return {
    outcomes: imported?.data.entries.map(({ paymentId, outcome }) => [LETTER[paymentId ?? ''], outcome]),
    facts: facts.map(({ type, data }) => ({ type, ...data })),
  };
};
