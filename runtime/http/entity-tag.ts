import { hash } from 'node:crypto';

const DIGEST_LENGTH = 22;

/**
 * The strong entity tag of an answer (RFC 9110, section 8.8.3): the same for the same bytes, and no other language, day or page has
 * it. The version in front is what `If-Match` goes by.
 *
 * @param version as a quoted entity tag; undefined where the answer has none
 */
export const tagOf = (version: string | undefined, mediaType: string, body: string): string => {
  const digest = hash('sha256', `${mediaType}\n${body}`, 'base64url').slice(0, DIGEST_LENGTH);
  return version === undefined ? `"${digest}"` : `"${version.slice(1, -1)}-${digest}"`;
};

/** The version that an entity tag of ours speaks of, whether a command or a query gave it; undefined where it names none. */
export const versionInTag = (opaque: string): number | undefined => {
  const version = /^(\d{1,9})(?:-[\w-]{22})?$/.exec(opaque)?.[1];
  return version === undefined ? undefined : Number(version);
};

/** Whether `If-None-Match` names a tag or every one, by weak comparison (RFC 9110, sections 8.8.3.2 and 13.1.2). */
export const isNamedIn = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' ||
    [...ifNoneMatch.matchAll(/"[\x21\x23-\x7e\x80-\xff]*"/g)].some(([named]) => named === tag));
