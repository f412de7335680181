import fc from 'fast-check';
import type * as z from 'zod';
import { privacy } from '../../events/privacy.ts';

/** Stands in every personal value that is generated, in any case of letters; nothing else contains it. */
export const SECRET = 'geheimnis';

const SECRETS = [`GEHEIMNIS von Zoë 😀`, SECRET, `${SECRET}@example.org`, 'DE02GEHEIMNIS00000000'];
const PREFIXES = [
  ...['app', 'org', 'per', 'mtg', 'ref', 'prf', 'chg', 'run', 'bnk', 'hea', 'cst', 'ipl', 'rlf'],
  ...['off', 'rep'],
];
const LEAVES = [
  ...PREFIXES.map((prefix) => `${prefix}_${'0123456789abcdefghjkmnpqrs'}`),
  `pay_${'0123456789abcdefghjkmnpqrs'}001`,
  'begleitausschuss',
  'runde-2026-1',
  '2026-05-01',
  '05-01',
  '2026-05-01T10:00:00.000Z',
  'a'.repeat(43),
  'a'.repeat(64),
  'DE',
  'AC04',
  '7',
  'DE89370400440532013000',
  'BYLADEM1001',
  'Ein öffentlicher Text',
  'online@example.org',
  ...[0, 1, 5, 60, 100, 2_000, 10_000, 12_345_67, -250],
  true,
  false,
];

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
};

const accepted = (schema: z.ZodType, candidates: readonly unknown[]) => {
  const fitting = candidates.filter((candidate) => schema.safeParse(candidate).success);
  if (fitting.length === 0) throw new Error(`no example fits a schema of type ${schema._zod.def.type}`);
  return fc.constantFrom(...fitting);
};

/** Generates data that a schema of events accepts; every personal value contains `SECRET`. */
export const dataOf = (schema: z.ZodType): fc.Arbitrary<unknown> => {
  const definition = schema._zod.def as unknown as Definition;
  if (privacy.get(schema)?.kind === 'personal') return accepted(schema, SECRETS);
  const { type, shape, element, innerType, options } = definition;
  if (shape) return dataOfObject(shape);
  if (element) return dataOfArray(schema, element);
  if (innerType) {
    const nothing = type === 'nullable' ? null : undefined;
    return fc.oneof({ arbitrary: dataOf(innerType), weight: 4 }, fc.constant(nothing));
  }
  if (options) return fc.oneof(...options.map(dataOf));
  const own = [...Object.values(definition.entries ?? {}), ...(definition.values ?? [])];
  return accepted(schema, own.length > 0 ? own : LEAVES);
};

const dataOfObject = (shape: Readonly<Record<string, z.ZodType>>) =>
  fc
    .record(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, dataOf(field)])))
    .map((object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)));

// Some lists allow no repetition: of those only as much is kept as they accept.
const dataOfArray = (schema: z.ZodType, element: z.ZodType) => {
  const minLength = schema.safeParse([]).success ? 0 : 1;
  return fc
    .array(dataOf(element), { minLength, maxLength: 3 })
    .map((items) => items.map((_, dropped) => items.slice(0, items.length - dropped)))
    .map((parts) => parts.find((part) => schema.safeParse(part).success) ?? []);
};
