import * as z from 'zod';
import { pageOf } from '../../domain/reading/page.ts';
import { decisionsForInformation, resolutionKey } from '../../domain/views/decisions-for-information.ts';
import { day, slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';

/** GET /programmes/{programmeId}/committees/{committeeId}/information: for who sits there, and for the offices */
export const handler = httpQuery({
  name: 'decisions-for-information',
  openTo: 'signed-in',
  params: z.strictObject({ programmeId: slug(), committeeId: slug() }),
  search: z.strictObject({ since: day(), ...PageSearch.shape }),
  view: async (rows, { params, search, who }) => {
    const decisions = await decisionsForInformation(rows, { ...params, since: search.since }, who);
    return decisions && { body: pageOf(decisions, resolutionKey, search, 'falling') };
  },
});
