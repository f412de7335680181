import type { DynamoDBRecord } from 'aws-lambda';
import type { BatchOperation, Store } from 'dynalite/db/index.js';
import { changeRecord, isChange, sequenceNumber } from './change-record.ts';
import type { Session } from './session.ts';
import type { Streams } from './streams.ts';

const sequenceRow = 'engine~sequence';
/** The row of one record; rows of a table sort by sequence number. */
export const changeRow = (table: string, sequence: number) =>
  `engine~change~${table}~${sequenceNumber(sequence)}`;

/** The change records of all tables that have a stream, kept beside the items, and where readers wait for more. */
export type ChangeJournal = Awaited<ReturnType<typeof openChangeJournal>>;

/** Opens the journal in the store and continues its numbering. */
export async function openChangeJournal(store: Store, streams: Streams, now: () => number) {
  let sequence = Number((await store.db.get(sequenceRow)) ?? 0);
  let version = 0;
  let waiting: (() => void)[] = [];

  return {
    /** Rows to store together with the writes: one per changed item of a table with a stream, and the last number given out. */
    record(writes: Session['writes']): BatchOperation[] {
      const streamed = writes.filter(({ table }) => streams.has(table.TableName));
      const rows = streamed.filter(isChange).map((write): BatchOperation => {
        sequence += 1;
        const value = changeRecord(write, sequence, now());
        return { type: 'put', key: changeRow(write.table.TableName, sequence), value };
      });
      return rows.length > 0 ? [...rows, { type: 'put', key: sequenceRow, value: sequence }] : [];
    },

    /** Wakes everyone who waits for changes. */
    announce(): void {
      version += 1;
      for (const wake of waiting) wake();
      waiting = [];
    },

    /** Grows with every announcement. */
    version: () => version,

    /** Resolves when there was an announcement since the given version. */
    changed(since: number): Promise<void> {
      return since < version ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
    },

    /** Up to `limit` records of a table after a sequence number, oldest first. */
    async read(table: string, after: number, limit: number): Promise<DynamoDBRecord[]> {
      const range = { gt: changeRow(table, after), lt: `engine~change~${table}~~`, limit };
      return (await store.db.values(range).all()) as DynamoDBRecord[];
    },
  };
}
