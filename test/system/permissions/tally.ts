import type { Permission } from '../../../domain/permissions/permission.ts';
import { LineTally, type Said } from './line-tally.ts';
import type { Tried } from './tried.ts';

export type Table = Readonly<Record<string, Permission>>;

/** What of a table has been met, and what went against it. */
export class Tally {
  readonly #lines: ReadonlyMap<string, LineTally>;

  /** The state of what was tried last. */
  lastState = '';

  constructor(table: Table, tallyOf = (action: string, line: Permission) => new LineTally(action, line)) {
    this.#lines = new Map(Object.entries(table).map(([action, line]) => [action, tallyOf(action, line)]));
  }

  /** @throws Error for an action that the table does not know */
  #lineOf(action: string): LineTally {
    const line = this.#lines.get(action);
    if (!line) throw new Error(`the table has no line ${action}`);
    return line;
  }

  /** @throws Error for an action that the table does not know */
  note(tried: Tried): void {
    this.lastState = tried.state;
    this.#lineOf(tried.action).note(tried);
  }

  /** The same tries, held against a table with the same actions: only a line that differs can come out otherwise. */
  heldAgainst(table: Table): Tally {
    return new Tally(table, (action, line) => this.#lineOf(action).heldAgainst(line));
  }

  /** Whether nobody has met yet that those who act for the recipient keep out of this. */
  isOwnCaseOpen(action: string): boolean {
    return this.#lines.get(action)?.isOwnCaseOpen() ?? false;
  }

  #all(ofLine: (line: LineTally) => Iterable<string>): readonly string[] {
    return [...this.#lines.values()].flatMap((line) => [...ofLine(line)]);
  }

  /** What only the second line of defence refused. */
  get refusedWithoutWords(): readonly string[] {
    return this.#all((line) => line.refusedWithoutWords);
  }

  /** What was carried out although the table does not allow it. */
  get carriedOutAgainstTable(): readonly string[] {
    return this.#all((line) => line.carriedOutAgainstTable);
  }

  /** What was refused to somebody as a person although the table would let them. */
  get refusedAgainstTable(): readonly string[] {
    return this.#all((line) => line.refusedAgainstTable);
  }

  /** What of the table nobody has met. */
  missing(kind: keyof Said): readonly string[] {
    return this.#all((line) => line.missing(kind));
  }

  /** By which office or relation each action was carried out, in words. */
  holders(): readonly string[] {
    return this.#all((line) => line.holders()).toSorted();
  }
}
