import * as z from 'zod';
import { organisation } from '../../domain/organisation/organisation.ts';
import { reviewPermissions } from '../../domain/permissions/review.ts';
import { toRaisedConflict } from '../../domain/permissions/review-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { decideConflict as decide } from '../../domain/review/decide-conflict.ts';
import { review, streamsOf } from '../../domain/review/review.ts';
import { applicationId, flag, personId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /applications/{applicationId}/conflicts/{personId}/decision */
export const decideConflict = command({
  name: 'decide-conflict',
  permission: reviewPermissions['decide-conflict'],
  standing: toRaisedConflict,
  params: z.strictObject({ applicationId: applicationId(), personId: personId() }),
  body: z.strictObject({ isConflict: flag(), reason: text(1_000) }),
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
    'conflict-not-open': 409,
    'deciding-own-conflict': 403,
    'not-leading-committee': 403,
    'keeps-out-of-review': 403,
    'deciding-what-one-raised': 403,
  },
});

export const handler = httpCommand(decideConflict);
