/** A part of a JSON Pointer as it is written (RFC 6901). */
export const escapePointer = (part: PropertyKey): string =>
  String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** The JSON Pointer to a place, part by part; empty for the whole. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${escapePointer(part)}`).join('');
