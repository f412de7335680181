import type { DatabaseSync } from 'node:sqlite';
import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import type { ApplicationRow } from '../../../domain/application/application-row.ts';
import { applicationStatuses } from '../../../domain/application/application-status.ts';
import { receivedCases } from '../../../domain/application/received-cases.ts';
import { inTransaction, openDatabase } from '../../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../../runtime/sqlite/event-log.ts';
import { turnOf } from '../../../runtime/sqlite/turn.ts';
import { sqliteViewStore } from '../../../runtime/sqlite/view-store.ts';
import { liveRows } from '../../../runtime/views/live-rows.ts';
import { everyListOf } from '../../../runtime/views/row-fold.ts';
import type { Contest } from '../contest.ts';
import { type Effort, often } from '../effort.ts';
import { scratchFile } from '../rivals/scratch-file.ts';

/** Somebody who gives a page of cases, those that stand somewhere, newest first. */
type Lister = {
  readonly name: string;
  readonly includes: string;
  readonly open: (rows: readonly ApplicationRow[]) => Promise<Listing>;
};

type Listing = {
  /** How many cases were on the page. */
  readonly page: () => Promise<number>;
  readonly close: () => void;
};

const PAGE = 50;
const COUNT = 20;
const PROGRAMME = 'demokratie-leben';
const TENANT = 'stuttgart';
const STATUS = 'in-check';

/** So many cases, a minute apart, standing here and there. */
const casesOf = (count: number): readonly ApplicationRow[] =>
  Array.from({ length: count }, (_, n) => ({
    ...applicationRow.initial,
    applicationId: `app_${String(n).padStart(26, '0')}`,
    programmeId: PROGRAMME,
    ...{
      fundId: `fonds-${n % 3}`,
      roundId: `runde-${n % 6}`,
      organisationId: `org_${String(n % 997).padStart(26, '0')}`,
    },
    submittedAt: new Date(Date.UTC(2026, 0, 1, 9, n)).toISOString(),
    completeAt: new Date(Date.UTC(2026, 0, 1, 9, n)).toISOString(),
    status: applicationStatuses[(n * 7) % applicationStatuses.length] ?? STATUS,
    ...{ startsOn: '2026-04-01', endsOn: '2026-11-30', costCents: 277_778, requestedCents: 250_000 },
    title: { sealed: 'x'.repeat(43), subject: `case_${n}`, row: null },
  }));

/** As a file of one's own, which is there for as long as it is open. */
const inScratch = () => {
  const { file, remove } = scratchFile();
  const database = openDatabase(file);
  const close = (end: (database: DatabaseSync) => void) => () => {
    end(database);
    remove();
  };
  return { database, close };
};

const ours: Lister = {
  name: 'ours',
  includes:
    'which generation is live, a page of an ordered list, each row with its lists and for how far it is folded',
  open: async (rows) => {
    const { database, close } = inScratch();
    const views = sqliteViewStore(database);
    const generation = `${applicationRow.name}@${applicationRow.version}/1`;
    const live = { live: generation, fed: [generation], lastRun: 1 };
    await views.setGenerations(TENANT, applicationRow.name, undefined, live);
    await turnOf(database).inBulk(async () => {
      for (const row of rows) {
        const times = { beganAt: row.submittedAt, updatedAt: row.submittedAt };
        const place = { tenant: TENANT, generation, stream: `application-${row.applicationId}`, revision: 1 };
        await views.put(
          { ...place, ...times, row, lists: everyListOf(applicationRow, row), leftAt: {} },
          undefined,
        );
      }
    });
    const log = sqliteEventLog(database);
    return {
      page: async () => {
        const reader = await liveRows({ log, views }, TENANT);
        const list = receivedCases(PROGRAMME, { status: STATUS });
        return (await reader.page(applicationRow, list, { order: 'falling', limit: PAGE })).rows.length;
      },
      close: close((opened) => turnOf(opened).close()),
    };
  },
};

const bare: Lister = {
  name: 'the bare indexed statement',
  includes: 'SELECT with an index on programme, status and time, JSON.parse of each row',
  open: async (rows) => {
    const { database, close } = inScratch();
    database.exec(`CREATE TABLE cases (
      id TEXT PRIMARY KEY, programme TEXT NOT NULL, status TEXT NOT NULL, submitted_at TEXT NOT NULL, row TEXT NOT NULL
    ) STRICT; CREATE INDEX cases_received ON cases (programme, status, submitted_at, id)`);
    const insert = database.prepare('INSERT INTO cases VALUES (?, ?, ?, ?, ?)');
    inTransaction(database, () => {
      for (const row of rows)
        insert.run(row.applicationId, row.programmeId, row.status, row.submittedAt, JSON.stringify(row));
    });
    const select = database.prepare(
      'SELECT row FROM cases WHERE programme = ? AND status = ? ORDER BY submitted_at DESC, id DESC LIMIT ?',
    );
    return {
      page: async () =>
        select.all(PROGRAMME, STATUS, PAGE).map(({ row }) => JSON.parse(String(row)) as ApplicationRow)
          .length,
      close: close((opened) => opened.close()),
    };
  },
};

export const listers: readonly Lister[] = [ours, bare];

/** One contest after the other: a file of so many cases takes some seconds to write. */
export const listsOf = async function* (effort: Effort): AsyncGenerator<Contest> {
  for (const count of effort.isBrief ? [1_000] : [5_000, 50_000]) {
    const rows = casesOf(count);
    const listings = await Promise.all(
      listers.map(async ({ name, open }) => ({ name, ...(await open(rows)) })),
    );
    yield {
      name: `SQLite: list of ${PAGE} of ${count.toLocaleString('en')} cases, filtered and sorted`,
      aim: 'aim: ≤ 2 × the statement, flat as the number grows',
      measures: listings.map(({ name, page }) => ({
        ...{ name, floors: [], count: often(effort, COUNT) },
        prepare: async () => async () => {
          if ((await page()) !== PAGE) throw new Error(`${name} gave another page`);
        },
      })),
    };
    for (const { close } of listings) close();
  }
};
