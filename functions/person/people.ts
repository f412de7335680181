import * as z from 'zod';
import { personRow } from '../../domain/person/person-row.ts';
import { Role } from '../../events/person-events.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /people: everybody in office, or with `?role=` in that office */
export const handler = httpQuery({
  name: 'people',
  openTo: ['administrator', 'auditor'],
  params: z.strictObject({}),
  search: z.strictObject({ role: Role.optional() }),
  view: async (rows, { search: { role } }) => {
    const people = await rows.list(personRow, role === undefined ? 'in-office' : `role/${role}`);
    return { body: { people: people.map(({ row, revision }) => ({ ...row, version: revision })) } };
  },
});
