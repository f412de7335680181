import { Growing } from '../../domain/growing.ts';

/** A state that JSON cannot take and give back: it has something else in it than values, maps and sets. */
export class NotStorable extends Error {
  constructor(what: unknown) {
    super(`a state has ${Object.prototype.toString.call(what)} in it`);
    this.name = 'NotStorable';
  }
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: object): value is Plain =>
  [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** A number that JSON gives back as another one is none. */
const isJson = (value: unknown): value is string | number | boolean | null =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0));

/** Keys of what stands for something that JSON has not; a key of a state that begins with their sign gets another one. */
const SIGN = '$';

const pairs = (map: Iterable<readonly [unknown, unknown]>) =>
  [...map].map(([key, value]) => [toJson(key), toJson(value)]);

/**
 * A state as JSON that gives it back exactly: with its maps, its sets, and what is undefined in it.
 *
 * @throws NotStorable
 */
export const toJson = (value: unknown): unknown => {
  if (value === undefined) return { $undefined: true };
  if (isJson(value)) return value;
  if (typeof value !== 'object') throw new NotStorable(value);
  if (Array.isArray(value)) return Array.from(value, toJson);
  if (value instanceof Growing) return { $growing: pairs(value) };
  if (value instanceof Map) return { $map: pairs(value) };
  if (value instanceof Set) return { $set: Array.from(value, toJson) };
  if (!isPlain(value)) throw new NotStorable(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.startsWith(SIGN) ? `${SIGN}${key}` : key,
      toJson(inner),
    ]),
  );
};

type Pairs = readonly (readonly [unknown, unknown])[];

const revivedPairs = (stored: Pairs) => stored.map(([key, value]) => [revived(key), revived(value)] as const);

const makers: Readonly<Record<string, (stored: never) => unknown>> = {
  $undefined: () => undefined,
  $growing: (stored: Pairs) => Growing.of(revivedPairs(stored) as readonly (readonly [string, unknown])[]),
  $map: (stored: Pairs) => new Map(revivedPairs(stored)),
  $set: (stored: readonly unknown[]) => new Set(stored.map(revived)),
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const revived = (stored: unknown): unknown => {
  if (!isObject(stored)) return stored;
  if (Array.isArray(stored)) return stored.map(revived);
  const names = Object.keys(stored);
  const [first = ''] = names;
  const make = Object.hasOwn(makers, first) ? makers[first] : undefined;
  if (make) return make(Object.values(stored)[0] as never);
  return names.every(isAsItWas) ? inPlace(stored, names) : renamed(stored);
};

/** The names of most objects are as they were. */
const isAsItWas = (name: string): boolean => !name.startsWith(SIGN) && name !== '__proto__';

/** What JSON made of such an object is kept: it is nobody else's. */
const inPlace = (stored: object, names: readonly string[]): object => {
  const values = stored as Record<string, unknown>;
  for (const name of names) if (isObject(values[name])) values[name] = revived(values[name]);
  return stored;
};

const renamed = (stored: object): object =>
  Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [
      name.startsWith(SIGN) ? name.slice(1) : name,
      revived(value),
    ]),
  );

/** The state again that `toJson` was given, from its text. */
export const fromJson = (text: string): unknown => revived(JSON.parse(text));
