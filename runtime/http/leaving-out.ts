import * as z from 'zod';
import { privacy } from '../../events/privacy.ts';

/** The same schema with other parts; its limits and its strictness stay. */
const rebuilt = (schema: z.ZodType, parts: object): z.ZodType =>
  schema.clone({ ...schema.def, ...parts } as typeof schema.def);

const fieldsAtTheDoor = (shape: Readonly<Record<string, z.ZodType>>) =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, mayBeLeftOut(field)]));

const atTheDoor = (schema: z.ZodType): z.ZodType => {
  // What is classified is one value, whatever it is made of.
  if (privacy.has(schema)) return schema;
  if (schema instanceof z.ZodObject)
    return rebuilt(schema, { shape: fieldsAtTheDoor(schema.def.shape as Record<string, z.ZodType>) });
  if (schema instanceof z.ZodArray)
    return rebuilt(schema, { element: atTheDoor(schema.def.element as z.ZodType) });
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return rebuilt(schema, { innerType: atTheDoor(schema.def.innerType as z.ZodType) });
  return schema;
};

const mayBeLeftOut = (field: z.ZodType): z.ZodType => {
  const known = atTheDoor(field);
  if (field instanceof z.ZodNullable) return known.default(null);
  return field instanceof z.ZodArray && field.safeParse([]).success ? known.default([]) : known;
};

/**
 * How a fact may be sent: what may be null may be left out and is null, a list that may be empty may be left out and is
 * empty. What comes out has every field, so that a fact never says by silence what it could say by a value.
 */
export const leavingOut = <Value>(fact: z.ZodType<Value>): z.ZodType<Value> =>
  atTheDoor(fact) as z.ZodType<Value>;
