import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { fund } from '../../domain/fund/fund.ts';
import {
  type CircularOthers,
  closeCircularVote as decideCloseCircularVote,
  endCircularVote,
} from '../../domain/meeting/close-circular-vote.ts';
import { itemsIn, type Meeting, meeting } from '../../domain/meeting/meeting.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { review } from '../../domain/review/review.ts';
import { meetingId } from '../../events/fields.ts';
import type { AllLoaded, Loaded, Read } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

const readItems = async (read: Read, state: Meeting): Promise<AllLoaded<CircularOthers>> => {
  const all = itemsIn(state);
  const wanted = new Map<string, () => Promise<Loaded<unknown>>>(
    all.flatMap(({ applicationId, organisationId, fundId }) => [
      [`application:${applicationId}`, () => read(application, applicationId)],
      [`review:${applicationId}`, () => read(review, applicationId)],
      [`organisation:${organisationId}`, () => read(organisation, organisationId)],
      [`fund:${fundId}`, () => read(fund, fundId)],
    ]),
  );
  const loaded = await Promise.all([...wanted].map(async ([name, load]) => [name, await load()]));
  return Object.fromEntries(loaded) as AllLoaded<CircularOthers>;
};

const counting = {
  name: 'close-circular-vote',
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({}),
  aggregate: meeting,
  standing: toMeeting,
  key: ({ params }: { readonly params: { readonly meetingId: string } }) => params.meetingId,
  others: (read: Read, _input: unknown, state: Meeting) => readItems(read, state),
};

/** POST /circular-votes/{meetingId}/closure */
export const closeCircularVote = command({
  ...counting,
  permission: meetingPermissions['close-circular-vote'],
  decide: decideCloseCircularVote,
  refusals: {
    'unknown-meeting': 404,
    'not-running-the-meeting': 403,
    'not-by-circulation': 409,
    'circulation-running': 409,
  },
});

/** Follows when the time is over, or a member objected. */
export const closeCircularVoteInTime = command({
  ...counting,
  permission: meetingPermissions['close-circular-vote-in-time'],
  decide: endCircularVote,
  refusals: { 'not-by-circulation': 409, 'circulation-running': 409 },
});

export const handler = httpCommand(closeCircularVote);
