import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { payoutPermissions } from '../../domain/permissions/payout.ts';
import { bookRefundReceived as decide } from '../../domain/recovery/book-refund-received.ts';
import { applicationId, cents, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from './recipient.ts';

/** POST /applications/{applicationId}/refunds */
export const bookRefundReceived = command({
  name: 'book-refund-received',
  permission: payoutPermissions['book-refund-received'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    amountCents: cents(),
    receivedOn: day(),
    valueOn: day().nullable().default(null),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'no-refund-demanded': 409,
    'refund-without-amount': 422,
    'refund-over-demand': 422,
    'day-in-future': 422,
  },
});

export const handler = httpCommand(bookRefundReceived);
