import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item } from '../aws-api/dynamodb-operations.ts';
import type { StoredRow } from '../view-store.ts';
import { atATime } from '../views/at-a-time.ts';
import { writtenIn } from './packed-json.ts';
import { queryAll, text } from './query-pages.ts';
import { partNames, partsOf, rowsOf, toRow } from './view-items.ts';

/** Whoever finds a row without one of its parts was overtaken by a write; more often than this is no coincidence. */
const ROUNDS_MAX = 20;

/** A list of long rows is a request for each of them. */
const AT_ONCE = 16;

type Place = Pick<StoredRow, 'tenant' | 'generation' | 'stream'>;

/** Reads rows with their parts, consistently. */
export const rowReads = (dynamoDb: DynamoDb, table: string) => {
  const reading = atATime(AT_ONCE);
  const partsFor = async (place: Place, item: Item): Promise<ReadonlyMap<string, string>> => {
    if (partNames(item).length === 0) return new Map();
    const found = await queryAll(dynamoDb, table, partsOf(place));
    return new Map(found.map((part) => [text(part, 's'), writtenIn(part, 'x')]));
  };

  const itemAt = async ({ tenant, generation, stream }: Place): Promise<Item | undefined> => {
    const Key = { p: { S: rowsOf(tenant, generation) }, s: { S: stream } };
    return (await dynamoDb.ask('GetItem', { TableName: table, Key, ConsistentRead: true })).Item;
  };

  /** The row of an item that was read, which is read again where it was written meanwhile. */
  const whole = async (place: Place, item: Item | undefined): Promise<StoredRow | undefined> => {
    let latest = item;
    for (let round = 1; latest; round++) {
      const row = toRow(place.tenant, place.generation, latest, await partsFor(place, latest));
      if (row.row !== undefined || round === ROUNDS_MAX) return row;
      // At random, so that whoever reads does not keep step with whoever writes.
      await pause(Math.random() * round);
      latest = await itemAt(place);
    }
    return undefined;
  };

  return {
    get: async (place: Place) => whole(place, await itemAt(place)),
    /** The rows of items, in their order. */
    those: async (tenant: string, generation: string, items: readonly Item[]) => {
      const rows = items.map((item) =>
        reading(() => whole({ tenant, generation, stream: text(item, 's') }, item)),
      );
      return (await Promise.all(rows)).filter((row) => row !== undefined);
    },
  };
};
