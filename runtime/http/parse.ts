import type * as z from 'zod';
import { de } from 'zod/locales';
import type { Language } from '../../wording/message.ts';

// English is what the schemas speak by themselves.
const wordings = { de: { error: de().localeError }, en: {} } as const;

/** Parses what came in; what is wrong with it is said in the reader's language. */
export const parse = <Value>(schema: z.ZodType<Value>, value: unknown, language: Language) =>
  schema.safeParse(value, wordings[language]);
