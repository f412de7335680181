import type { BatchOperation, Store } from 'dynalite/db/index.js';
import type { Json } from './dynalite-bridge.ts';

const rowOf = (table: string) => `engine~stream~${table}`;

/** Which tables have a change stream: those that were created with one, as on AWS. */
export type Streams = Awaited<ReturnType<typeof openStreams>>;

/** Reads which of the tables have a stream, and keeps it beside them: only their changes are worth a record. */
export async function openStreams({ db }: Store) {
  const names = new Set((await db.values({ gt: rowOf(''), lt: rowOf('~') }).all()) as string[]);

  return {
    has: (table: string): boolean => names.has(table),

    /** What DescribeTable says of it. */
    described: (table: string): object =>
      names.has(table)
        ? { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } }
        : {},

    /** Rows to store after a table was created or deleted. */
    follow(
      operation: string,
      { TableName: table = '', StreamSpecification: wanted }: Json,
    ): BatchOperation[] {
      if (operation === 'CreateTable' && wanted?.StreamEnabled) {
        names.add(table);
        return [{ type: 'put', key: rowOf(table), value: table }];
      }
      if (operation !== 'DeleteTable' || !names.delete(table)) return [];
      return [{ type: 'del', key: rowOf(table) }];
    },
  };
}
