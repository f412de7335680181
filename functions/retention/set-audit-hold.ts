import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { retentionPermissions } from '../../domain/permissions/retention.ts';
import { toRetention } from '../../domain/permissions/retention-standing.ts';
import { retention } from '../../domain/retention/retention.ts';
import { setAuditHold as decide } from '../../domain/retention/set-audit-hold.ts';
import { applicationId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /applications/{applicationId}/audit-hold */
export const setAuditHold = command({
  name: 'set-audit-hold',
  permission: retentionPermissions['set-audit-hold'],
  standing: toRetention,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ reason: text(500) }),
  aggregate: retention,
  key: ({ params }) => params.applicationId,
  others: async (read, { params }) => ({ application: await read(application, params.applicationId) }),
  unguarded: { application: 'it only has to be there, and what is there stays there' },
  decide,
  refusals: { 'unknown-application': 404, 'case-erased': 409 },
});

export const handler = httpCommand(setAuditHold);
