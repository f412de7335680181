import * as z from 'zod';
import { retentionPermissions } from '../../domain/permissions/retention.ts';
import { toRetention } from '../../domain/permissions/retention-standing.ts';
import { liftAuditHold as decide } from '../../domain/retention/lift-audit-hold.ts';
import { retention } from '../../domain/retention/retention.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** DELETE /applications/{applicationId}/audit-hold */
export const liftAuditHold = command({
  name: 'lift-audit-hold',
  permission: retentionPermissions['lift-audit-hold'],
  standing: toRetention,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: retention,
  key: ({ params }) => params.applicationId,
  decide,
  refusals: { 'no-audit-hold': 409 },
});

export const handler = httpCommand(liftAuditHold);
