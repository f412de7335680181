import { escapePointer } from './json-pointer.ts';

/** A value that JSON cannot hold exactly; `path` is a JSON Pointer to it. */
export class NotJson extends TypeError {
  readonly path: string;
  constructor(path: string, what: string) {
    super(`${what} at ${path || 'the root'} has no canonical JSON`);
    this.name = 'NotJson';
    this.path = path;
  }
}

/**
 * Writes plain JSON in its one canonical form: no spaces, members sorted by UTF-16 code units.
 *
 * Nothing is dropped or converted on the way, because what is hashed must be what was meant.
 *
 * @throws NotJson for undefined, NaN, infinities, lone surrogates, and objects that are not plain
 * @see RFC 8785
 */
export const canonicalJson = (value: unknown): string => write(value, '');

const write = (value: unknown, path: string): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (typeof value === 'string') return writeText(value, path);
  if (Array.isArray(value)) return writeArray(value, path);
  if (isPlainObject(value)) return writeObject(value, path);
  throw new NotJson(path, `a value of type ${typeof value}`);
};

// ECMAScript's own notation of numbers is the one that the RFC prescribes; it writes -0 as 0.
const writeNumber = (value: number, path: string): string => {
  if (!Number.isFinite(value)) throw new NotJson(path, String(value));
  return JSON.stringify(value);
};

const writeText = (value: string, path: string): string => {
  if (!value.isWellFormed()) throw new NotJson(path, 'a lone surrogate');
  return JSON.stringify(value);
};

// Array.from visits holes as undefined, where map would leave them out.
const writeArray = (values: readonly unknown[], path: string): string =>
  `[${Array.from(values, (value, index) => write(value, `${path}/${index}`)).join(',')}]`;

const writeObject = (object: Readonly<Record<string, unknown>>, path: string): string => {
  const member = (key: string) =>
    `${writeText(key, path)}:${write(object[key], `${path}/${escapePointer(key)}`)}`;
  return `{${Object.keys(object).sort().map(member).join(',')}}`;
};

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
