import * as z from 'zod';
import { payoutFileFor } from '../domain/payout/payout-file.ts';
import { applicationId } from '../events/fields.ts';
import { httpQuery } from '../runtime/http-query.ts';

/** GET /applications/{applicationId}/grant */
export const handler = httpQuery({
  name: 'payout-file',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: (rows, { params, who }) => payoutFileFor(rows, who, params.applicationId),
});
