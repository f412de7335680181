import * as z from 'zod';
import { application, placeOf } from '../../domain/application/application.ts';
import { fund } from '../../domain/fund/fund.ts';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toReview } from '../../domain/permissions/review-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { openReview as decide } from '../../domain/review/open-review.ts';
import { review } from '../../domain/review/review.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { RULES_OF_SUBMISSION } from '../application/applicant-and-programme.ts';

/** Follows from the admission of an application. */
export const openReview = command({
  name: 'open-review',
  permission: reviewPermissions['open-review'],
  standing: toReview,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: review,
  key: ({ params }) => params.applicationId,
  others: async (read, { params }) => {
    const itsApplication = await read(application, params.applicationId);
    const { programmeId, fundId } = placeOf(itsApplication.state);
    const [itsProgramme, itsFund] = await Promise.all([read(programme, programmeId), read(fund, fundId)]);
    return { application: itsApplication, programme: itsProgramme, fund: itsFund };
  },
  unguarded: {
    programme: RULES_OF_SUBMISSION,
    fund: 'its committee is named when it is opened, once and for all',
  },
  decide,
  refusals: { 'unknown-application': 404, 'unknown-rule-set': 409, 'unknown-fund': 404 },
});
