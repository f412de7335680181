import type { Seen } from '../commands/command.ts';
import { versionInTag } from './entity-tag.ts';
import { problem } from './problem.ts';
import { Answered, type HttpAnswer, type HttpEvent, languageOfRequest } from './request.ts';

const ETAG = /^(?<weak>W\/)?"(?<opaque>[\x21\x23-\x7e\x80-\xff]*)"$/;
// A comma may stand inside a tag, so the list is no text to be split at commas.
const ELEMENTS = /(?:[^",]|"[^"]*")+/g;

type Tag = { readonly isWeak: boolean; readonly opaque: string };

/** The tags of a list, empty places left out (RFC 9110 § 5.6.1); undefined where one is none. */
const tagsIn = (value: string): readonly Tag[] | undefined => {
  const elements = [...value.matchAll(ELEMENTS)].map(([element]) => element.trim()).filter(Boolean);
  const found = elements.map((element) => ETAG.exec(element)?.groups);
  const tags = found.flatMap((groups) =>
    groups ? [{ isWeak: groups['weak'] !== undefined, opaque: groups['opaque'] ?? '' }] : [],
  );
  return tags.length === elements.length && tags.length > 0 ? tags : undefined;
};

/** The address that shows what the command is about, with the parameters of this request in it; nothing where none is named. */
const shownAt = ({ readBefore, pathParameters }: HttpEvent) => {
  const address = readBefore?.replace(/\{(\w+)\}/g, (place, name: string) =>
    encodeURIComponent(pathParameters?.[name] ?? place),
  );
  return address === undefined ? {} : { address };
};

const refused = (event: HttpEvent, status: 400 | 412 | 428, code: string): Answered =>
  new Answered(problem(status, code, languageOfRequest(event), { facts: shownAt(event) }));

/** The answer to whoever has seen another version than the one that there is now. */
export const staleVersion = (event: HttpEvent, version: number): HttpAnswer =>
  problem(412, 'version-mismatch', languageOfRequest(event), { facts: { version, ...shownAt(event) } });

/** The answer to whoever names no version where one is needed. */
export const versionNeeded = (event: HttpEvent): Answered => refused(event, 428, 'if-match-required');

/**
 * What the sender of a command has seen, from `If-Match`: versions, `any` for `*`, undefined without the header.
 *
 * Answers 428 where the route needs a version and none is named, 400 for what is no list of entity tags, and 412 where all tags
 * are weak: they never match.
 *
 * @see RFC 9110 § 13.1.1, RFC 6585 § 3
 */
export const seenIn = (event: HttpEvent): Seen | undefined => {
  const value = event.headers['if-match']?.trim();
  if ((value === undefined || value === '*') && event.readBefore !== undefined) throw versionNeeded(event);
  if (value === undefined) return undefined;
  if (value === '*') return 'any';
  const tags = tagsIn(value);
  if (!tags) throw refused(event, 400, 'invalid-if-match');
  if (tags.every(({ isWeak }) => isWeak)) throw refused(event, 412, 'if-match-weak');
  // A tag that is none of ours never matches.
  return tags.flatMap(({ isWeak, opaque }) => (isWeak ? [] : (versionInTag(opaque) ?? [])));
};

/** One more than any that an entity tag names. */
const NO_VERSION = 1_000_000_000;

/**
 * The one version that was seen, where the command goes by one; undefined for `*` and without the header.
 *
 * Where no tag is one of ours it is a version that nothing has: well-formed, it just does not match (RFC 9110 § 13.1.1).
 */
export const versionSeen = (event: HttpEvent): number | undefined => {
  const seen = seenIn(event);
  if (seen === undefined || seen === 'any') return undefined;
  const [version = NO_VERSION, ...more] = new Set(seen);
  if (more.length > 0) throw refused(event, 400, 'if-match-one-version');
  return version;
};
