import type { Permission } from '../../../domain/permissions/permission.ts';
import { permissions } from '../../../domain/permissions/table.ts';
import type { Tried } from './tried.ts';
import { wordsFor } from './words.ts';

const table: Readonly<Record<string, Permission>> = permissions;
const lines = Object.entries(table);

const cellOf = (action: string, state: string): string => `${action} × ${state}`;
const exclusionOf = (action: string, relation: string): string => `${action} not by ${relation}`;
const holderOf = (action: string, who: string): string => `${action} by ${who}`;

const everyOf = (wordsOf: (action: string, line: Permission) => readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(([action, line]) => wordsOf(action, line)));

/** Everything that the table says. */
const all = {
  cells: everyOf((action, { when }) => when.map((state) => cellOf(action, state))),
  exclusions: everyOf((action, { butNot }) => butNot.map((relation) => exclusionOf(action, relation))),
  holders: everyOf((action, { who }) => who.map((one) => holderOf(action, one))),
};

const isOneOf = (words: readonly string[], word: string): boolean => words.includes(word);
const isHeld = ({ roles, relations }: Tried, word: string): boolean =>
  isOneOf(['everybody', 'system'], word) || roles.has(word) || relations.has(word);

/** What somebody who was refused shows of the line: each relation by which, and in the words of which, it was. */
const exclusionsShownBy = (tried: Tried, { butNot, when }: Permission): readonly string[] => {
  const { action, state, verdict, relations, result } = tried;
  if (verdict !== 'excluded' || !isOneOf(when, state)) return [];
  return butNot
    .filter((relation) => relations.has(relation) && wordsFor[relation]?.includes(result))
    .map((relation) => exclusionOf(action, relation));
};

/** Who alone made it possible: nothing is shown by somebody who might for two reasons. */
const holdersShownBy = (tried: Tried, { who }: Permission): readonly string[] => {
  const held = who.filter((one) => isHeld(tried, one));
  return held.length === 1 ? held.map((one) => holderOf(tried.action, one)) : [];
};

const sentenceOf = ({ action, roles, relations, state, verdict, result }: Tried): string =>
  `${action} by ${[...roles, ...relations].join(' and ') || 'anybody'} on ${state}: ${verdict}, ${result}`;

/** What of the table has been met, and what went against it. */
export class Tally {
  readonly #met = new Set<string>();
  /** What only the second line refused, and what was carried out although the table does not allow it. */
  readonly refusedWithoutWords = new Set<string>();
  readonly carriedOutAgainstTable = new Set<string>();

  /** The state of what was tried last. */
  lastState = '';

  /** @throws Error for an action that the table does not know */
  note(tried: Tried): void {
    const { action, state, verdict, result } = tried;
    this.lastState = state;
    const line = table[action];
    if (!line) throw new Error(`the table has no line ${action}`);
    if (result === 'not-permitted') this.refusedWithoutWords.add(sentenceOf(tried));
    for (const exclusion of exclusionsShownBy(tried, line)) this.#met.add(exclusion);
    if (result !== 'carried out') return;
    if (verdict !== 'allowed') this.carriedOutAgainstTable.add(sentenceOf(tried));
    this.#met.add(cellOf(action, state));
    for (const holder of holdersShownBy(tried, line)) this.#met.add(holder);
  }

  /** Whether nobody has met yet that those who act for the recipient keep out of this. */
  isOwnCaseOpen(action: string): boolean {
    const exclusion = exclusionOf(action, 'member');
    return all.exclusions.has(exclusion) && !this.#met.has(exclusion);
  }

  /** What of the table nobody has met. */
  missing(kind: keyof typeof all): readonly string[] {
    return [...all[kind]].filter((one) => !this.#met.has(one));
  }
}
