import * as z from 'zod';
import { organisation } from '../../domain/organisation/organisation.ts';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toReview } from '../../domain/permissions/review-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { review, streamsOf } from '../../domain/review/review.ts';
import { setScoreVisibility as decide } from '../../domain/review/set-score-visibility.ts';
import { applicationId, text } from '../../events/fields.ts';
import { ScoreVisibility } from '../../events/rules/committee-rules.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /applications/{applicationId}/review/visibility */
export const setScoreVisibility = command({
  name: 'set-score-visibility',
  permission: reviewPermissions['set-score-visibility'],
  standing: toReview,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ visibility: ScoreVisibility, reason: text(500) }),
  aggregate: review,
  key: ({ params }) => params.applicationId,
  others: async (read, _input, state) => {
    const { programmeId, organisationId } = streamsOf(state);
    const [itsProgramme, itsOrganisation] = await Promise.all([
      read(programme, programmeId),
      read(organisation, organisationId),
    ]);
    return { programme: itsProgramme, organisation: itsOrganisation };
  },
  decide,
  refusals: {
    'unknown-review': 404,
    'not-leading-committee': 403,
    'keeps-out-of-review': 403,
    'review-closed': 409,
  },
});

export const handler = httpCommand(setScoreVisibility);
