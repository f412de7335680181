import * as z from 'zod';
import type { Acting } from '../../domain/aggregate.ts';
import { paymentsIn, payRun } from '../../domain/pay-run/pay-run.ts';
import { releasePayRun as decide, type ReleasePayRun } from '../../domain/pay-run/release-pay-run.ts';
import { payRunPermissions } from '../../domain/permissions/pay-run.ts';
import { toPayRun } from '../../domain/permissions/pay-run-standing.ts';
import { payRunId } from '../../events/fields.ts';
import type { BesideStreams } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import { readRun } from './pay-run-streams.ts';
import { payFile, sha256Of } from './payment-file.ts';

/** The digest of the file as it goes to the bank. The accounts in it cannot change: each is named by its version. */
const withFile = async (
  { params: { runId }, acting }: { readonly params: { readonly runId: string }; readonly acting: Acting },
  environment: BesideStreams,
  tenant: string,
): Promise<Pick<ReleasePayRun, 'fileSha256'>> => {
  const run = await stateOf(environment, tenant, payRun, runId);
  if (run.status !== 'prepared') return { fileSha256: undefined };
  const file = await payFile(environment, tenant, run, acting.now);
  return { fileSha256: file === undefined ? undefined : sha256Of(file) };
};

/** POST /pay-runs/{runId}/release */
export const releasePayRun = command({
  name: 'release-pay-run',
  permission: payRunPermissions['release-pay-run'],
  standing: toPayRun,
  params: z.strictObject({ runId: payRunId() }),
  body: z.strictObject({}),
  aggregate: payRun,
  key: ({ params }) => params.runId,
  prepare: withFile,
  others: (read, _input, run) => readRun(read, paymentsIn(run)),
  decide,
  refusals: {
    'unknown-run': 404,
    'run-not-prepared': 409,
    'acts-for-recipient': 403,
    'prepared-by-yourself': 403,
    'signed-before': 403,
    'checked-proof-before': 403,
    'payment-not-ordered': 409,
    'run-account-changed': 409,
    'paying-account-changed': 409,
    'execution-day-past': 409,
    'run-after-year-end': 409,
    'account-data-erased': 409,
  },
  answer: ([first]) => (first?.type === 'PayRunReleased' ? { fileSha256: first.data.fileSha256 } : {}),
});

export const handler = httpCommand(releasePayRun);
