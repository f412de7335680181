// The parts of dynalite 4.0.0 that this folder builds on; dynalite ships no types of its own.

declare module 'dynalite/db/index.js' {
  import type { Stream } from 'node:stream';
  import type { AttributeValue } from 'aws-lambda';

  type Item = Record<string, AttributeValue>;
  type Done<Value = void> = (error: unknown, value?: Value) => void;

  interface Index {
    IndexName: string;
    IndexStatus?: string;
    KeySchema: { AttributeName: string }[];
    Projection: { ProjectionType: 'ALL' | 'KEYS_ONLY' | 'INCLUDE'; NonKeyAttributes?: string[] };
  }

  interface Table {
    TableName: string;
    TableArn: string;
    TableStatus: string;
    CreationDateTime: number;
    KeySchema: { AttributeName: string }[];
    GlobalSecondaryIndexes?: Index[];
    LocalSecondaryIndexes?: Index[];
  }

  interface Rows {
    lock(key: string, run: (release: <Callback>(callback: Callback) => Callback) => void): void;
    get(key: string, done: Done<Item>): void;
    put(key: string, item: Item, done: Done): void;
    del(key: string, done: Done): void;
    createValueStream(range: object): ValueStream;
  }

  /** Of the old kind: nothing but its events. */
  type ValueStream = Stream & { destroy(): void };

  type BatchOperation = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };

  interface Level {
    open(): Promise<void>;
    close(): Promise<void>;
    get(key: string): Promise<unknown>;
    getSync(key: string): unknown;
    batch(operations: BatchOperation[], options?: { sync?: boolean }): Promise<void>;
    values(range: object): AsyncIterable<unknown> & {
      all(): Promise<unknown[]>;
      nextv(size: number): Promise<unknown[]>;
      close(): Promise<void>;
    };
  }

  interface Store {
    options: object;
    db: Level;
    tableDb: { awsRegion: string };
    getTable(name: string, checkStatus: boolean | Done<Table>, done?: Done<Table>): void;
    getItemDb(table: string): Rows;
    getIndexDb(kind: string, table: string, index: string): Rows;
  }

  export function create(options: {
    path?: string;
    createTableMs: number;
    deleteTableMs: number;
    updateTableMs: number;
  }): Store;
  export function createKey(item: Item, table: Table): string;
  export function validateKey(key: Item, table: Table): Error | null | undefined;
  export function checkConditional(data: object, item: Item | undefined): Error | null | undefined;
}

declare module 'dynalite/validations/index.js' {
  import type { Store } from 'dynalite/db/index.js';

  export function checkTypes(data: object, types: object): Record<string, unknown>;
  export function checkValidations(data: object, types: object, custom: unknown, store: Store): void;
}
