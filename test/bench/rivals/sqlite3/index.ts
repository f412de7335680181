import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/**
 * The part of the driver `sqlite3` that emmett-sqlite calls, on the SQLite that Node.js brings.
 *
 * The driver itself is compiled when it is installed, which takes minutes and a compiler, and asks a thread for every
 * statement. Here nobody is asked, so emmett is measured faster than its users have it: what is said of it holds all the more.
 */
type Answer<Found> = (this: Outcome, error: Error | null, found?: Found) => void;
type Outcome = { readonly changes: number; readonly lastID: number };

const NOTHING: Outcome = { changes: 0, lastID: 0 };
/** How long the driver waits for a lock, in milliseconds. */
const TIMEOUT_MS = 1_000;

/** What SQLite cannot keep becomes what the driver makes of it: a number, or a text. */
const bound = (value: unknown): SQLInputValue => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'number' || typeof value === 'bigint') return value;
  return value === undefined ? null : String(value);
};

/** Whoever looks at an error of the driver looks at its number. */
const asDriver = (error: unknown): Error => {
  const { errcode = 1 } = error as { readonly errcode?: number };
  return Object.assign(error as Error, { errno: errcode & 0xff });
};

class Database {
  readonly #database: DatabaseSync;

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: TIMEOUT_MS });
  }

  run(sql: string, parameters: readonly unknown[] | Answer<never> = [], answer?: Answer<never>): void {
    const [values, told] = typeof parameters === 'function' ? [[], parameters] : [parameters, answer];
    this.#answered(told, () => {
      const { changes, lastInsertRowid } = this.#database.prepare(sql).run(...values.map(bound));
      return { outcome: { changes: Number(changes), lastID: Number(lastInsertRowid) } };
    });
  }

  all(sql: string, parameters: readonly unknown[], answer: Answer<unknown[]>): void {
    this.#answered(answer, () => ({ found: this.#database.prepare(sql).all(...parameters.map(bound)) }));
  }

  get(sql: string, parameters: readonly unknown[], answer: Answer<unknown>): void {
    this.#answered(answer, () => ({ found: this.#database.prepare(sql).get(...parameters.map(bound)) }));
  }

  close(): void {
    this.#database.close();
  }

  #answered<Found>(
    answer: Answer<Found> | undefined,
    work: () => { readonly found?: Found; readonly outcome?: Outcome },
  ): void {
    let done: ReturnType<typeof work>;
    try {
      done = work();
    } catch (error) {
      if (!answer) throw error;
      answer.call(NOTHING, asDriver(error));
      return;
    }
    answer?.call(done.outcome ?? NOTHING, null, done.found);
  }
}

export default { Database, OPEN_READWRITE: 2, OPEN_CREATE: 4, OPEN_URI: 64 };
