import type * as z from 'zod';
import { type Privacy, privacy } from './privacy.ts';

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

type Parent = Readonly<Record<string, unknown>>;

/**
 * Finds the personal values inside one event's data.
 *
 * @returns where each stands and the person it belongs to; `subject` is undefined for the case's own values
 */
export const personalPlaces = (
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly (string | number)[] = [],
  parent: Parent = {},
): PersonalPlace[] => {
  if (data === null || data === undefined) return [];
  const known = privacy.get(schema);
  if (known) return known.kind === 'personal' ? [{ path, subject: personOf(known.subject, parent) }] : [];
  const definition = definitionOf(schema);
  if (definition.shape) {
    const object = data as Parent;
    return Object.entries(definition.shape).flatMap(([key, field]) =>
      personalPlaces(field, object[key], [...path, key], object),
    );
  }
  const { element, innerType, options } = definition;
  if (element)
    return (data as unknown[]).flatMap((item, index) =>
      personalPlaces(element, item, [...path, index], parent),
    );
  if (innerType) return personalPlaces(innerType, data, path, parent);
  const option = options?.find((candidate) => accepts(candidate, data));
  return option ? personalPlaces(option, data, path, parent) : [];
};

const accepts = (schema: z.core.$ZodType, data: unknown) => (schema as z.ZodType).safeParse(data).success;

const personOf = (subject: 'case' | { readonly personIn: string }, parent: Parent) => {
  if (subject === 'case') return undefined;
  const person = parent[subject.personIn];
  // It belongs to nobody in particular, so it stays as long as the case.
  if (person === null) return undefined;
  if (typeof person !== 'string')
    throw new Error(`no person in field ${subject.personIn} beside a personal value`);
  return person;
};
