import * as z from 'zod';
import { payRunRow } from '../domain/pay-run/pay-run-row.ts';
import { referenceOf } from '../domain/pay-run/sepa-text.ts';
import { payRunId } from '../events/fields.ts';
import { httpQuery } from '../runtime/http-query.ts';
import { payFile, sha256Of } from '../runtime/pay-file.ts';
import { problem } from '../runtime/problem.ts';
import { replayedRows } from '../runtime/replay.ts';
import { Answered } from '../runtime/request.ts';

/** GET /pay-runs/{runId}/file: made anew from log and vault, and handed out only where it is what was released */
export const handler = httpQuery({
  name: 'pay-file',
  openTo: ['finance'],
  params: z.strictObject({ runId: payRunId() }),
  search: z.strictObject({}),
  view: async (_rows, { params: { runId }, tenant, environment, language }) => {
    const log = await replayedRows(environment, tenant);
    const run = (await log.get(payRunRow, `payrun-${runId}`))?.row;
    if (!run) return undefined;
    const { fileSha256, fileCreatedAt } = run;
    if (fileSha256 === null || fileCreatedAt === null)
      throw new Answered(problem(409, 'run-not-released', language));
    const text = await payFile(environment, tenant, run, fileCreatedAt);
    if (text === undefined)
      throw new Answered(problem(409, 'pay-file-erased', language, { facts: { fileSha256 } }));
    const foundSha256 = sha256Of(text);
    if (foundSha256 !== fileSha256)
      throw new Answered(problem(409, 'pay-file-differs', language, { facts: { fileSha256, foundSha256 } }));
    return { body: null, file: { name: `${referenceOf(runId)}.xml`, mediaType: 'application/xml', text } };
  },
});
