import * as z from 'zod';
import { bookUnspentReturn as decide } from '../../domain/grant-changes/book-unspent-return.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantChangePermissions } from '../../domain/permissions/grant-changes.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, cents, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/unspent */
export const bookUnspentReturn = command({
  name: 'book-unspent-return',
  permission: grantChangePermissions['book-unspent-return'],
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
    'case-closed': 409,
    'grant-revoked': 409,
    'already-settled': 409,
    'refund-without-amount': 422,
    'return-over-paid': 422,
    'day-in-future': 422,
  },
});

export const handler = httpCommand(bookUnspentReturn);
