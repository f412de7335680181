import type { BankFileEvent } from '../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import type { CashOffice } from '../cash-office/cash-office.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { PayRun } from '../pay-run/pay-run.ts';
import { type Payout, payout } from '../payout/payout.ts';
import { after, applyEntry } from './apply-entry.ts';
import type { BankFile } from './bank-file.ts';
import type { BankReport } from './bank-report.ts';
import { type MatchedEntry, matchEntries, paymentIdIn } from './match-entries.ts';

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

const runsIn = (others: OfBankFile): ReadonlyMap<string, PayRun> =>
  new Map(
    Object.entries(others).flatMap(([name, state]) => {
      const run = name.startsWith('payrun-') ? (state as PayRun) : undefined;
      return run?.runId === undefined ? [] : [[run.runId, run] as const];
    }),
  );

const organisationsIn = (others: OfBankFile): readonly Organisation[] =>
  Object.entries(others)
    .filter(([name]) => name.startsWith('organisation-'))
    .map(([, state]) => state as Organisation);

const payoutOf = (others: OfBankFile, applicationId: string): Payout =>
  others[`payout-${applicationId}`] ?? payout.initial;

const matchedIn = ({ report }: ImportBankFile, others: OfBankFile): readonly MatchedEntry[] =>
  matchEntries(
    report.entries,
    runsIn(others),
    ({ applicationId, paymentId }) => payoutOf(others, applicationId).payments.get(paymentId)?.status,
  );

export const importBankFileRules = {
  'statement-of-another-account': ({ report }, _file, { cashOffice }) => {
    const own = new Set([...cashOffice.accounts.values()].map(({ iban }) => iban));
    return report.ibans.every((iban) => own.has(iban));
  },
  'acts-for-recipient': ({ actorId }, _file, others) =>
    organisationsIn(others).every((organisation) => !isMember(organisation, actorId)),
  'too-many-entries': (command, _file, others): Verdict => {
    const entryCount = matchedIn(command, others).length;
    return entryCount <= ENTRIES_MAX || { entryCount, entriesMax: ENTRIES_MAX };
  },
  'too-many-payments': (command, _file, others): Verdict => {
    const grants = new Set(matchedIn(command, others).map(({ place }) => place?.applicationId));
    return grants.size <= PAYOUTS_MAX || { grantCount: grants.size, grantsMax: PAYOUTS_MAX };
  },
} satisfies Rules<ImportBankFile, BankFile, OfBankFile>;

export type ImportBankFileRefusal = keyof typeof importBankFileRules;

type Entries = BankFileEvent['data']['entries'];
type Read = {
  readonly payouts: ReadonlyMap<string, Payout>;
  readonly entries: Entries;
  readonly events: readonly { readonly applicationId: string; readonly event: PayoutEvent }[];
};

/** Takes in one entry after the others. */
const withEntry =
  ({ bankFileId, actorId: enteredBy, report: { createdOn } }: ImportBankFile, others: OfBankFile) =>
  (read: Read, { entry, place }: MatchedEntry): Read => {
    const { reference, amountCents, status, reasonCode, bookedOn, valueOn, runReferences } = entry;
    const named = { amountCents, status, reasonCode, bookedOn, valueOn };
    if (!place) {
      const written = (reference ?? runReferences[0]) || null;
      const unknown = { paymentId: paymentIdIn(entry) ?? null, reference: written };
      return {
        ...read,
        entries: [...read.entries, { ...unknown, ...named, outcome: 'unknown-payment' }],
      };
    }
    const { applicationId, paymentId } = place;
    const state = read.payouts.get(applicationId) ?? payoutOf(others, applicationId);
    const applied = applyEntry(state, place, entry, { bankFileId, enteredBy, createdOn });
    const { outcome, event } = applied;
    return {
      payouts: new Map([...read.payouts, [applicationId, after(state, applied)]]),
      entries: [...read.entries, { paymentId, reference, ...named, outcome }],
      events: event ? [...read.events, { applicationId, event }] : read.events,
    };
  };

/**
 * Takes in what the bank says of payments, once for each file: booked, refused, sent back.
 *
 * Whatever cannot be applied is kept with its reason and changes nothing; a person looks at it.
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
  if (file.isImported) return { accepted: [] };
  const refusal = firstBroken(importBankFileRules, command, file, others);
  if (refusal) return refusal;
  const { bankFileId, sha256, report, actorId: importedBy } = command;
  const empty: Read = { payouts: new Map(), entries: [], events: [] };
  const { entries, events } = matchedIn(command, others).reduce(withEntry(command, others), empty);
  const runIds = [...runsIn(others).keys()];
  const { kind, messageId, createdOn } = report;
  const byGrant = Map.groupBy(events, ({ applicationId }) => applicationId);
  return {
    accepted: [
      {
        type: 'BankFileImported',
        data: { bankFileId, kind, messageId, createdOn, sha256, runIds, entries, importedBy },
      },
    ],
    also: Object.fromEntries(
      [...byGrant].map(([applicationId, own]) => [`payout-${applicationId}`, own.map(({ event }) => event)]),
    ),
  };
};
