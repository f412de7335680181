import * as z from 'zod';
import { application, placeOf } from '../../domain/application/application.ts';
import { payout } from '../../domain/payout/payout.ts';
import { retentionPermissions } from '../../domain/permissions/retention.ts';
import { toRetention } from '../../domain/permissions/retention-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { retention } from '../../domain/retention/retention.ts';
import { startRetention as decide } from '../../domain/retention/start-retention.ts';
import { applicationId, code, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows when a proof of use was handed in, or an application ended without a grant. */
export const startRetention = command({
  name: 'start-retention',
  permission: retentionPermissions['start-retention'],
  standing: toRetention,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    ground: code('proof-of-use', 'not-granted', 'closed-without-proof'),
    fromOn: day(),
  }),
  aggregate: retention,
  key: ({ params }) => params.applicationId,
  others: async (read, { params }) => {
    const applied = await read(application, params.applicationId);
    const [itsProgramme, itsPayout] = await Promise.all([
      read(programme, placeOf(applied.state).programmeId),
      read(payout, params.applicationId),
    ]);
    return { application: applied, programme: itsProgramme, payout: itsPayout };
  },
  decide,
  refusals: { 'unknown-application': 404 },
});
