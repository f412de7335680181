import * as z from 'zod';
import { castVote } from '../domain/meeting/cast-vote.ts';
import { meeting } from '../domain/meeting/meeting.ts';
import { itemOf } from '../domain/meeting/meeting-rules.ts';
import { organisation } from '../domain/organisation/organisation.ts';
import { toItem } from '../domain/permissions/standing.ts';
import { permissions } from '../domain/permissions/table.ts';
import { review } from '../domain/review/review.ts';
import { code, meetingId, slug } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** PUT /meetings/{meetingId}/items/{itemId}/votes/mine */
export const vote = command({
  name: 'cast-vote',
  permission: permissions['cast-vote'],
  standing: toItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({ vote: code('yes', 'no', 'abstain') }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: async (read, { params }, state) => {
    const item = itemOf(state, params);
    const [itsReview, itsOrganisation] = await Promise.all([
      read(review, item?.applicationId ?? ''),
      read(organisation, item?.organisationId ?? ''),
    ]);
    return { review: itsReview, organisation: itsOrganisation };
  },
  decide: castVote,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'without-a-vote': 403,
    'conflict-for-this-item': 403,
    'not-present': 409,
    'item-not-open': 409,
    'vote-already-cast': 409,
    'quorum-not-met': 409,
  },
});

export const handler = httpCommand(vote);
