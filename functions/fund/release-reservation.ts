import * as z from 'zod';
import { fund } from '../../domain/fund/fund.ts';
import { releaseReservation as decide } from '../../domain/fund/release-reservation.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { applicationId, cents, day, slug } from '../../events/fields.ts';
import { ReleaseReason } from '../../events/fund-events.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from a withdrawal, a lapse, a renounced grant or a settlement below the grant. */
export const releaseReservation = command({
  name: 'release-reservation',
  permission: fundPermissions['release-reservation'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    applicationId: applicationId(),
    keepCents: cents(),
    releasedOn: day(),
    reason: ReleaseReason,
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: { 'unknown-fund': 404 },
});
