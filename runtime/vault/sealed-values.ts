import type { Sealed } from '../../events/privacy.ts';

/** Stands in the place of a personal value whose key or row was destroyed. */
export type Erased = { readonly erased: true };
export const ERASED: Erased = { erased: true };

/** A document with its sealed values opened. */
export type Opened<Document> = Document extends Sealed
  ? string | Erased
  : Document extends readonly (infer Item)[]
    ? readonly Opened<Item>[]
    : Document extends object
      ? { readonly [Key in keyof Document]: Opened<Document[Key]> }
      : Document;

const isMarker = (value: object): value is Sealed =>
  Object.keys(value).length === 3 &&
  'sealed' in value &&
  typeof value.sealed === 'string' &&
  'subject' in value &&
  typeof value.subject === 'string' &&
  'row' in value &&
  (value.row === null || typeof value.row === 'string');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every sealed value in a JSON document. */
export const markersIn = (document: unknown): readonly Sealed[] => {
  if (!isObject(document)) return [];
  return isMarker(document) ? [document] : Object.values(document).flatMap(markersIn);
};

/** A copy of a JSON document in which every sealed value is replaced. */
export const replaceMarkers = (document: unknown, replacement: (marker: Sealed) => unknown): unknown => {
  if (!isObject(document)) return document;
  if (isMarker(document)) return replacement(document);
  if (Array.isArray(document)) return document.map((item) => replaceMarkers(item, replacement));
  return Object.fromEntries(
    Object.entries(document).map(([name, member]) => [name, replaceMarkers(member, replacement)]),
  );
};

const isErased = (value: object): boolean => 'erased' in value && Object.keys(value).length === 1;

/** A copy of an opened document for people to read: what was erased says so in a word. */
export const withErasuresNamed = (document: unknown): unknown => {
  if (!isObject(document)) return document;
  if (isErased(document)) return '[gelöscht]';
  if (Array.isArray(document)) return document.map(withErasuresNamed);
  return Object.fromEntries(
    Object.entries(document).map(([name, member]) => [name, withErasuresNamed(member)]),
  );
};
