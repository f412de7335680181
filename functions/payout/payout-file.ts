import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { payoutFileFor } from '../../domain/views/payout-file.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { worded } from '../../runtime/http/worded.ts';

/** GET /applications/{applicationId}/grant */
export const handler = httpQuery({
  name: 'payout-file',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who, at, language }) => {
    const file = await payoutFileFor(rows, who, params.applicationId, dayInBerlin(at));
    if (!file) return undefined;
    return { ...file, body: { ...file.body, claim: worded(file.body.claim, language) } };
  },
});
