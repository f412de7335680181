import * as z from 'zod';
import { application } from '../domain/application/application.ts';
import { fund } from '../domain/fund/fund.ts';
import { meeting } from '../domain/meeting/meeting.ts';
import { itemOf } from '../domain/meeting/meeting-rules.ts';
import { resolveItem } from '../domain/meeting/resolve-item.ts';
import { organisation } from '../domain/organisation/organisation.ts';
import { toItem } from '../domain/permissions/standing.ts';
import { permissions } from '../domain/permissions/table.ts';
import { review } from '../domain/review/review.ts';
import { meetingId, slug } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** POST /meetings/{meetingId}/items/{itemId}/resolution */
export const resolution = command({
  name: 'resolve-item',
  permission: permissions['resolve-item'],
  standing: toItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: async (read, { params }, state) => {
    const item = itemOf(state, params);
    const [itsReview, itsOrganisation, itsApplication, itsFund] = await Promise.all([
      read(review, item?.applicationId ?? ''),
      read(organisation, item?.organisationId ?? ''),
      read(application, item?.applicationId ?? ''),
      read(fund, item?.fundId ?? ''),
    ]);
    return { review: itsReview, organisation: itsOrganisation, application: itsApplication, fund: itsFund };
  },
  guards: ['review', 'organisation'],
  decide: resolveItem,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'not-presiding': 403,
    'item-not-open': 409,
    'application-not-decidable': 409,
    'no-votes-cast': 409,
    'motion-not-carried': 409,
    'fund-closed': 409,
    'already-reserved': 409,
    'insufficient-funds': 409,
    'round-quota-exhausted': 409,
  },
});

export const handler = httpCommand(resolution);
