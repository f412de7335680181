/** A part of a tenant's log, and of its rows: all streams whose names come after one and not after another, by code point. */
export type Share = { readonly after: string; readonly upTo: string };

/** No name of a stream comes after it. */
const END = '\u{10ffff}';

export const WHOLE: Share = { after: '', upTo: END };

/** All streams of a family. */
export const shareOfFamily = (family: string): Share => ({ after: `${family}-`, upTo: `${family}-${END}` });

/** As UTF-8 sorts, which is by code point; strings of this language compare otherwise beyond U+D7FF. */
const compare = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

export const isInShare = ({ after, upTo }: Share, stream: string): boolean =>
  compare(after, stream) < 0 && compare(stream, upTo) <= 0;

/**
 * Cuts all names into shares with about so many commits each; a stream is never cut.
 *
 * @param sizes how many commits each stream has, by its name
 */
export const cutIntoShares = (
  sizes: Iterable<{ readonly stream: string; readonly count: number }>,
  commitsEach: number,
): readonly Share[] => {
  const ends: string[] = [];
  let count = 0;
  for (const size of sizes) {
    count += size.count;
    if (count < commitsEach) continue;
    ends.push(size.stream);
    count = 0;
  }
  // The last one is for whatever comes after the last stream, too.
  return [...ends.slice(0, count > 0 ? undefined : -1), END].map((upTo, place) => ({
    after: ends[place - 1] ?? '',
    upTo,
  }));
};
