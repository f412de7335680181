import type * as z from 'zod';

/** Parses what came in. Its issues say nothing by themselves but the codes that the schemas have; `placesOf` finds the words. */
export const parse = <Value>(schema: z.ZodType<Value>, value: unknown) =>
  schema.safeParse(value, { error: () => '', reportInput: true });
