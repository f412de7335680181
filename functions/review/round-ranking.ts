import * as z from 'zod';
import { roundRanking } from '../../domain/views/ranking-view.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { sentence } from '../../wording/sentence.ts';

/** GET /rounds/{roundId}/ranking: for the committee in charge, the office and auditors */
export const handler = httpQuery({
  name: 'round-ranking',
  openTo: 'signed-in',
  params: z.strictObject({ roundId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params, who, language }) => {
    const body = await roundRanking(rows, params.roundId, who);
    if (!body) return undefined;
    const explanations = {
      order: sentence('explains-order', language),
      voided: sentence('explains-void-sheets', language),
      normalised: sentence('explains-normalised', language),
    };
    return { body: { ...body, explanations } };
  },
});
