import * as z from 'zod';
import { personRow } from '../../domain/person/person-row.ts';
import { personId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /people/{personId}/erasure: the answer to whoever wanted to be erased, for the person and for administrators */
export const handler = httpQuery({
  name: 'erasure',
  openTo: 'signed-in',
  params: z.strictObject({ personId: personId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    if (params.personId !== who.personId && !who.roles.has('administrator')) return undefined;
    const found = await rows.get(personRow, `person-${params.personId}`);
    return found?.row.erasure ? { body: found.row.erasure, version: found.revision } : undefined;
  },
});
