import * as z from 'zod';
import { payRun } from '../../domain/pay-run/pay-run.ts';
import { preparePayRun as decide } from '../../domain/pay-run/prepare-pay-run.ts';
import { payRunPermissions } from '../../domain/permissions/pay-run.ts';
import { toNewPayRun } from '../../domain/permissions/pay-run-standing.ts';
import { applicationId, day, paymentId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRun } from './pay-run-streams.ts';

/** POST /pay-runs */
export const preparePayRun = command({
  name: 'prepare-pay-run',
  permission: payRunPermissions['prepare-pay-run'],
  standing: toNewPayRun,
  params: z.strictObject({}),
  body: z.strictObject({
    executionOn: day(),
    // With their recipients, the run and the town's account they stay within the 100 items of an append.
    payments: z
      .array(z.strictObject({ applicationId: applicationId(), paymentId: paymentId() }))
      .min(1)
      .max(40),
  }),
  aggregate: payRun,
  key: ({ acting }) => acting.derivedId('run'),
  others: (read, { body }) => readRun(read, body.payments),
  decide,
  refusals: {
    'no-paying-account': 409,
    'payment-twice-in-run': 422,
    'unknown-payment': 404,
    'acts-for-recipient': 403,
    'payment-not-ordered': 409,
    'payment-in-run': 409,
    'run-account-changed': 409,
    'execution-day-past': 422,
    'no-banking-day': 422,
    'execution-day-too-far': 422,
    'run-after-year-end': 409,
  },
});

export const handler = httpCommand(preparePayRun);
