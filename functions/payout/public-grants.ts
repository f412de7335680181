import * as z from 'zod';
import { publicGrants } from '../../domain/views/public-grants.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';

/** GET /grants/public: what was funded, the latest first; with `?programmeId=` or `?fundId=` of these only */
export const handler = httpQuery({
  name: 'public-grants',
  openTo: 'public',
  params: z.strictObject({}),
  search: z.strictObject({
    ...PageSearch.shape,
    programmeId: slug().optional(),
    fundId: slug().optional(),
  }),
  view: async (rows, { search }) => ({ body: await publicGrants(rows, search) }),
});
