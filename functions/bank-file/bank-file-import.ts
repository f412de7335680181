import * as z from 'zod';
import { type BankFile, bankFile } from '../../domain/bank-file/bank-file.ts';
import type { BankReport } from '../../domain/bank-file/bank-report.ts';
import {
  type ImportBankFileRefusal,
  importBankFile,
  type OfBankFile,
} from '../../domain/bank-file/import-bank-file.ts';
import { paymentIdIn, runIdsIn } from '../../domain/bank-file/match-entries.ts';
import type { XmlTree } from '../../domain/banking/xml-tree.ts';
import { CASH_OFFICE, cashOffice } from '../../domain/cash-office/cash-office.ts';
import { payRun } from '../../domain/pay-run/pay-run.ts';
import { payRunRow } from '../../domain/pay-run/pay-run-row.ts';
import { toBankFile } from '../../domain/permissions/pay-run-standing.ts';
import { permissions } from '../../domain/permissions/table.ts';
import type { BankFileEvent } from '../../events/bank-file-events.ts';
import type { AllLoaded, Read } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';
import { base32 } from '../../runtime/log/base32.ts';
import type { Environment } from '../../runtime/ports.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
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
  readonly runIds: readonly string[];
};

/** The same file has the same id, whoever brings it and however often. */
const idOf = (sha256: string) => `bnk_${base32(Buffer.from(sha256, 'hex'))}`;

/** The runs that a report can speak of: by their own reference, or by those of their payments. */
const runsOf = async (
  environment: Environment,
  tenant: string,
  { entries }: BankReport,
): Promise<readonly string[]> => {
  const rows = await liveRows(environment, tenant);
  const paymentIds = new Set(
    entries
      .filter(({ runReferences }) => runIdsIn(runReferences).length === 0)
      .flatMap((entry) => paymentIdIn(entry) ?? []),
  );
  const found = await Promise.all([...paymentIds].map((id) => rows.list(payRunRow, `payment/${id}`)));
  return [
    ...new Set([
      ...runIdsIn(entries.flatMap(({ runReferences }) => runReferences)),
      ...found.flat().map(({ row }) => row.runId),
    ]),
  ];
};

/** Every run that is there, and the grants of those of its payments that the report can mean. */
const readFile = async (read: Read, { report, runIds }: Understood): Promise<AllLoaded<OfBankFile>> => {
  const runs = await Promise.all(runIds.map((runId) => read(payRun, runId)));
  const named = new Set(report.entries.map(paymentIdIn));
  const whole = new Set(
    report.entries
      .filter(({ reference }) => reference === null)
      .flatMap(({ runReferences }) => runIdsIn(runReferences)),
  );
  const places = runs.flatMap(({ state }) =>
    state.payments.filter(({ paymentId }) => named.has(paymentId) || whole.has(state.runId ?? '')),
  );
  return {
    ...Object.fromEntries(runIds.map((runId, place) => [`payrun-${runId}`, runs[place]])),
    ...(await readPayouts(read, places)),
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
    prepare: async ({ body: { file } }, environment, tenant) => {
      const report = readXmlFile(file, format, take);
      if ('refused' in report) return report;
      const sha256 = sha256Of(file);
      const runIds = await runsOf(environment, tenant, report);
      return { report, sha256, bankFileId: idOf(sha256), runIds };
    },
    others: (read, { extra }) => readFile(read, extra),
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
      'statement-of-another-account': 422,
      'acts-for-recipient': 403,
      'too-many-entries': 422,
      'too-many-payments': 422,
    },
    answer: ([first]) =>
      first?.type === 'BankFileImported'
        ? { outcomes: countsOf(first.data.entries.map(({ outcome }) => outcome)), isNew: true }
        : { isNew: false },
  });

const countsOf = (outcomes: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(outcomes, String)].map(([outcome, all]) => [outcome, all.length]));
