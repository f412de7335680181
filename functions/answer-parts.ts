import * as z from 'zod';
import { catalogue, type DomainEvent } from '../events/catalogue.ts';
import { day, flag, instant } from '../events/fields.ts';
import { privacy } from '../events/privacy.ts';
import type { Told } from '../runtime/http/described.ts';

/** A personal text as its readers find it: open, or erased. */
export const personalText = z
  .union([z.string(), z.strictObject({ erased: z.literal(true) })])
  .meta({ id: 'PersonalText', description: 'A personal value; what was erased says so.' });

/** A text of which an answer promises no more than that it is one. */
export const plain = z.string();

type Schema = z.ZodType;

const rebuilt = (schema: Schema, parts: object): Schema =>
  schema.clone({ ...schema.def, ...parts } as typeof schema.def);

const ofFact = (schema: Schema): Schema => {
  const kind = privacy.get(schema)?.kind;
  if (kind === 'personal') return personalText;
  if (kind === 'public-text') return plain;
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.def.shape as Record<string, Schema>);
    return rebuilt(schema, { shape: Object.fromEntries(fields.map(([key, field]) => [key, ofFact(field)])) });
  }
  if (schema instanceof z.ZodArray)
    return rebuilt(schema, { element: ofFact(schema.def.element as Schema), checks: [] });
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return rebuilt(schema, { innerType: ofFact(schema.def.innerType as Schema) });
  return schema instanceof z.ZodUnion
    ? rebuilt(schema, { options: schema.def.options.map((option) => ofFact(option as Schema)) })
    : schema;
};

/** A schema of what is stored, as its readers find it: personal texts open or erased, public ones without their limits. */
export const told = <Stored extends Schema>(
  stored: Stored,
): z.ZodType<Told<z.output<Stored>>, Told<z.output<Stored>>> => ofFact(stored) as never;

type DataOf<Type extends DomainEvent['type']> = Extract<DomainEvent, { type: Type }>['data'];
type Fields<Data> = { [Key in keyof Data]: z.ZodType<Told<Data[Key]>, Told<Data[Key]>> };

/** The fields of a fact, as readers find them in an answer. */
export const factFields = <Type extends DomainEvent['type']>(type: Type): Fields<DataOf<Type>> => {
  const data = catalogue.get(type)?.schema.shape.data;
  if (!(data instanceof z.ZodObject)) throw new Error(`there is no fact ${type}`);
  return (ofFact(data) as z.ZodObject).shape as never;
};

/** What is odd about a bank account, by its code and in the reader's language. */
export const Hint = z
  .strictObject({ key: z.string(), text: z.string() })
  .meta({ id: 'AccountHint', description: 'What is odd about a bank account.' });

/** How many items a list has. */
export const Count = z
  .strictObject({ items: z.int(), isAll: flag() })
  .meta({ id: 'Count', description: 'How many there are in all; at least so many where `isAll` is false.' });

/** A page of a list, the cursor of the next one, null at the end, and how many there are where that was asked for. */
export const listParts = <Item extends z.ZodType>(item: Item) => ({
  items: z.array(item),
  next: z.string().nullable(),
  count: Count.optional(),
});

/** The same where nothing else is told of the list. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.strictObject(listParts(item));

/** Figures and names that a sentence speaks of. */
export const facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** Since when something waits: the day that counts, or the instant at which it was recorded. */
export const since = z.union([day(), instant()]).meta({
  id: 'Since',
  description: 'Since when: the day that counts, or the instant at which it was recorded.',
});
