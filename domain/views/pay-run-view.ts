import type { RunPayment } from '../../events/pay-run-events.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { bankFileRow } from '../bank-file/bank-file-row.ts';
import { sumCents } from '../money.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import { type PayRunRow, payRunRow } from '../pay-run/pay-run-row.ts';
import type { PaymentRow } from '../payout/payment-row.ts';
import { ifGranted } from '../payout/payout-row.ts';
import type { RowReader, ViewRow } from '../projection.ts';

type Reader = { readonly roles: ReadonlySet<string> };

/** Where the payment of a run stands; null where its grant is not yet told of it. */
const stateOf = async (rows: RowReader, { applicationId, paymentId }: RunPayment) => {
  const found = await rows.get(payoutRow, `payout-${applicationId}`);
  return ifGranted(found)?.row.payments.find((payment) => payment.paymentId === paymentId) ?? null;
};

type Stood = { readonly amountCents: number; readonly state: PaymentRow | null };

/**
 * What of a run is paid and what is pending, each for itself; what came back or was given up is neither.
 *
 * Of what is paid, `bookedCents` was confirmed by the bank and `awaitedCents` not yet. All in whole cents.
 */
const figuresOf = ({ status, totalCents }: PayRunRow, payments: readonly Stood[]) => {
  const sumOf = (counts: (state: PaymentRow) => boolean) =>
    sumCents(payments.filter(({ state }) => state && counts(state)).map(({ amountCents }) => amountCents));
  const isReleased = status === 'released';
  const paidCents = isReleased ? sumOf((state) => state.status === 'executed') : 0;
  const bookedCents = isReleased
    ? sumOf((state) => state.status === 'executed' && state.bookedOn !== null)
    : 0;
  return {
    totalCents,
    pendingCents: status === 'prepared' ? totalCents : 0,
    ...{ paidCents, bookedCents, awaitedCents: paidCents - bookedCents },
    returnedCents: isReleased ? sumOf((state) => state.status === 'returned') : 0,
  };
};

const withStates = (rows: RowReader, payments: readonly RunPayment[]) =>
  Promise.all(payments.map(async (payment) => ({ ...payment, state: await stateOf(rows, payment) })));

/** One line of the list of runs. */
export const payRunLine = async (rows: RowReader, { row }: ViewRow<PayRunRow>) => {
  const { runId, status, executionOn, preparedBy, preparedAt, releasedBy, releasedAt, payments } = row;
  return {
    ...{ runId, status, executionOn, preparedBy, preparedAt, releasedBy, releasedAt },
    paymentCount: payments.length,
    ...figuresOf(row, await withStates(rows, payments)),
  };
};

/** To whom a payment goes: the account in a shortened form, and only for the office that pays. */
const payee = async (rows: RowReader, { roles }: Reader, payment: RunPayment) => {
  const found = await rows.get(organisationRow, `organisation-${payment.organisationId}`);
  const organisationName = found?.row.name ?? null;
  if (!roles.has('finance')) return { organisationName };
  const account = found?.row.accounts.find(({ accountVersion }) => accountVersion === payment.accountVersion);
  return {
    organisationName,
    holder: account?.holder ?? null,
    maskedIban: account?.maskedIban ?? null,
  };
};

const shown = async (rows: RowReader, reader: Reader, run: PayRunRow, payment: RunPayment & Stood) => {
  const { state, ...rest } = payment;
  const isReleased = run.status === 'released';
  return {
    ...rest,
    ...(await payee(rows, reader, payment)),
    status: state?.status ?? null,
    bookedOn: (isReleased && state?.bookedOn) || null,
    reason: (isReleased && state?.reason) || null,
    bankReasonCode: (isReleased && state?.bankReasonCode) || null,
  };
};

/** A run with every payment and what the bank said of it; undefined for a run that there is not. */
export const payRunView = async (rows: RowReader, reader: Reader, runId: string) => {
  const found = await rows.get(payRunRow, `payrun-${runId}`);
  if (!found) return undefined;
  const { row, revision } = found;
  const [stood, files] = await Promise.all([
    withStates(rows, row.payments),
    rows.list(bankFileRow, `run/${runId}`),
  ]);
  return {
    body: {
      ...row,
      ...figuresOf(row, stood),
      payments: await Promise.all(stood.map((payment) => shown(rows, reader, row, payment))),
      bankFiles: files.map(({ row: { bankFileId, kind, messageId, importedAt } }) => ({
        ...{ bankFileId, kind, messageId, importedAt },
      })),
    },
    version: revision,
  };
};
