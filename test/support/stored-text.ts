import { paginateScan } from '@aws-sdk/client-dynamodb';
import type { Raw } from './engines.ts';

const readable = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner instanceof Uint8Array ? Buffer.from(inner).toString('latin1') : inner,
  );

/** Everything that an engine keeps, as one text. */
export const storedIn = async (raw: Raw): Promise<string> => {
  if (raw.kind === 'sqlite') {
    const named = raw.database.prepare("select name from sqlite_master where type = 'table'").all();
    return readable(named.map(({ name }) => raw.database.prepare(`select * from "${name}"`).all()));
  }
  const found: unknown[] = [];
  for (const TableName of Object.values(raw.tables))
    for await (const { Items } of paginateScan({ client: raw.client }, { TableName, ConsistentRead: true }))
      found.push(Items);
  return readable(found);
};
