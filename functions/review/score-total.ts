import * as z from 'zod';
import { scoreTotal, type UnfinishedSheet } from '../../domain/views/score-total.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { worded } from '../../runtime/http/worded.ts';

/** `aims:4,reach:na`: criterion and points, `na` where it does not apply; empty for a sheet without an entry. */
const Scores = z
  .string()
  .max(2_000)
  .regex(/^(?:[a-z0-9-]{1,64}:(?:na|\d{1,3})(?:,[a-z0-9-]{1,64}:(?:na|\d{1,3}))*)?$/, 'not-a-score-sheet');

const sheetFrom = (scores: string): UnfinishedSheet =>
  scores === ''
    ? []
    : scores.split(',').map((entry) => {
        const [criterionId = '', points] = entry.split(':');
        return { criterionId, points: points === 'na' ? null : Number(points) };
      });

/** GET /applications/{applicationId}/scores/total: for members who may score it, each for themselves */
export const handler = httpQuery({
  name: 'score-total',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({ scores: Scores.default('') }),
  view: async (rows, { params, search, who, language }) => {
    const total = await scoreTotal(rows, params.applicationId, sheetFrom(search.scores), who);
    return total && { body: { ...total, wrong: total.wrong.map((entry) => worded(entry, language)) } };
  },
});
