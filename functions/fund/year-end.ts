import * as z from 'zod';
import { yearEndView } from '../../domain/views/year-end-view.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /funds/{fundId}/year-end */
export const handler = httpQuery({
  name: 'year-end',
  openTo: ['administrator', 'coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({ fundId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params, at }) => {
    const body = await yearEndView(rows, params.fundId, at);
    return body && { body };
  },
});
