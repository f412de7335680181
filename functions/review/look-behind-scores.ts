import * as z from 'zod';
import { organisation } from '../../domain/organisation/organisation.ts';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toReview } from '../../domain/permissions/review-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { lookBehindScores as decide } from '../../domain/review/look-behind-scores.ts';
import { review, streamsOf } from '../../domain/review/review.ts';
import { applicationId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /applications/{applicationId}/review/look-behind */
export const lookBehindScores = command({
  name: 'look-behind-scores',
  permission: reviewPermissions['look-behind-scores'],
  standing: toReview,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ reason: text(500) }),
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
  refusals: { 'unknown-review': 404, 'look-behind-with-seat': 403, 'look-behind-own-organisation': 403 },
});

export const handler = httpCommand(lookBehindScores);
