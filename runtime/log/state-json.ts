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

const given = (stored: Pairs) => stored.map(([key, value]) => [fromJson(key), fromJson(value)] as const);

const makers: Readonly<Record<string, (stored: never) => unknown>> = {
  $undefined: () => undefined,
  $growing: (stored: Pairs) => Growing.of(given(stored) as readonly (readonly [string, unknown])[]),
  $map: (stored: Pairs) => new Map(given(stored)),
  $set: (stored: readonly unknown[]) => new Set(stored.map(fromJson)),
};

/** The state again that `toJson` was given. */
export const fromJson = (stored: unknown): unknown => {
  if (typeof stored !== 'object' || stored === null) return stored;
  if (Array.isArray(stored)) return stored.map(fromJson);
  const entries = Object.entries(stored);
  const [key = '', inner] = entries[0] ?? [];
  const make = Object.hasOwn(makers, key) ? makers[key] : undefined;
  if (make) return make(inner as never);
  return Object.fromEntries(
    entries.map(([name, value]) => [name.startsWith(SIGN) ? name.slice(1) : name, fromJson(value)]),
  );
};
