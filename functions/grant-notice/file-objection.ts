import * as z from 'zod';
import { fileObjection as decide } from '../../domain/grant-notice/file-objection.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantNoticePermissions } from '../../domain/permissions/grant-notice.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, day, slug, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readRecipient } from '../payout/recipient.ts';

/** POST /applications/{applicationId}/grant/objection */
export const fileObjection = command({
  name: 'file-objection',
  permission: grantNoticePermissions['file-objection'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    grounds: text(4_000),
    filedOn: day().nullable().default(null),
    against: slug().nullable().default(null),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'not-a-signatory': 403,
    'claim-under-contract': 409,
    'unknown-act': 404,
    'case-closed': 409,
    'grant-ended': 409,
    'no-objection-here': 409,
    'objected-before': 409,
    'grant-is-final': 409,
    'day-in-future': 422,
    'remedy-period-over': 409,
  },
});

export const handler = httpCommand(fileObjection);
