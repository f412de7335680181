import type { RunPayment } from '../../events/pay-run-events.ts';
import { idIn } from '../banking/sepa-text.ts';
import { sumCents } from '../money.ts';
import type { KnownRun } from '../pay-run/pay-run.ts';
import { applicationOfPayment } from '../payout/payment-id.ts';
import { paymentOf } from '../payout/payment-rules.ts';
import type { Payout } from '../payout/payout.ts';
import type { BankEntry } from './bank-report.ts';

/** Which payment of which grant, with its sum as it was asked for. */
export type Place = Pick<RunPayment, 'applicationId' | 'paymentId' | 'amountCents'>;

/** An entry with its place in the file, from 1. */
export type NumberedEntry = { readonly entryNumber: number; readonly entry: BankEntry };

/** An entry with the payment that it is about; undefined where it is none of ours. */
export type MatchedEntry = NumberedEntry & { readonly place: Place | undefined };

/** The grants that a file can speak of. */
type PayoutOf = (applicationId: string) => Payout;

const RUN = /^run_[0-9a-z]{26}$/;
const PAYMENT = /^pay_[0-9a-z]{26}\d{3,4}$/;

/** The runs that references could mean. */
export const runIdsIn = (references: readonly string[]): readonly string[] => [
  ...new Set(references.map(idIn).filter((id) => RUN.test(id))),
];

/** The payment that a reference could mean; its grant is known by its id. */
export const paymentIdIn = ({ reference }: Pick<BankEntry, 'reference'>): string | undefined => {
  const id = idIn(reference ?? '');
  return PAYMENT.test(id) ? id : undefined;
};

const placeOf = (paymentId: string | undefined, payoutOf: PayoutOf): Place | undefined => {
  if (paymentId === undefined) return undefined;
  const applicationId = applicationOfPayment(paymentId);
  const payment = paymentOf(payoutOf(applicationId), { paymentId });
  return payment && { applicationId, paymentId, amountCents: payment.amountCents };
};

/** A status that tells no amount speaks of the payment as it was ordered. */
const withAmount = (entry: BankEntry, place: Place): BankEntry => ({
  ...entry,
  amountCents: entry.amountCents ?? (entry.word === 'rejected' ? place.amountCents : null),
});

/**
 * What is said of a run as a whole, said of each of its payments that is not sent back already.
 *
 * A sum that is not theirs is left as it is, so that each of them is told to differ.
 */
const takenApart = (numbered: NumberedEntry, run: KnownRun, payoutOf: PayoutOf): readonly MatchedEntry[] => {
  const isLive = ({ applicationId, paymentId }: RunPayment) =>
    paymentOf(payoutOf(applicationId), { paymentId })?.status !== 'returned';
  const live = run.payments.filter(isLive);
  const { entry } = numbered;
  const totalCents = sumCents(live.map(({ amountCents }) => amountCents));
  const isWhole = entry.amountCents === null || entry.amountCents === totalCents;
  return live.map((place) => ({
    ...numbered,
    entry: { ...entry, amountCents: isWhole ? place.amountCents : null },
    place,
  }));
};

/** Finds the payment of each entry: by its own reference, or by the run that the entry speaks of as a whole. */
export const matchEntries = (
  entries: readonly NumberedEntry[],
  runs: ReadonlyMap<string, KnownRun>,
  payoutOf: PayoutOf,
): readonly MatchedEntry[] =>
  entries.flatMap((numbered): readonly MatchedEntry[] => {
    const { entry } = numbered;
    if (entry.reference === null) {
      const run = runIdsIn(entry.runReferences)
        .map((id) => runs.get(id))
        .find(Boolean);
      return run ? takenApart(numbered, run, payoutOf) : [{ ...numbered, place: undefined }];
    }
    const place = placeOf(paymentIdIn(entry), payoutOf);
    return [{ ...numbered, entry: place ? withAmount(entry, place) : entry, place }];
  });
