import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toReview } from '../../domain/permissions/review-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { review, streamsOf } from '../../domain/review/review.ts';
import { scoreApplication as decide } from '../../domain/review/score-application.ts';
import { applicationId, count, text } from '../../events/fields.ts';
import { CriterionScore } from '../../events/review-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /applications/{applicationId}/scores/mine */
export const scoreApplication = command({
  name: 'score-application',
  permission: reviewPermissions['score-application'],
  standing: toReview,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    scores: z.array(CriterionScore).min(1).max(30),
    comment: text(2_000).nullable().default(null),
    contentVersion: count(1_000).nullable().default(null),
  }),
  aggregate: review,
  key: ({ params }) => params.applicationId,
  others: async (read, { params }, state) => {
    const { programmeId, organisationId } = streamsOf(state);
    const [itsProgramme, itsOrganisation, itsApplication] = await Promise.all([
      read(programme, programmeId),
      read(organisation, organisationId),
      read(application, params.applicationId),
    ]);
    return { programme: itsProgramme, organisation: itsOrganisation, application: itsApplication };
  },
  decide,
  refusals: {
    'unknown-review': 404,
    'advisory-seat': 403,
    'conflict-of-interest': 403,
    'scoring-own-organisation': 403,
    'review-closed': 409,
    'scored-old-version': 409,
    'criterion-scored-twice': 422,
    'criterion-unknown': 422,
    'criterion-missing': 422,
    'points-out-of-range': 422,
  },
});

export const handler = httpCommand(scoreApplication);
