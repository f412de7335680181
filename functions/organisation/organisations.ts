import * as z from 'zod';
import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { readsEveryCase } from '../../domain/reading/visibility.ts';
import { organisationLine } from '../../domain/views/organisation-view.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /organisations: mine; for the offices also `?list=all` and `?list=account-to-confirm` */
export const handler = httpQuery({
  name: 'organisations',
  openTo: 'signed-in',
  params: z.strictObject({}),
  search: z.strictObject({ list: z.enum(['mine', 'all', 'account-to-confirm']).default('mine') }),
  view: async (rows, { search: { list }, who }) => {
    if (list !== 'mine' && !readsEveryCase(who)) return undefined;
    const found = await rows.list(organisationRow, list === 'mine' ? `member/${who.personId}` : list);
    return { body: { organisations: found.map(({ row }) => organisationLine(row)) } };
  },
});
