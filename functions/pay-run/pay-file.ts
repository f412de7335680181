import * as z from 'zod';
import { referenceOf } from '../../domain/banking/sepa-text.ts';
import { payRunId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { problem } from '../../runtime/http/problem.ts';
import { Answered } from '../../runtime/http/request.ts';
import { heldPayFile } from './payment-file.ts';

/** GET /pay-runs/{runId}/file: made anew from log and vault, and handed out only where it is what was released */
export const handler = httpQuery({
  name: 'pay-file',
  openTo: ['finance'],
  params: z.strictObject({ runId: payRunId() }),
  search: z.strictObject({}),
  refusals: { 'run-not-released': 409, 'pay-file-erased': 409, 'pay-file-differs': 409 },
  view: async (_rows, { params: { runId }, tenant, environment, language }) => {
    const held = await heldPayFile(environment, tenant, runId);
    if (held.status === 'unknown-run') return undefined;
    if (held.status !== 'as-released') {
      const { status, ...facts } = held;
      throw new Answered(problem(409, status, language, { facts }));
    }
    const { text } = held;
    return { body: null, file: { name: `${referenceOf(runId)}.xml`, mediaType: 'application/xml', text } };
  },
});
