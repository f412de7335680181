import { unpacked } from '../../runtime/aws/packed-body.ts';
import type { DynamoDb } from '../../runtime/aws-api/dynamodb.ts';
import type { Item } from '../../runtime/aws-api/dynamodb-operations.ts';
import type { Raw } from './engines.ts';

const readable = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner instanceof Uint8Array ? Buffer.from(inner).toString('latin1') : inner,
  );

/** Everything that an engine keeps, as one text; what lies there deflated is in it as the text that it is. */
export const storedIn = async (raw: Raw): Promise<string> => {
  if (raw.kind === 'sqlite') {
    const named = raw.database.prepare("select name from sqlite_master where type = 'table'").all();
    return readable(named.map(({ name }) => raw.database.prepare(`select * from "${name}"`).all()));
  }
  const found: unknown[] = [];
  for (const TableName of Object.values(raw.tables)) found.push(await itemsIn(raw.dynamoDb, TableName));
  return readable(found);
};

const itemsIn = async (dynamoDb: DynamoDb, TableName: string): Promise<readonly unknown[]> => {
  const found: unknown[] = [];
  let ExclusiveStartKey: Item | undefined;
  do {
    const page = await dynamoDb.ask('Scan', { TableName, ConsistentRead: true, ExclusiveStartKey });
    found.push(...(page.Items ?? []).map((item) => [item, bodyIn(item)]));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return found;
};

/** The body of a commit; nothing in any other item. */
const bodyIn = ({ p, z }: Item): string | undefined => {
  const [tenant = '', ...stream] = (p?.S ?? '').split('#');
  return z?.B && unpacked(z.B, tenant, stream.join('#'));
};
