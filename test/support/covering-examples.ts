import type * as z from 'zod';
import { type Privacy, privacy } from '../../events/privacy.ts';
import { SECRET } from './event-data.ts';

type Schema = z.core.$ZodType;
type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};
const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

type Check = {
  readonly check: string;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};
type Bounds = { readonly minimum?: number; readonly maximum?: number };

/** The narrowest bounds of a number, or of the length of a text or list. */
const boundsOf = (schema: Schema): Bounds => {
  const checks = (schema._zod.def.checks ?? []).map((check) => check._zod.def as unknown as Check);
  const of = (name: string) => checks.filter(({ check }) => check === name);
  const least = [...of('greater_than'), ...of('min_length')].map(
    ({ value, minimum }) => value ?? minimum ?? 0,
  );
  const most = [...of('less_than'), ...of('max_length')].map(({ value, maximum }) => value ?? maximum ?? 0);
  return {
    ...(least.length > 0 && { minimum: Math.max(...least) }),
    ...(most.length > 0 && { maximum: Math.min(...most) }),
  };
};
const accepts = (schema: Schema, value: unknown) => (schema as z.ZodType).safeParse(value).success;

/** More of a list than so many bytes is not written down to show that it may be so long. */
const LIST_BYTES_MAX = 4_000;
const KEY = '0123456789abcdefghjkmnpqrs';
const PREFIXES = ['app', 'org', 'per', 'mtg', 'ref', 'prf', 'chg', 'run', 'bnk', 'hea', 'cst', 'ipl', 'rlf'];

/** Values at the ends of what a kind of text may be, where its schema is a pattern. */
const forms: Readonly<Record<Privacy['kind'], readonly string[]>> = {
  personal: [SECRET, `${SECRET}@example.org`, 'DE02GEHEIMNIS00000000'],
  identifier: [
    ...[...PREFIXES, 'off', 'rep'].map((prefix) => `${prefix}_${KEY}`),
    ...[`pay_${KEY}001`, `pay_${KEY}9999`, '0', 'z'.repeat(64)],
  ],
  time: [
    ...['1900-01-01', '2199-12-31', '01-01', '12-31', '02-28'],
    ...['1900-01-01T00:00:00.000Z', '2199-12-31T23:59:59.999Z'],
  ],
  digest: ['0'.repeat(64), 'f'.repeat(64)],
  code: ['AA', 'ZZ', 'AC04', '0000', 'ZZZZ'],
  share: ['0', '9'.repeat(400)],
  money: ['0'],
  count: ['0'],
  flag: [],
  'public-text': [
    'online@example.org',
    'NO9386011117947',
    `MT84${'Z9'.repeat(15)}`,
    'BYLADEM1',
    'BYLADEM1001',
  ],
};

const ofLength = (length: number) => (length > 0 ? 'ß'.padStart(length, 'a') : '');

const valuesOf = (schema: Schema): readonly unknown[] => {
  const { type, entries, values } = definitionOf(schema);
  const kind = privacy.get(schema)?.kind;
  if (kind === 'personal') return forms.personal.filter((form) => accepts(schema, form)).slice(0, 1);
  const { minimum = 1, maximum = 1 } = boundsOf(schema);
  const own: Readonly<Record<string, readonly unknown[]>> = {
    enum: Object.values(entries ?? {}),
    literal: values ?? [],
    boolean: [true, false],
    number: [minimum, maximum],
    string: type === 'string' ? [ofLength(minimum), ofLength(maximum)] : [],
  };
  const fits = (value: unknown) => accepts(schema, value);
  const atTheEnds = [...new Set(own[type])].filter(fits);
  const fitting = atTheEnds.length > 0 ? atTheEnds : (kind ? forms[kind] : []).filter(fits);
  if (fitting.length === 0) throw new Error(`no example fits a schema of type ${type}`);
  return fitting;
};

const isLeaf = (schema: Schema) => {
  const { shape, element, innerType, options } = definitionOf(schema);
  return privacy.has(schema) || !(shape || element || innerType || options);
};

const known = new WeakMap<Schema, readonly unknown[]>();

const elementsOf = (schema: Schema): readonly unknown[] => {
  const examples =
    known.get(schema) ?? Array.from({ length: exampleCount(schema) }, (_, place) => exampleAt(schema, place));
  known.set(schema, examples);
  return examples;
};

