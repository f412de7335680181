import * as z from 'zod';
import { waitingListView } from '../../domain/views/waiting-list-view.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /funds/{fundId}/waiting-list: for the offices and the committee of the fund */
export const handler = httpQuery({
  name: 'waiting-list',
  openTo: 'signed-in',
  params: z.strictObject({ fundId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params, who, at }) => {
    const body = await waitingListView(rows, params.fundId, who, at);
    return body && { body };
  },
});
