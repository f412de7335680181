import * as z from 'zod';
import { peopleInOffice, personRow } from '../../domain/person/person-row.ts';
import { countIn } from '../../domain/reading/count.ts';
import { Role } from '../../events/person-events.ts';
import { httpList } from '../../runtime/http/http-list.ts';

/** GET /people: everybody in office, or with `?role=` in that office */
export const handler = httpList({
  name: 'people',
  openTo: ['administrator', 'auditor'],
  params: z.strictObject({}),
  choices: { role: Role.optional() },
  columns: ['personId', 'offices'],
  view: async (rows, { search: { role }, wish }) => {
    const { rows: found, next } = await rows.page(personRow, peopleInOffice(role), {
      ...wish,
      order: 'rising',
    });
    const items = found.map(({ row, revision }) => ({
      ...row,
      offices: row.roles.map((held) => held.role),
      version: revision,
    }));
    return { items, next };
  },
  count: (rows, { search: { role } }) => countIn(rows, personRow, peopleInOffice(role)),
});
