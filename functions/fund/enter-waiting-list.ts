import * as z from 'zod';
import { application, placeOf } from '../../domain/application/application.ts';
import { fund } from '../../domain/fund/fund.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { reviewScores } from '../../domain/review/score-facts.ts';
import { enterWaitingList as decide } from '../../domain/waiting-list/enter-waiting-list.ts';
import { applicationId, slug } from '../../events/fields.ts';
import { ResolutionReference } from '../../events/fund-events.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from a resolution that puts an application on the waiting list. */
export const enterWaitingList = command({
  name: 'enter-waiting-list',
  permission: fundPermissions['enter-waiting-list'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    applicationId: applicationId(),
    roundId: slug(),
    resolution: ResolutionReference,
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  others: async (read, { body }) => {
    const itsApplication = await read(application, body.applicationId);
    const { organisationId } = placeOf(itsApplication.state);
    const [itsScores, itsOrganisation] = await Promise.all([
      read(reviewScores, body.applicationId),
      read(organisation, organisationId),
    ]);
    return { application: itsApplication, scores: itsScores, organisation: itsOrganisation };
  },
  decide,
  refusals: { 'unknown-fund': 404, 'unknown-application': 404 },
});
