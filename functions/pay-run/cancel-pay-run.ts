import * as z from 'zod';
import { cancelPayRun as decide } from '../../domain/pay-run/cancel-pay-run.ts';
import { paymentsIn, payRun } from '../../domain/pay-run/pay-run.ts';
import { payRunPermissions } from '../../domain/permissions/pay-run.ts';
import { toPayRun } from '../../domain/permissions/pay-run-standing.ts';
import { payRunId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readGrants } from './pay-run-streams.ts';

/** POST /pay-runs/{runId}/cancellation */
export const cancelPayRun = command({
  name: 'cancel-pay-run',
  permission: payRunPermissions['cancel-pay-run'],
  standing: toPayRun,
  params: z.strictObject({ runId: payRunId() }),
  body: z.strictObject({ reason: text(500) }),
  aggregate: payRun,
  key: ({ params }) => params.runId,
  others: (read, _input, run) => readGrants(read, paymentsIn(run)),
  decide,
  refusals: { 'unknown-run': 404, 'run-not-prepared': 409 },
});

export const handler = httpCommand(cancelPayRun);
