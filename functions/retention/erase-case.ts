import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { retentionPermissions } from '../../domain/permissions/retention.ts';
import { toRetention } from '../../domain/permissions/retention-standing.ts';
import { eraseCase as decide } from '../../domain/retention/erase-case.ts';
import { retention } from '../../domain/retention/retention.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from the day after the period of a case has ended. */
export const eraseCase = command({
  name: 'erase-case',
  permission: retentionPermissions['erase-case'],
  standing: toRetention,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: retention,
  key: ({ params }) => params.applicationId,
  others: async (read, { params }) => ({ payout: await read(payout, params.applicationId) }),
  decide,
  refusals: {
    'retention-not-started': 409,
    'case-still-open': 409,
    'retention-running': 409,
    'audit-hold': 409,
  },
});
