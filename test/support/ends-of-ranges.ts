import fc from 'fast-check';
import type * as z from 'zod';
import { privacy } from '../../events/privacy.ts';
import { dataOf } from './event-data.ts';

/** A value of a body that lies at the end of a range or beyond it. */
export type Leaf = {
  readonly path: readonly (string | number)[];
  readonly kind: 'time' | 'number';
  readonly value: unknown;
};

/** Days and instants that no calendar of ours has. */
export const noTimes = [
  ...['0000-01-01', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '+010000-01-01', '-000001-01-01'],
  ...['2026-02-30', '0001-01-01T00:00:00.000Z', '1899-12-31T23:59:59.999Z', '2200-01-01T00:00:00.000Z'],
  ...['9999-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z', '2026-01-01T24:00:00.000Z', 'NaN', ''],
];

/** Numbers that no field of ours takes, and what only looks like one. */
export const noNumbers = [2 ** 53, -(2 ** 53), 1e21, -1e21, Infinity, -Infinity, 0.5, 'NaN', '1e21', '7', ''];

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
};

const NUMBERS = new Set(['money', 'share', 'count']);

const kindOf = (schema: z.ZodType, value: unknown): Leaf['kind'] | undefined => {
  const kind = privacy.get(schema)?.kind ?? '';
  if (kind === 'time') return 'time';
  return typeof value === 'number' && (NUMBERS.has(kind) || schema._zod.def.type === 'number')
    ? 'number'
    : undefined;
};

/** Where times and numbers stand in what a schema accepts. */
const leavesIn = (schema: z.ZodType, value: unknown, path: Leaf['path'] = []): readonly Leaf[] => {
  if (value === null || value === undefined) return [];
  const kind = kindOf(schema, value);
  if (kind) return [{ path, kind, value }];
  const { shape, element, innerType, options } = schema._zod.def as unknown as Definition;
  const object = value as Readonly<Record<string, unknown>>;
  if (shape)
    return Object.entries(shape).flatMap(([name, field]) => leavesIn(field, object[name], [...path, name]));
  if (element)
    return (value as unknown[]).flatMap((item, place) => leavesIn(element, item, [...path, place]));
  if (innerType) return leavesIn(innerType, value, path);
  const option = options?.find((candidate) => candidate.safeParse(value).success);
  return option ? leavesIn(option, value, path) : [];
};

/** The address of a leaf whatever its place in a list. */
const addressOf = ({ path }: Leaf) => path.map((step) => (typeof step === 'number' ? '[]' : step)).join('/');

/** For each time and number in a body, one body that is right and where it stands. */
export const leavesOf = (body: z.ZodType): readonly { readonly body: unknown; readonly leaf: Leaf }[] => {
  const bodies = fc.sample(dataOf(body), { numRuns: 40, seed: 3 });
  const all = bodies
    .filter((one) => body.safeParse(one).success)
    .flatMap((one) => leavesIn(body, one).map((leaf) => ({ body: one, leaf })));
  return [...new Map(all.map((found) => [addressOf(found.leaf), found])).values()];
};

/** The same body with another value at a place. */
export const withValueAt = (body: unknown, path: Leaf['path'], value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(body))
    return body.map((item, place) => (place === step ? withValueAt(item, rest, value) : item));
  const object = body as Readonly<Record<string, unknown>>;
  return { ...object, [step]: withValueAt(object[step], rest, value) };
};
