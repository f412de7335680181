import * as z from 'zod';
import type { Actor } from './client.ts';

const Page = z.looseObject({ next: z.string().nullable() });

/**
 * Reads a list to its end.
 *
 * @param path with a query already, such as `?limit=50`
 */
export const allPages = async <Said>(
  { reads }: Pick<Actor, 'reads'>,
  path: string,
  schema: z.ZodType<Said>,
): Promise<readonly Said[]> => {
  const pages: Said[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const address: string = cursor === '' ? path : `${path}&cursor=${encodeURIComponent(cursor)}`;
    const said: unknown = await reads(address, z.unknown());
    pages.push(schema.parse(said));
    cursor = Page.parse(said).next;
  }
  return pages;
};
