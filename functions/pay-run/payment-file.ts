import { createHash } from 'node:crypto';
import { CASH_OFFICE } from '../../domain/cash-office/cash-office.ts';
import { payingAccountRow } from '../../domain/cash-office/paying-account-row.ts';
import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { type Transfer, transferFile } from '../../domain/pay-run/pain-001.ts';
import type { KnownRun } from '../../domain/pay-run/pay-run.ts';
import { payRunRow } from '../../domain/pay-run/pay-run-row.ts';
import type { RowReader } from '../../domain/projection.ts';
import type { RunPayment } from '../../events/pay-run-events.ts';
import type { Environment } from '../../runtime/ports.ts';
import type { Erased } from '../../runtime/vault/sealed-values.ts';
import { replayedRows } from '../../runtime/views/replay.ts';

export type PaidRun = Pick<KnownRun, 'runId' | 'executionOn' | 'payingAccountVersion' | 'payments'>;

/** The digest by which a file is known, in hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The file that a run orders the bank to pay with, made of the log and the vault alone.
 *
 * The same run gives the same bytes for ever; undefined once a name or account that stood in it was erased.
 *
 * @param createdAt instant that the file says it was created at
 */
export const payFile = async (
  { log, vault }: Pick<Environment, 'log' | 'vault'>,
  tenant: string,
  run: PaidRun,
  createdAt: string,
): Promise<string | undefined> => {
  const rows = replayedRows({ log }, tenant);
  const { payingAccountVersion, executionOn, runId } = run;
  const office = await rows.get(payingAccountRow, `cashoffice-${CASH_OFFICE}`);
  const debtor = office?.row.accounts.find(({ accountVersion }) => accountVersion === payingAccountVersion);
  if (!debtor) throw new Error(`there is no account ${payingAccountVersion} that the town pays from`);
  const sealed = await Promise.all(run.payments.map((payment) => sealedTransfer(rows, payment)));
  const transfers = (await vault.open(tenant, sealed)).map(clearTransfer);
  if (transfers.includes(undefined)) return undefined;
  return transferFile({
    ...{ runId, createdAt, executionOn, debtor },
    transfers: transfers.filter((transfer) => transfer !== undefined),
  });
};

/** A file held against what was released. `fileSha256` is the digest on record, `foundSha256` that of the file as it is made now. */
export type HeldFile =
  | { readonly status: 'as-released'; readonly text: string; readonly fileSha256: string }
  | { readonly status: 'unknown-run' | 'run-not-released' }
  | { readonly status: 'pay-file-erased'; readonly fileSha256: string }
  | { readonly status: 'pay-file-differs'; readonly fileSha256: string; readonly foundSha256: string };

/** Makes the file of a run anew, and says whether it is the one that was released. */
export const heldPayFile = async (
  environment: Pick<Environment, 'log' | 'vault'>,
  tenant: string,
  runId: string,
): Promise<HeldFile> => {
  const rows = replayedRows(environment, tenant);
  const run = (await rows.get(payRunRow, `payrun-${runId}`))?.row;
  if (!run) return { status: 'unknown-run' };
  const { fileSha256, fileCreatedAt } = run;
  if (fileSha256 === null || fileCreatedAt === null) return { status: 'run-not-released' };
  const text = await payFile(environment, tenant, run, fileCreatedAt);
  if (text === undefined) return { status: 'pay-file-erased', fileSha256 };
  const foundSha256 = sha256Of(text);
  return foundSha256 === fileSha256
    ? { status: 'as-released', text, fileSha256 }
    : { status: 'pay-file-differs', fileSha256, foundSha256 };
};

const sealedTransfer = async (
  rows: RowReader,
  { organisationId, accountVersion, paymentId, amountCents, purpose }: RunPayment,
) => {
  const found = await rows.get(organisationRow, `organisation-${organisationId}`);
  const account = found?.row.accounts.find((named) => named.accountVersion === accountVersion);
  if (!account) throw new Error(`${organisationId} has no account ${accountVersion}`);
  const { iban, holder, address } = account;
  return { paymentId, amountCents, purpose, iban, holder, address };
};

type Readable = string | Erased;
type Maybe<Values> = { readonly [Name in keyof Values]: Values[Name] | Erased };

/** A transfer as the vault gives it back; undefined where something of it was erased. */
const clearTransfer = ({
  iban,
  holder,
  address,
  ...rest
}: Omit<Transfer, 'iban' | 'holder' | 'address'> & {
  readonly iban: Readable;
  readonly holder: Readable;
  readonly address: Maybe<NonNullable<Transfer['address']>> | null;
}): Transfer | undefined => {
  if (typeof iban !== 'string' || typeof holder !== 'string') return undefined;
  if (address === null) return { ...rest, iban, holder, address };
  return isClear(address) ? { ...rest, iban, holder, address } : undefined;
};

const isClear = <Values extends object>(values: Maybe<Values>): values is Maybe<Values> & Values =>
  Object.values(values).every((value) => value === null || typeof value === 'string');
