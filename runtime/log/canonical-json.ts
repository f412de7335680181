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
export const canonicalJson = (value: unknown): string => write(value, []);

/** Where something is, from the root on; told only where it has no canonical form. */
type Path = (string | number)[];

const notJson = (path: Path, what: string): NotJson =>
  new NotJson(path.map((step) => `/${escapePointer(String(step))}`).join(''), what);

const write = (value: unknown, path: Path): string => {
  if (typeof value === 'string') return writeText(value, path);
  if (typeof value === 'number') return writeNumber(value, path);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return writeArray(value, path);
  if (isPlainObject(value)) return writeObject(value, path);
  throw notJson(path, `a value of type ${typeof value}`);
};

// ECMAScript's own notation of numbers is the one that the RFC prescribes; it writes -0 as 0.
const writeNumber = (value: number, path: Path): string => {
  if (!Number.isFinite(value)) throw notJson(path, String(value));
  return String(value);
};

const writeText = (value: string, path: Path): string => {
  if (!value.isWellFormed()) throw notJson(path, 'a lone surrogate');
  return JSON.stringify(value);
};

// Array.from visits holes as undefined, where map would leave them out.
const writeArray = (values: readonly unknown[], path: Path): string =>
  `[${Array.from(values, (value, index) => inside(value, path, index)).join(',')}]`;

const writeObject = (object: Readonly<Record<string, unknown>>, path: Path): string => {
  let text = '';
  for (const key of Object.keys(object).sort())
    text += `${text && ','}${writeText(key, path)}:${inside(object[key], path, key)}`;
  return `{${text}}`;
};

/** Writes what lies one step further; where that fails the path stays as it led there. */
const inside = (value: unknown, path: Path, step: string | number): string => {
  path.push(step);
  const text = write(value, path);
  path.pop();
  return text;
};

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
