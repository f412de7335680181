import * as z from 'zod';
import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { programmeRow } from '../../domain/programme/programme-row.ts';
import { profileOf } from '../../domain/views/profile.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /me */
export const handler = httpQuery({
  name: 'me',
  openTo: 'signed-in',
  params: z.strictObject({}),
  search: z.strictObject({}),
  view: async (rows, { who }) => {
    const [organisations, programmes] = await Promise.all([
      rows.list(organisationRow, `member/${who.personId}`),
      rows.list(programmeRow, 'all'),
    ]);
    const body = profileOf(
      who,
      organisations.map(({ row }) => row),
      programmes.map(({ row }) => row),
    );
    return { body };
  },
});
