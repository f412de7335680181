import { createRequire } from 'node:module';
import type { Done, Item, Store, Table } from 'dynalite/db/index.js';
import { checkTypes, checkValidations } from 'dynalite/validations/index.js';

/** The JSON object of a request or an answer, with the members that this folder looks at. */
export type Json = {
  [member: string]: unknown;
  TableName?: string;
  IndexName?: string;
  Key?: Item;
  Item?: Item;
  ConsistentRead?: boolean;
  ConditionExpression?: string;
  ReturnConsumedCapacity?: string;
  ReturnValuesOnConditionCheckFailure?: string;
  ScannedCount?: number;
  RequestItems?: Record<string, Json>;
  TransactItems?: unknown;
  ClientRequestToken?: unknown;
  StreamSpecification?: { StreamEnabled?: boolean };
  Table?: object;
  TableDescription?: object;
};

type Rules = { types: object; custom: unknown };
type Action = (store: Store, data: Json, done: Done<Json>) => void;

// dynalite keeps one file per operation; requiring them by name spares a list of seventeen imports.
const require = createRequire(import.meta.url);
const fileName = (operation: string) => operation.charAt(0).toLowerCase() + operation.slice(1);

/** Checks an input by dynalite's rules and returns its parsed copy; throws a ValidationException or SerializationException. */
export function validated(operation: string, input: Json, store: Store): Json {
  const rules: Rules = require(`dynalite/validations/${fileName(operation)}.js`);
  const data: Json = checkTypes(structuredClone(input), rules.types);
  checkValidations(data, rules.types, rules.custom, store);
  // Capacity is counted on our side, so dynalite need not count it as well.
  delete data.ReturnConsumedCapacity;
  return data;
}

/** Lets dynalite carry out a validated operation on the store or a view of it; rejects with its refusal. */
export function perform(operation: string, store: Store, data: Json): Promise<Json> {
  const action: Action = require(`dynalite/actions/${fileName(operation)}.js`);
  return new Promise((resolve, reject) => {
    action(store, data, (error, output) => (error ? reject(error) : resolve(output ?? {})));
  });
}

/** The definition of a table; rejects with ResourceNotFoundException. */
export function tableOf(store: Store, name: string): Promise<Table> {
  return new Promise((resolve, reject) => {
    store.getTable(name, false, (error, table) => (table ? resolve(table) : reject(error)));
  });
}
