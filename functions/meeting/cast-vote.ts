import * as z from 'zod';
import { castVote as decide } from '../../domain/meeting/cast-vote.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { toItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { code, count, meetingId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readConflicts } from './item-others.ts';

/** PUT /meetings/{meetingId}/items/{itemId}/votes/mine */
export const castVote = command({
  name: 'cast-vote',
  permission: meetingPermissions['cast-vote'],
  standing: toItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({
    vote: code('yes', 'no', 'abstain'),
    motionNumber: count(1000).nullable().default(null),
  }),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: readConflicts,
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'without-a-vote': 403,
    'conflict-for-this-item': 403,
    'conflict-undecided': 409,
    'not-present': 409,
    'member-votes-themselves': 409,
    'meeting-not-begun': 409,
    'circulation-over': 409,
    'item-not-open': 409,
    'motion-changed': 409,
    'vote-already-cast': 409,
    'quorum-not-met': 409,
  },
});

export const handler = httpCommand(castVote);
