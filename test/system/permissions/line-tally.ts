import type { Relation } from '../../../domain/permissions/permission.ts';
import { type Permission, verdictOn } from '../../../domain/permissions/permission.ts';
import { openToOf } from '../../../runtime/commands/command.ts';
import type { Tried } from './tried.ts';
import { wordsFor } from './words.ts';

const cellOf = (action: string, state: string): string => `${action} × ${state}`;
const exclusionOf = (action: string, relation: string): string => `${action} not by ${relation}`;
const holderOf = (action: string, who: string): string => `${action} by ${who}`;

/** Everything that a line of a table says. */
const saidBy = (action: string, { who, butNot, when }: Permission) => ({
  cells: when.map((state) => cellOf(action, state)),
  exclusions: butNot.map((relation) => exclusionOf(action, relation)),
  holders: who.map((one) => holderOf(action, one)),
});
export type Said = ReturnType<typeof saidBy>;

const isOneOf = (words: readonly string[], word: string): boolean => words.includes(word);
const isHeld = ({ roles, relations }: Tried, word: string): boolean =>
  isOneOf(['everybody', 'system'], word) || roles.has(word) || relations.has(word);

/** What came of a try under one line of a table. */
const under = (line: Permission, tried: Tried) => {
  const { roles, relations, state, result } = tried;
  const open = openToOf(line);
  const isTurnedAway = typeof open !== 'string' && !open.some((role) => roles.has(role));
  const verdict = verdictOn(line, roles, { relations: relations as ReadonlySet<Relation>, state });
  return {
    isTurnedAway,
    verdict,
    isCarriedOut: result === 'accepted' && verdict === 'allowed' && !isTurnedAway,
  };
};

/** What somebody who was refused shows of the line: each relation by which, and in the words of which, it was. */
const exclusionsShownBy = (tried: Tried, { butNot, when }: Permission): readonly string[] => {
  const { action, state, relations, result } = tried;
  if (!isOneOf(when, state)) return [];
  return butNot
    .filter((relation) => relations.has(relation) && wordsFor[relation]?.includes(result))
    .map((relation) => exclusionOf(action, relation));
};

/** Who alone made it possible: nothing is shown by somebody who might for two reasons. */
const holdersShownBy = (tried: Tried, { who }: Permission): readonly string[] => {
  const held = who.filter((one) => isHeld(tried, one));
  return held.length === 1 ? held.map((one) => holderOf(tried.action, one)) : [];
};

/** Everything of a line that a try shows. */
const shownBy = (
  tried: Tried,
  line: Permission,
  { verdict, isCarriedOut }: ReturnType<typeof under>,
): readonly string[] => {
  if (verdict === 'excluded') return exclusionsShownBy(tried, line);
  return isCarriedOut ? [cellOf(tried.action, tried.state), ...holdersShownBy(tried, line)] : [];
};

const sentenceOf = ({ action, roles, relations, state, result }: Tried): string =>
  `${action} by ${[...roles, ...relations].join(' and ') || 'anybody'} on ${state}: ${result}`;

/** What of one line of a table has been met, and what went against it. */
export class LineTally {
  readonly #action: string;
  readonly #line: Permission;
  readonly #said: Said;
  readonly #met = new Set<string>();
  readonly #tries = new Map<string, Tried>();
  /** What only the second line refused, and what was carried out although the table does not allow it. */
  readonly refusedWithoutWords = new Set<string>();
  readonly carriedOutAgainstTable = new Set<string>();
  /** What was refused to somebody as a person although the table would let them. */
  readonly refusedAgainstTable = new Set<string>();

  constructor(action: string, line: Permission) {
    this.#action = action;
    this.#line = line;
    this.#said = saidBy(action, line);
  }

  note(tried: Tried): void {
    const { result, isPersonal, isWritten } = tried;
    const sentence = sentenceOf(tried);
    this.#tries.set(`${sentence} ${isWritten}`, tried);
    const came = under(this.#line, tried);
    if (isWritten && came.verdict !== 'allowed') this.carriedOutAgainstTable.add(sentence);
    if (came.isTurnedAway) return;
    if (result === 'accepted' && came.verdict !== 'allowed') this.refusedWithoutWords.add(sentence);
    if (isPersonal && came.verdict === 'allowed') this.refusedAgainstTable.add(sentence);
    for (const shown of shownBy(tried, this.#line, came)) this.#met.add(shown);
  }

  /** The same tries, held against another line. */
  heldAgainst(line: Permission): LineTally {
    if (line === this.#line) return this;
    const other = new LineTally(this.#action, line);
    for (const tried of this.#tries.values()) other.note(tried);
    return other;
  }

  /** Whether nobody has met yet that those who act for the recipient keep out of this. */
  isOwnCaseOpen(): boolean {
    return this.missing('exclusions').includes(exclusionOf(this.#action, 'member'));
  }

  /** What of the line nobody has met. */
  missing(kind: keyof Said): readonly string[] {
    return this.#said[kind].filter((one) => !this.#met.has(one));
  }

  /** By which office or relation the action was carried out, in words. */
  holders(): readonly string[] {
    return this.#said.holders.filter((one) => this.#met.has(one));
  }
}
