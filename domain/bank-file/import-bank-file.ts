import type { Aside, BankFileEvent } from '../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import type { CashOffice } from '../cash-office/cash-office.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { sumCents } from '../money.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { KnownRun, PayRun } from '../pay-run/pay-run.ts';
import { paymentOf } from '../payout/payment-rules.ts';
import { type Payout, payout } from '../payout/payout.ts';
import type { BankFile } from './bank-file.ts';
import type { BankReport, Uncounted } from './bank-report.ts';
import { type MatchedEntry, matchEntries } from './match-entries.ts';
import { changedSince, type Read, readEntries, toBeRead } from './read-entries.ts';

/** What one append can change, with room for the file's own entries. */
const PAYOUTS_MAX = 80;
const ENTRIES_MAX = 300;

export type ImportBankFile = Acting & {
  readonly bankFileId: string;
  readonly sha256: string;
  readonly report: BankReport;
};

/** The streams that a file speaks of, each by its name: runs, grants, their recipients, and the town's accounts. */
export type OfBankFile = {
  readonly [stream: `payrun-${string}`]: PayRun;
  readonly [stream: `payout-${string}`]: Payout;
  readonly [stream: `organisation-${string}`]: Organisation;
  readonly cashOffice: CashOffice;
};

const runsIn = (others: OfBankFile): ReadonlyMap<string, KnownRun> =>
  new Map(
    Object.entries(others).flatMap(([name, state]) => {
      const run = name.startsWith('payrun-') ? (state as PayRun) : undefined;
      return run === undefined || run.status === 'none' ? [] : [[run.runId, run] as const];
    }),
  );

const organisationsIn = (others: OfBankFile): readonly Organisation[] =>
  Object.entries(others)
    .filter(([name]) => name.startsWith('organisation-'))
    .map(([, state]) => state as Organisation);

const payoutsIn = (others: OfBankFile) => (applicationId: string) =>
  others[`payout-${applicationId}`] ?? payout.initial;

const matchedIn = ({ report }: ImportBankFile, file: BankFile, others: OfBankFile): readonly MatchedEntry[] =>
  matchEntries(toBeRead(file, report), runsIn(others), payoutsIn(others));

const ownIbansOf = ({ accounts }: CashOffice): ReadonlySet<string> =>
  new Set([...accounts.values()].map(({ iban }) => iban));

/** What was counted and not kept, by whether it moved on an account that the town pays from. */
const asideOf = ({ foreign, kind }: BankReport, { cashOffice }: OfBankFile): Aside[] => {
  const own = ownIbansOf(cashOffice);
  const isOwn = ({ iban }: Uncounted) => kind === 'status' || (iban !== null && own.has(iban));
  const sums = (some: readonly Uncounted[], name: Aside['kind']): Aside[] =>
    some.length === 0
      ? []
      : [
          {
            kind: name,
            entryCount: sumCents(some.map(({ entryCount }) => entryCount)),
            debitCents: sumCents(some.map(({ debitCents }) => debitCents)),
            creditCents: sumCents(some.map(({ creditCents }) => creditCents)),
            withoutSumCount: sumCents(some.map(({ withoutSumCount }) => withoutSumCount)),
          },
        ];
  return [
    ...sums(foreign.filter(isOwn), 'names-nothing-of-ours'),
    ...sums(
      foreign.filter((some) => !isOwn(some)),
      'of-another-account',
    ),
  ];
};

export const importBankFileRules = {
  'statement-of-another-account': ({ report }, _file, { cashOffice }) => {
    const own = ownIbansOf(cashOffice);
    return report.ibans.length === 0 || report.ibans.some((iban) => iban !== null && own.has(iban));
  },
  'acts-for-recipient': ({ actorId }, _file, others) =>
    organisationsIn(others).every((organisation) => !isMember(organisation, actorId)),
  'too-many-entries': (command, file, others): Verdict => {
    const entryCount = matchedIn(command, file, others).length;
    return entryCount <= ENTRIES_MAX || { entryCount, entriesMax: ENTRIES_MAX };
  },
  'too-many-payments': (command, file, others): Verdict => {
    const grants = new Set(matchedIn(command, file, others).map(({ place }) => place?.applicationId));
    return grants.size <= PAYOUTS_MAX || { grantCount: grants.size, grantsMax: PAYOUTS_MAX };
  },
} satisfies Rules<ImportBankFile, BankFile, OfBankFile>;

export type ImportBankFileRefusal = keyof typeof importBankFileRules;

/** The runs that a file speaks of: by their own reference, or by those of their payments. */
const runIdsOf = (entries: readonly MatchedEntry[], others: OfBankFile): string[] => {
  const ofPayments = entries.flatMap(({ place }) => {
    const payment = place && paymentOf(payoutsIn(others)(place.applicationId), place);
    return payment && 'runId' in payment && payment.runId !== null ? [payment.runId] : [];
  });
  return [...new Set([...runsIn(others).keys(), ...ofPayments])];
};

const factOf = (
  { bankFileId, sha256, report, actorId }: ImportBankFile,
  file: BankFile,
  runIds: string[],
  { entries }: Read,
  aside: Aside[],
): readonly BankFileEvent[] => {
  const { kind, messageId, createdOn } = report;
  if (!file.isImported) {
    const named = { bankFileId, kind, messageId, createdOn, sha256 };
    const data = { ...named, runIds, entries: [...entries], aside, importedBy: actorId };
    return [{ type: 'BankFileImported', data }];
  }
  const changed = [...changedSince(file.entries, entries)];
  if (changed.length === 0) return [];
  return [{ type: 'BankFileReadAgain', data: { bankFileId, runIds, entries: changed, readBy: actorId } }];
};

/**
 * Takes in what the bank says of payments: booked, refused, sent back. Each entry counts once, however often its file is brought.
 *
 * Whatever cannot be applied is kept as open with its reason and changes nothing. Brought again, a file is read at its open
 * places only, so that one which came before the release of its run is booked then.
 */
export const importBankFile = (
  command: ImportBankFile,
  file: BankFile,
  others: OfBankFile,
): Decision<
  BankFileEvent,
  ImportBankFileRefusal,
  Readonly<Record<`payout-${string}`, readonly PayoutEvent[]>>
> => {
  const refusal = firstBroken(importBankFileRules, command, file, others);
  if (refusal) return refusal;
  const { bankFileId, report, actorId: enteredBy } = command;
  const matched = matchedIn(command, file, others);
  const ownIbans = ownIbansOf(others.cashOffice);
  const source = { bankFileId, enteredBy, createdOn: report.createdOn, ownIbans };
  const read = readEntries(matched, source, payoutsIn(others), file.entries);
  const byGrant = Map.groupBy(read.events, ({ applicationId }) => applicationId);
  return {
    accepted: factOf(command, file, runIdsOf(matched, others), read, asideOf(report, others)),
    also: Object.fromEntries(
      [...byGrant].map(([applicationId, own]) => [`payout-${applicationId}`, own.map(({ event }) => event)]),
    ),
  };
};
