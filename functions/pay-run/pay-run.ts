import * as z from 'zod';
import { payRunView } from '../../domain/views/pay-run-view.ts';
import { payRunId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /pay-runs/{runId} */
export const handler = httpQuery({
  name: 'pay-run',
  openTo: ['finance', 'auditor'],
  params: z.strictObject({ runId: payRunId() }),
  search: z.strictObject({}),
  view: (rows, { params, who }) => payRunView(rows, who, params.runId),
});
