import type { FundEvent } from '../../../events/fund-events.ts';
import { inTransaction, openDatabase } from '../../../runtime/sqlite/database.ts';
import { evolve, initial, raised } from './fund.ts';
import { scratchFile } from './scratch-file.ts';
import type { Rival } from './store.ts';

/** One row a commit, by prepared statements in a transaction, as durable as ours; JSON and nothing else. */
export const bareSqlite: Rival = {
  name: 'bare statements',
  includes: 'SELECT, JSON.parse, INSERT into a table with a key; as durable as ours; no hash, no schema',
  open: async () => {
    const { file, remove } = scratchFile();
    const database = openDatabase(file);
    database.exec(`CREATE TABLE commits (
      fund TEXT NOT NULL, revision INTEGER NOT NULL, events TEXT NOT NULL, PRIMARY KEY (fund, revision)
    ) STRICT`);
    const select = database.prepare('SELECT events FROM commits WHERE fund = ? ORDER BY revision');
    const insert = database.prepare('INSERT INTO commits VALUES (?, ?, ?)');
    const read = (fundId: string) => {
      const rows = select.all(fundId) as { readonly events: string }[];
      const events = rows.flatMap((row) => JSON.parse(row.events) as FundEvent[]);
      return { revision: rows.length, state: events.reduce(evolve, initial) };
    };
    const append = (fundId: string, revision: number, events: readonly FundEvent[]) =>
      inTransaction(database, () => insert.run(fundId, revision, JSON.stringify(events)));
    return {
      fill: async (fundId, history) => {
        for (const [place, events] of history.entries()) append(fundId, place + 1, events);
      },
      load: async (fundId) => read(fundId).state.allocatedCents,
      raise: async (fundId, { reasons }) => {
        const { revision, state } = read(fundId);
        append(fundId, revision + 1, raised(fundId, state.allocatedCents, reasons));
        return true;
      },
      close: async () => {
        database.close();
        remove();
      },
    };
  },
};
