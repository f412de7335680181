import { createKey, type Item, type Store, validateKey } from 'dynalite/db/index.js';
import { type Json, tableOf, validated } from './dynalite-bridge.ts';
import { refusal } from './refusal.ts';

const operations: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  // dynalite has no condition on its own; a deletion's input has the same fields.
  ConditionCheck: 'DeleteItem',
  Get: 'GetItem',
};

/** One action of a transaction: what dynalite shall do, with its validated data, and the action as it was sent. */
export type TransactionAction = { kind: string; operation: string; input: Json; data: Json; table: string };

/** Reads the actions of a transaction; throws a ValidationException unless they are 1 to 100 of the kinds allowed. */
export function transactionActions(input: Json, kinds: string[], store: Store): TransactionAction[] {
  const items = input.TransactItems;
  if (!Array.isArray(items) || items.length < 1 || items.length > 100) {
    const constraint = 'Member must have length less than or equal to 100 and greater than or equal to 1';
    throw invalid(
      `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: ${constraint}`,
    );
  }
  return items.map((item: Record<string, Json>) => readAction(item, kinds, store));
}

function readAction(item: Record<string, Json>, kinds: string[], store: Store): TransactionAction {
  const [[kind, input] = ['', {}], ...others] = Object.entries(item);
  const operation = operations[kind];
  if (operation === undefined || !kinds.includes(kind) || others.length > 0) {
    throw invalid(`TransactItems can only contain one of ${kinds.join(', ')}`);
  }
  if (kind === 'ConditionCheck' && !input.ConditionExpression) {
    throw invalid('The ConditionExpression of a ConditionCheck must not be null');
  }
  return {
    kind,
    operation,
    input,
    data: validated(operation, input, store),
    table: input.TableName ?? '',
  };
}

/** Throws a ValidationException if two actions are about the same item, which no transaction may contain. */
export async function refuseRepeatedItems(actions: TransactionAction[], store: Store): Promise<void> {
  const seen = new Set<string>();
  for (const { table: name, data } of actions) {
    const table = await tableOf(store, name);
    const key = keyOf(data, table.KeySchema);
    // A malformed key has no place to collide at; its own action reports it.
    if (validateKey(key, table)) continue;
    const place = `${name}~${createKey(key, table)}`;
    if (seen.has(place)) throw invalid('Transaction request cannot include multiple operations on one item');
    seen.add(place);
  }
}

/** The key attributes of an action, whether it names a key or a whole item. */
export function keyOf(data: Json, schema: { AttributeName: string }[]): Item {
  if (data.Key) return data.Key;
  const names = schema.map(({ AttributeName }) => AttributeName);
  return Object.fromEntries(Object.entries(data.Item ?? {}).filter(([name]) => names.includes(name)));
}

function invalid(message: string) {
  return refusal('ValidationException', message);
}
