import type * as z from 'zod';
import { caseSubject, type Privacy, privacy, type Subject } from './privacy.ts';

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
};

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;

export type SchemaField = { readonly path: string; readonly privacy: Privacy | undefined };

/** Lists every leaf of a schema with its classification; `[]` in a path stands for the elements of a list. */
export const fieldsOf = (schema: z.core.$ZodType, path = ''): SchemaField[] => {
  const known = privacy.get(schema);
  if (known) return [{ path, privacy: known }];
  const definition = definitionOf(schema);
  if (definition.shape)
    return Object.entries(definition.shape).flatMap(([key, field]) => fieldsOf(field, `${path}/${key}`));
  if (definition.element) return fieldsOf(definition.element, `${path}/[]`);
  if (definition.innerType) return fieldsOf(definition.innerType, path);
  if (definition.options) return definition.options.flatMap((option) => fieldsOf(option, path));
  return definition.type === 'literal' ? [] : [{ path, privacy: undefined }];
};

const LEFT_OUT = new Set(['optional', 'default', 'prefault', 'catch']);

/** Lists the places of a schema whose value may be missing; null is a value. */
export const optionalPlaces = (schema: z.core.$ZodType, path = ''): string[] => {
  const { type, shape, element, innerType, options } = definitionOf(schema);
  const inside = [
    ...Object.entries(shape ?? {}).map(([key, field]) => [field, `${path}/${key}`] as const),
    ...(element ? [[element, `${path}/[]`] as const] : []),
    ...[innerType, ...(options ?? [])].flatMap((one) => (one ? [[one, path] as const] : [])),
  ];
  const places = inside.flatMap(([field, place]) => optionalPlaces(field, place));
  return [...new Set(LEFT_OUT.has(type) ? [path, ...places] : places)];
};

export type PersonalPlace = {
  readonly path: readonly (string | number)[];
  readonly subject: string | undefined;
};

/** The fields of all objects that a value stands in, the nearest first. */
type Around = Readonly<Record<string, unknown>>;

/**
 * Finds the personal values inside one event's data.
 *
 * @returns where each stands and whose key closes it; `subject` is undefined for what belongs to the stream's own subject
 */
export const personalPlaces = (
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly (string | number)[] = [],
  around: Around = {},
): PersonalPlace[] => {
  if (data === null || data === undefined) return [];
  const known = privacy.get(schema);
  if (known) return known.kind === 'personal' ? [{ path, subject: named(known.subject, around) }] : [];
  const definition = definitionOf(schema);
  if (definition.shape) {
    const object = data as Around;
    const within = { ...around, ...object };
    return Object.entries(definition.shape).flatMap(([key, field]) =>
      personalPlaces(field, object[key], [...path, key], within),
    );
  }
  const { element, innerType, options } = definition;
  if (element)
    return (data as unknown[]).flatMap((item, index) =>
      personalPlaces(element, item, [...path, index], around),
    );
  if (innerType) return personalPlaces(innerType, data, path, around);
  const option = options?.find((candidate) => accepts(candidate, data));
  return option ? personalPlaces(option, data, path, around) : [];
};

const accepts = (schema: z.core.$ZodType, data: unknown) => (schema as z.ZodType).safeParse(data).success;

const named = (subject: Subject, around: Around): string | undefined => {
  if (subject === 'case') return undefined;
  const field = 'personIn' in subject ? subject.personIn : subject.caseIn;
  const name = around[field];
  // It belongs to nobody in particular, so it stays as long as what the stream is about.
  if (name === null) return undefined;
  if (typeof name !== 'string') throw new Error(`nobody in field ${field} beside or around a personal value`);
  return 'personIn' in subject ? name : caseSubject(name);
};