/** The shortest list, lists that have every example of an element between them, and the longest one. */
const listsOf = (schema: Schema, element: Schema): readonly unknown[][] => {
  const { minimum = 0, maximum } = boundsOf(schema);
  const elements = elementsOf(element);
  const step = Math.max(1, Math.min(maximum ?? 10, 10));
  const parts = Array.from({ length: Math.ceil(elements.length / step) }, (_, part) =>
    elements.slice(part * step, (part + 1) * step),
  );
  const [least, ...others] = elements.map((one) => ({ one, bytes: JSON.stringify(one).length }));
  const { one, bytes } = others.reduce((a, b) => (b.bytes < a.bytes ? b : a), least ?? { one: 0, bytes: 0 });
  const isShort = maximum !== undefined && maximum * bytes <= LIST_BYTES_MAX;
  const longest = Array.from({ length: isShort ? maximum : 0 }, () => one);
  const shortest = Array.from({ length: minimum }, (_, place) => elements[place % elements.length]);
  return [...parts, shortest, ...(isShort ? [longest] : [])].filter((list) => accepts(schema, list));
};

/** How many examples it takes to have every value of every field of a schema once. */
export const exampleCount = (schema: Schema): number => {
  if (isLeaf(schema)) return valuesOf(schema).length;
  const { shape, element, innerType, options } = definitionOf(schema);
  if (shape) return Math.max(1, ...Object.values(shape).map(exampleCount));
  if (element) return listsOf(schema, element).length;
  if (innerType) return exampleCount(innerType) + 1;
  return (options ?? []).reduce((sum, option) => sum + exampleCount(option), 0);
};

/** One of these examples; each field goes through its own values, and begins again when it has had them all. */
export const exampleAt = (schema: Schema, place: number): unknown => {
  const values = isLeaf(schema) ? valuesOf(schema) : [];
  if (values.length > 0) return values[place % values.length];
  const { type, shape, element, innerType, options } = definitionOf(schema);
  if (shape) return exampleOfObject(shape, place);
  if (element) {
    const lists = listsOf(schema, element);
    return lists[place % lists.length];
  }
  if (innerType) {
    const count = exampleCount(innerType);
    const nothing = type === 'nullable' ? null : undefined;
    return place % (count + 1) < count ? exampleAt(innerType, place % (count + 1)) : nothing;
  }
  const all = (options ?? []).flatMap(elementsOf);
  return all[place % all.length];
};

const exampleOfObject = (shape: Readonly<Record<string, Schema>>, place: number) =>
  Object.fromEntries(
    Object.entries(shape)
      .map(([key, field]) => [key, exampleAt(field, place)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** Every code, both ends of every bound, null and the empty list, as few examples as it takes. */
export const coveringExamples = (schema: Schema): readonly unknown[] => elementsOf(schema);

const short = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 40)}… (${text.length})` : text;
};

/** What of a schema an example shows: each field with its value, null, or the length of the list. */
export const shownBy = (schema: Schema, data: unknown, path = ''): readonly string[] => {
  if (data === undefined || data === null) return [`${path} ${data === null ? 'null' : 'left out'}`];
  if (privacy.get(schema)?.kind === 'personal') return [`${path} said`];
  if (isLeaf(schema)) return [`${path} ${short(data)}`];
  const { shape, element, innerType, options } = definitionOf(schema);
  if (innerType) return shownBy(innerType, data, path);
  if (shape)
    return Object.entries(shape).flatMap(([key, field]) =>
      shownBy(field, (data as Readonly<Record<string, unknown>>)[key], `${path}/${key}`),
    );
  if (element) return shownByList(schema, element, data as readonly unknown[], path);
  const option = options?.find((one) => accepts(one, data));
  return option ? shownBy(option, data, path) : [];
};

const shownByList = (schema: Schema, element: Schema, list: readonly unknown[], path: string) => {
  const isAtAnEnd = list.length === 0 || Object.values(boundsOf(schema)).includes(list.length);
  const inside = list.flatMap((item) => shownBy(element, item, `${path}/[]`));
  return isAtAnEnd ? [`${path} ${list.length} of them`, ...inside] : inside;
};
