import { orderedIn } from '../../domain/ordered-list.ts';
import type { ListEntry, StoredRow, ViewStore } from '../view-store.ts';

export type Listed = Pick<StoredRow, 'stream' | 'beganAt' | 'lists' | 'leftAt'>;
type Place = Pick<StoredRow, 'tenant' | 'generation'>;

/** A stream that a list says something about which its row does not say, or the other way round. */
export type WrongEntry = { readonly list: string; readonly stream: string };

/** As text, so that it can be compared. */
export const entryText = ({ stream, beganAt, leftAt, key = '' }: ListEntry): string =>
  JSON.stringify([stream, beganAt, leftAt, key]);

const streamIn = (entry: string): string => JSON.parse(entry)[0];

/** Each list that a row is in or was, with the entry that it should have of it. */
export const claimsOf = ({ stream, beganAt, lists, leftAt: formerly }: Listed) => {
  const entries = [...lists.map((list) => [list, null] as const), ...Object.entries(formerly)];
  return entries.map(([entry, leftAt]) => {
    const { list, ...place } = orderedIn(entry) ?? { list: entry };
    return { list, text: entryText({ stream, beganAt, leftAt, ...place }) };
  });
};

/**
 * What rows claim of the lists that they are in or were, to be held against what the lists say.
 *
 * @param only the lists that are looked at, all where nothing is said
 */
export const listClaims = (only?: ReadonlySet<string>) => {
  const claimed = new Map<string, Set<string>>();
  return {
    note: (row: Listed): void => {
      for (const { list, text } of claimsOf(row))
        if (only?.has(list) ?? true) claimed.set(list, (claimed.get(list) ?? new Set()).add(text));
    },
    /** Entries, present and former, that do not agree with the rows. Those of a list that no row claims cannot be known. */
    wrongIn: async (
      views: Pick<ViewStore, 'entries'>,
      { tenant, generation }: Place,
    ): Promise<readonly WrongEntry[]> => {
      const wrong: WrongEntry[] = [];
      for (const [list, wanted] of claimed) {
        const entries = new Set((await views.entries(tenant, generation, list)).map(entryText));
        for (const stream of new Set([...wanted.symmetricDifference(entries)].map(streamIn)))
          wrong.push({ list, stream });
      }
      return wrong;
    },
  };
};
