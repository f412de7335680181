import * as z from 'zod';
import { catalogue } from '../../events/catalogue.ts';

type Named = { readonly version: number; readonly schema: z.ZodType };

/** The JSON Schema of every event, by the name of its file `<type>@<version>.json`; the stored form of each fact. */
export const schemaFiles = (
  events: Iterable<readonly [string, Named]> = catalogue,
): ReadonlyMap<string, string> =>
  new Map(
    [...events].map(([type, { version, schema }]) => [
      `${type}@${version}.json`,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
