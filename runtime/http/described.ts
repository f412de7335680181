import type * as z from 'zod';
import type { Role } from '../../events/person-events.ts';
import type { Sealed } from '../../events/privacy.ts';
import type { Erased } from '../vault/sealed-values.ts';

/** What a handler says of itself, for the documentation and for whoever checks its answers. */
export type Description = {
  /** That of its file. */
  readonly name: string;
  /** A question to rows, a command to a stream, or work on a document outside the log. */
  readonly kind: 'query' | 'command' | 'document';
  readonly openTo: readonly Role[] | 'signed-in' | 'public';
  /** What stands in the address, in its query string and in the body. */
  readonly params: z.ZodType;
  readonly search?: z.ZodType;
  readonly body?: z.ZodType;
  /** Its own refusals in the order in which they are checked, besides those of all of its kind. */
  readonly refusals?: Readonly<Record<string, number>>;
  /** Statuses of an answer to what was asked rightly, where they are not those of its kind. */
  readonly statuses?: readonly number[];
  /** It answers with a table, too, where one is asked for. */
  readonly isList?: boolean;
  /** It answers with a page for people. */
  readonly isPage?: boolean;
};

/** A handler that describes itself; `Shown` is what it answers with, known to the compiler only. */
export type Described<Handler, Shown = unknown> = Handler & {
  readonly describes: Description;
  readonly shows?: Shown;
};

/** Lets a handler describe itself. */
export const described = <Handler extends object, Shown = unknown>(
  handler: Handler,
  describes: Description,
): Described<Handler, Shown> => Object.assign(handler, { describes });

/** A value as its reader finds it in JSON: what was sealed is opened or erased. */
export type Told<Value> = Value extends Sealed
  ? string | Erased
  : Value extends readonly [infer First, ...infer Rest]
    ? [Told<First>, ...ToldList<Rest>]
    : Value extends readonly (infer Item)[]
      ? Told<Item>[]
      : Value extends object
        ? { -readonly [Key in keyof Value]: Told<Value[Key]> }
        : Value;
type ToldList<Values extends readonly unknown[]> = { [Place in keyof Values]: Told<Values[Place]> };

/** What a query answers with, as its reader finds it. */
export type AnswerOf<Handler> = Handler extends { readonly shows?: infer Shown }
  ? Told<Exclude<Shown, undefined>>
  : never;

/** How an address answers when it answers as asked: JSON of this form, or a file of this kind. */
export type AnswerForm = z.ZodType | { readonly file: string };

/**
 * The form of a query's answer.
 *
 * @param fits `(told: AnswerOf<typeof handler>) => told`: does not compile where the query answers something else
 */
export const answers = <Schema extends z.ZodType>(
  schema: Schema,
  _fits: (told: never) => z.input<Schema>,
): AnswerForm => schema;
