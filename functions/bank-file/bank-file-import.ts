import * as z from 'zod';
import { type BankFile, bankFile } from '../../domain/bank-file/bank-file.ts';
import type { BankReport } from '../../domain/bank-file/bank-report.ts';
import {
  type ImportBankFileRefusal,
  importBankFile,
  type OfBankFile,
} from '../../domain/bank-file/import-bank-file.ts';
import { paymentIdIn, runIdsIn } from '../../domain/bank-file/own-references.ts';
import { toBeRead } from '../../domain/bank-file/read-entries.ts';
import type { XmlTree } from '../../domain/banking/xml-tree.ts';
import { CASH_OFFICE, cashOffice } from '../../domain/cash-office/cash-office.ts';
import { payRun } from '../../domain/pay-run/pay-run.ts';
import { applicationOfPayment } from '../../domain/payout/payment-id.ts';
import { toBankFile } from '../../domain/permissions/pay-run-standing.ts';
import { permissions } from '../../domain/permissions/table.ts';
import type { BankFileEvent } from '../../events/bank-file-events.ts';
import type { AllLoaded, Read } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';
import { base32 } from '../../runtime/log/base32.ts';
import { readPayouts } from '../pay-run/pay-run-streams.ts';
import { sha256Of } from '../pay-run/payment-file.ts';
import { readXmlFile, type XmlFileRefusal, type XmlFormat } from './xml-file.ts';

/** A format of bank files, and how what it says is taken out. */
export type BankFormat = XmlFormat & {
  readonly name: 'import-bank-status' | 'import-bank-statement';
  readonly read: (report: XmlTree) => BankReport;
};

type Understood = {
  readonly report: BankReport;
  readonly bankFileId: string;
  readonly sha256: string;
};

/** The same file has the same id, whoever brings it and however often. */
const idOf = (sha256: string) => `bnk_${base32(Buffer.from(sha256, 'hex'))}`;

/**
 * The runs that what is to be read names, and the grants that it can mean.
 *
 * Every one of them is found by its id: a payment's id names its application. No row is asked, since rows may lag behind a
 * release that the bank has answered already.
 */
const readFile = async (
  read: Read,
  { report }: Understood,
  file: BankFile,
): Promise<AllLoaded<OfBankFile>> => {
  const entries = toBeRead(file, report).map(({ entry }) => entry);
  const runIds = runIdsIn(entries.flatMap(({ runReferences }) => runReferences));
  const runs = await Promise.all(runIds.map((runId) => read(payRun, runId)));
  const whole = new Set(
    entries
      .filter(({ reference }) => reference === null)
      .flatMap(({ runReferences }) => runIdsIn(runReferences)),
  );
  const ofRuns = runs.flatMap(({ state }) =>
    state.status !== 'none' && whole.has(state.runId) ? state.payments : [],
  );
  const named = entries.flatMap((entry) => paymentIdIn(entry) ?? []);
  const ownPlaces = named.map((paymentId) => ({ applicationId: applicationOfPayment(paymentId) }));
  return {
    ...Object.fromEntries(runIds.map((runId, place) => [`payrun-${runId}`, runs[place]])),
    ...(await readPayouts(read, [...ofRuns, ...ownPlaces])),
    cashOffice: await read(cashOffice, CASH_OFFICE),
  } as AllLoaded<OfBankFile>;
};

/** Makes the command that takes in files of one format. */
export const bankFileImport = ({ name, read: take, ...format }: BankFormat) =>
  command<
    Record<string, never>,
    { readonly file: string },
    BankFile,
    BankFileEvent,
    ImportBankFileRefusal | XmlFileRefusal,
    OfBankFile,
    Understood
  >({
    name,
    permission: permissions[name],
    standing: toBankFile,
    params: z.strictObject({}),
    // What surrounds it in the request stays within the limit of a body.
    body: z.strictObject({ file: z.string().min(1).max(200_000) }),
    aggregate: bankFile,
    key: ({ body }) => idOf(sha256Of(body.file)),
    prepare: async ({ body: { file } }) => {
      const report = readXmlFile(file, format, take);
      if ('refused' in report) return report;
      const sha256 = sha256Of(file);
      return { report, sha256, bankFileId: idOf(sha256) };
    },
    others: (read, { extra }, file) => readFile(read, extra, file),
    // With the recipients of eighty grants it would not fit into one append.
    unguarded: {
      'organisation-*':
        'the bank has decided what the file says; whoever joins a recipient now adds nothing to it',
    },
    decide: importBankFile,
    refusals: {
      'file-not-xml': 422,
      'file-with-dtd': 422,
      'file-of-another-format': 422,
      'file-element-missing': 422,
      'file-sums-differ': 422,
      'statement-of-another-account': 422,
      'acts-for-recipient': 403,
      'too-many-entries': 422,
      'too-many-payments': 422,
    },
    answer: ([first]) =>
      first?.type === 'BankFileImported'
        ? { outcomes: countsIn(first), isNew: true }
        : { isNew: false, ...(first && { outcomes: countsIn(first) }) },
  });

/** How many entries led to what; of a file that was read again, of those that lead to something else now. */
const countsIn = ({ data: { entries } }: BankFileEvent): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(entries, ({ outcome }) => outcome)].map(([outcome, all]) => [outcome, all.length]),
  );
