import * as z from 'zod';
import { searchWords } from '../../domain/search-words.ts';
import { code, text } from '../../events/fields.ts';

/** How many items a page has when nobody says, and at most. */
export const PAGE_SIZE = 50;
export const PAGE_SIZE_MAX = 100;

/** JSON in pages; or all as one table: after RFC 4180, or as German programs read it. */
export const listFormats = ['json', 'csv', 'csv-de'] as const;
export type ListFormat = (typeof listFormats)[number];

/**
 * What every list is asked with: `limit` and `cursor` (`next` of the page before), in which form it is given, and whether it is counted.
 *
 * @param choices what else may be asked of this list; anything more is refused
 */
export const listSearch = <Choices extends z.ZodRawShape>(choices: Choices, limitMax: number) =>
  z.strictObject({
    limit: z.coerce.number().int().min(1).max(limitMax).optional(),
    cursor: z.string().min(1, 'not-a-cursor').max(2_000).optional(),
    format: code(...listFormats).default('json'),
    /** How many there are in all is told beside the page. */
    count: code('all').optional(),
    ...choices,
  });

/** The order of a list, newest first unless somebody wants it otherwise. */
export const newestFirst = () => code('rising', 'falling').default('falling');

/** The order of a list, first things first unless somebody wants it otherwise. */
export const firstFirst = () => code('rising', 'falling').default('rising');

/** Words, each of which a word of a name begins with; a text without any is refused, since it would find everything. */
export const wordsOfName = () =>
  text(100)
    .refine((name) => searchWords(name).length > 0, 'no-word-to-look-for')
    .transform(searchWords)
    .default([]);
