import type { Finding } from './findings.ts';

/** A commit as it was sealed: its hash, and its name where that is known. */
export type SealedPlace = { readonly hash: string; readonly name: string | undefined };

/** A commit as the order of the log has it now. */
export type PlaceNow = { readonly hash: string; readonly stream: string; readonly revision: number };

type Named = { readonly stream: string; readonly revision: number };

const named = (name: string | undefined): Partial<Named> => {
  const { stream, revision } = /^(?<stream>.+)@(?<revision>\d+)$/.exec(name ?? '')?.groups ?? {};
  return stream === undefined ? {} : { stream, revision: Number(revision) };
};

const missing = (sealed: readonly SealedPlace[], now: ReadonlySet<string>): readonly Finding[] =>
  sealed.flatMap(({ hash, name }, place): Finding[] =>
    now.has(hash) ? [] : [{ kind: 'sealed-commit-missing', place, ...named(name) }],
  );

/**
 * Commits that nobody sealed where none can have come since: before one that was sealed, in the place of one that is gone, or
 * anywhere once the book was left.
 */
const notSealed = (
  sealed: readonly SealedPlace[],
  now: readonly PlaceNow[],
  isClosed: boolean,
): readonly Finding[] => {
  const [hashes, names] = [new Set(sealed.map(({ hash }) => hash)), new Set(sealed.map(({ name }) => name))];
  const last = now.findLastIndex(({ hash }) => hashes.has(hash));
  return now.flatMap(({ hash, stream, revision }, place): Finding[] => {
    const isLater = place > last && !isClosed && !names.has(`${stream}@${revision}`);
    return hashes.has(hash) || isLater ? [] : [{ kind: 'commit-not-sealed', place, stream, revision }];
  });
};

/** The first commit that stands where another one was sealed, of those that are there. */
const moved = (sealed: readonly SealedPlace[], now: readonly PlaceNow[]): readonly Finding[] => {
  const [there, then] = [
    new Set(now.map(({ hash }) => hash)),
    new Map(sealed.map(({ hash }, place) => [hash, place])),
  ];
  const left = sealed.filter(({ hash }) => there.has(hash));
  const found = now.filter(({ hash }) => then.has(hash));
  const wrong = found.find(({ hash }, place) => left[place]?.hash !== hash);
  if (!wrong) return [];
  const { hash, stream, revision } = wrong;
  return [{ kind: 'sealed-commit-moved', place: then.get(hash) ?? 0, stream, revision }];
};

/** What has become of the commits that were sealed: which are gone, which were put in, and which stand elsewhere. */
export const differencesOf = (
  sealed: readonly SealedPlace[],
  now: readonly PlaceNow[],
  isClosed: boolean,
): readonly Finding[] => [
  ...missing(sealed, new Set(now.map(({ hash }) => hash))),
  ...notSealed(sealed, now, isClosed),
  ...moved(sealed, now),
];
