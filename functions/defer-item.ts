import * as z from 'zod';
import { application } from '../domain/application/application.ts';
import { deferItem } from '../domain/meeting/defer-item.ts';
import { meeting } from '../domain/meeting/meeting.ts';
import { itemOf } from '../domain/meeting/meeting-rules.ts';
import { organisation } from '../domain/organisation/organisation.ts';
import { toItem } from '../domain/permissions/standing.ts';
import { permissions } from '../domain/permissions/table.ts';
import { review } from '../domain/review/review.ts';
import { code, meetingId, slug } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** POST /meetings/{meetingId}/items/{itemId}/deferral */
export const deferral = command({
  name: 'defer-item',
  permission: permissions['defer-item'],
  standing: toItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({ reason: code('quorum-not-met', 'open-question', 'funds-exhausted') }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: async (read, { params }, state) => {
    const item = itemOf(state, params);
    const [itsReview, itsOrganisation, itsApplication] = await Promise.all([
      read(review, item?.applicationId ?? ''),
      read(organisation, item?.organisationId ?? ''),
      read(application, item?.applicationId ?? ''),
    ]);
    return { review: itsReview, organisation: itsOrganisation, application: itsApplication };
  },
  decide: deferItem,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'not-running-the-meeting': 403,
    'item-decided': 409,
    'application-not-decidable': 409,
    'quorum-is-met': 409,
  },
});

export const handler = httpCommand(deferral);
