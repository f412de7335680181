import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { remind as decide } from '../../domain/payout/remind.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { payoutPermissions } from '../../domain/permissions/payout.ts';
import { applicationId, count, day, paymentId } from '../../events/fields.ts';
import { OwedByRecipient } from '../../events/reminder-events.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from the day: something is due, or will be soon. */
export const remind = command({
  name: 'remind',
  permission: payoutPermissions.remind,
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    kind: OwedByRecipient,
    dueOn: day(),
    paymentId: paymentId().nullable(),
    number: count(10),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  decide,
  refusals: { 'unknown-grant': 404, 'nothing-to-remind-of': 409, 'reminder-too-early': 409 },
});
