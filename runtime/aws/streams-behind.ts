import type { Action } from '../aws-api/dynamodb-operations.ts';
import type { StreamPosition } from '../log/position.ts';
import type { Commit } from '../ports.ts';
import { PAGE_REFERENCES_MAX, type Reference, streamKey } from './ledger-page.ts';

/** A stream that has commits after those in the ledger. */
export type Behind = StreamPosition & { readonly references: readonly Reference[] };

/** A full page may have left something out, and a stream that is still late has more or is broken. */
export const isMoreAfter = (
  late: readonly { readonly stream: string; readonly hinted: number }[],
  behind: readonly Behind[],
): boolean => {
  const ends = new Map(
    behind.map(({ stream, revision, references }) => [stream, revision + references.length]),
  );
  const count = behind.reduce((sum, { references }) => sum + references.length, 0);
  return count >= PAGE_REFERENCES_MAX || late.some(({ stream, hinted }) => (ends.get(stream) ?? 0) < hinted);
};

/** Holds where nothing was written before. */
export const IS_NEW = 'attribute_not_exists(p)';

/** Keeps as many references, in their order, as fit into a page, and the streams that have any. */
export const cut = (behind: readonly Behind[]): readonly Behind[] => {
  let room = PAGE_REFERENCES_MAX;
  return behind
    .map((stream) => {
      const references = stream.references.slice(0, room);
      room -= references.length;
      return { ...stream, references };
    })
    .filter(({ references }) => references.length > 0);
};

/** Moves a stream's mark from where this page found it to where the page leaves it. */
export const advance = (table: string, tenant: string, { stream, revision, references }: Behind): Action => ({
  Put: {
    TableName: table,
    Item: {
      p: { S: tenant },
      s: { S: streamKey(stream) },
      u: { N: String(revision + references.length) },
    },
    ...(revision === 0
      ? { ConditionExpression: IS_NEW }
      : {
          ConditionExpression: 'u = :before',
          ExpressionAttributeValues: { ':before': { N: String(revision) } },
        }),
  },
});

/** A stream of which commits came along, up to which revision it was told of, and how far it is in the ledger. */
export type Late = StreamPosition & { readonly hinted: number; readonly brought: readonly Commit[] };

/** What the ledger lacks of a stream, where all of it came along: nobody need ask the table then. */
export const behindAsBrought = ({ stream, revision, hinted, brought }: Late): Behind | undefined => {
  const hashes = new Map(brought.map((commit) => [commit.revision, commit.hash]));
  const references: Reference[] = [];
  for (let next = revision + 1; next <= hinted; next += 1) {
    const hash = hashes.get(next);
    if (hash === undefined) return undefined;
    references.push([stream, next, hash]);
  }
  return { stream, revision, references };
};

/**
 * The references of a page in the order in which word of their commits came, so that what followed from a commit stands after it;
 * those of one stream always as they follow each other.
 */
export const inOrderOfWord = (
  behind: readonly Behind[],
  hints: readonly StreamPosition[],
): readonly Reference[] => {
  const nameOf = (stream: string, revision: number) => `${stream}@${revision}`;
  const places = new Map(
    hints.map(({ stream, revision }, place) => [nameOf(stream, revision), place] as const).toReversed(),
  );
  return behind
    .flatMap(({ references }) => {
      let latest = -1;
      return references.map((reference) => {
        latest = Math.max(latest, places.get(nameOf(reference[0], reference[1])) ?? -1);
        return { reference, place: latest };
      });
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ reference }) => reference);
};
