import type { RunPayment } from '../../events/pay-run-events.ts';
import { sumCents } from '../money.ts';
import type { KnownRun } from '../pay-run/pay-run.ts';
import type { PaymentStatus } from '../payout/payment.ts';
import { applicationOfPayment } from '../payout/payment-id.ts';
import { paymentOf } from '../payout/payment-rules.ts';
import type { Payout } from '../payout/payout.ts';
import type { BankEntry, NumberedEntry } from './bank-report.ts';
import { paymentIdIn, runIdsIn } from './own-references.ts';

/** Which payment of which grant, with its sum as it was asked for. */
export type Place = Pick<RunPayment, 'applicationId' | 'paymentId' | 'amountCents'>;

/** An entry with the payment that it is about; undefined where it is none of ours. */
export type MatchedEntry = NumberedEntry & {
  readonly place: Place | undefined;
  /** By how much a sum for a whole run is more than its payments; null where it is theirs. */
  readonly differenceCents: number | null;
};

/** The grants that a file can speak of. */
type PayoutOf = (applicationId: string) => Payout;

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

const totalOf = (payments: readonly RunPayment[]) => sumCents(payments.map(({ amountCents }) => amountCents));

/** The payments that a sum for a run can be for: all that were sent, or those that did not come back before. */
const sumsIn = (payments: readonly RunPayment[], payoutOf: PayoutOf): readonly (readonly RunPayment[])[] => {
  const statusOf = ({ applicationId, paymentId }: RunPayment): PaymentStatus | undefined =>
    paymentOf(payoutOf(applicationId), { paymentId })?.status;
  return [payments, payments.filter((payment) => statusOf(payment) !== 'returned')];
};

/** What is said of a run as a whole, said of each of its payments but those that the file names by themselves. */
const takenApart = (numbered: NumberedEntry, run: KnownRun, payoutOf: PayoutOf): readonly MatchedEntry[] => {
  const { entry } = numbered;
  const named = new Set(entry.exceptFor.map((reference) => paymentIdIn({ reference })));
  const payments = run.payments.filter(({ paymentId }) => !named.has(paymentId));
  const meant = sumsIn(payments, payoutOf).find((some) => totalOf(some) === entry.amountCents);
  const isTold = meant !== undefined || entry.amountCents === null;
  const differenceCents = isTold ? null : (entry.amountCents ?? 0) - totalOf(payments);
  return (meant ?? payments).map((place) => ({
    ...{ ...numbered, place, differenceCents },
    entry: { ...entry, amountCents: isTold ? place.amountCents : null },
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
      return run
        ? takenApart(numbered, run, payoutOf)
        : [{ ...numbered, place: undefined, differenceCents: null }];
    }
    const place = placeOf(paymentIdIn(entry), payoutOf);
    return [{ ...numbered, entry: place ? withAmount(entry, place) : entry, place, differenceCents: null }];
  });
