import * as z from 'zod';
import { roundRanking } from '../domain/views/ranking-view.ts';
import { slug } from '../events/fields.ts';
import { httpQuery } from '../runtime/http-query.ts';

/** GET /rounds/{roundId}/ranking: for the committee in charge, the office and auditors */
export const handler = httpQuery({
  name: 'round-ranking',
  openTo: 'signed-in',
  params: z.strictObject({ roundId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    const body = await roundRanking(rows, params.roundId, who);
    return body && { body };
  },
});
