import type { RunPayment } from '../../events/pay-run-events.ts';
import { idIn } from '../banking/sepa-text.ts';
import { sumCents } from '../money.ts';
import type { PayRun } from '../pay-run/pay-run.ts';
import type { Payment } from '../payout/payment.ts';
import type { BankEntry } from './bank-report.ts';

/** An entry with the payment that it is about; undefined where it is none of ours. */
export type MatchedEntry = { readonly entry: BankEntry; readonly place: RunPayment | undefined };

/** Whether the payment of a run is still on its way or paid, as far as is known before the file. */
type IsLive = (place: RunPayment) => boolean;

const RUN = /^run_[0-9a-z]{26}$/;
const PAYMENT = /^pay_[0-9a-z]{26}$/;

/** The runs that references could mean. */
export const runIdsIn = (references: readonly string[]): readonly string[] => [
  ...new Set(references.map(idIn).filter((id) => RUN.test(id))),
];

/** The payment that a reference could mean. */
export const paymentIdIn = ({ reference }: Pick<BankEntry, 'reference'>): string | undefined => {
  const id = idIn(reference ?? '');
  return PAYMENT.test(id) ? id : undefined;
};

/** A status that tells no amount speaks of the payment as it was ordered. */
const withAmount = (entry: BankEntry, place: RunPayment): BankEntry => ({
  ...entry,
  amountCents: entry.amountCents ?? (entry.word === 'rejected' ? place.amountCents : null),
});

/**
 * What is said of a run as a whole, said of each of its payments that is not sent back already.
 *
 * A sum that is not theirs is left as it is, so that each of them is told to differ.
 */
const takenApart = (entry: BankEntry, run: PayRun, isLive: IsLive): readonly MatchedEntry[] => {
  const live = run.payments.filter(isLive);
  const totalCents = sumCents(live.map(({ amountCents }) => amountCents));
  const isWhole = entry.amountCents === null || entry.amountCents === totalCents;
  return live.map((place) => ({
    entry: { ...entry, amountCents: isWhole ? place.amountCents : null },
    place,
  }));
};

/** Finds the payment of each entry among the runs that the file can speak of. */
export const matchEntries = (
  entries: readonly BankEntry[],
  runs: ReadonlyMap<string, PayRun>,
  statusOf: (place: RunPayment) => Payment['status'] | undefined,
): readonly MatchedEntry[] => {
  const isSent = ({ status }: PayRun) => status === 'released';
  const ordered = [...runs.values()].toSorted((a, b) => Number(isSent(a)) - Number(isSent(b)));
  const places = new Map(
    ordered.flatMap(({ payments }) => payments.map((place) => [place.paymentId, place] as const)),
  );
  return entries.flatMap((entry): readonly MatchedEntry[] => {
    if (entry.reference === null) {
      const run = runIdsIn(entry.runReferences)
        .map((id) => runs.get(id))
        .find(Boolean);
      return run
        ? takenApart(entry, run, (place) => statusOf(place) !== 'returned')
        : [{ entry, place: undefined }];
    }
    const place = places.get(paymentIdIn(entry) ?? '');
    return [{ entry: place ? withAmount(entry, place) : entry, place }];
  });
};
