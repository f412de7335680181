import { hash } from 'node:crypto';
import type { ListEntry } from '../view-store.ts';
import { claimsOf, entryText, type Listed } from './list-claims.ts';

/**
 * One value for all entries of each list, whatever their order and wherever they were read.
 *
 * A sum without carry (XOR) of the entries' hashes, under a key that is new for each verification: whoever knew it when they changed
 * entries could choose some whose hashes cancel out.
 */
export type ListDigests = ReadonlyMap<string, bigint>;

const entryDigest = (key: string, text: string): bigint =>
  BigInt(`0x${hash('sha256', `${key}${text}`, 'hex')}`);

/** What a list says, as one value. */
export const digestOfEntries = (key: string, entries: readonly ListEntry[]): bigint =>
  entries.reduce((sum, entry) => sum ^ entryDigest(key, entryText(entry)), 0n);

/** What rows claim of the lists that they are in or were. */
export const claimDigests = (key: string) => {
  const digests = new Map<string, bigint>();
  return {
    note: (row: Listed): void => {
      for (const { list, text } of claimsOf(row))
        digests.set(list, (digests.get(list) ?? 0n) ^ entryDigest(key, text));
    },
    digests: (): ListDigests => digests,
  };
};

/** The digests of several shares as those of all. */
export const together = (parts: readonly ListDigests[]): ListDigests => {
  const all = new Map<string, bigint>();
  for (const part of parts) for (const [list, digest] of part) all.set(list, (all.get(list) ?? 0n) ^ digest);
  return all;
};
