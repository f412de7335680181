import * as z from 'zod';
import { conveneCircularVote } from '../domain/meeting/convene-circular-vote.ts';
import { meeting } from '../domain/meeting/meeting.ts';
import { toNewMeeting } from '../domain/permissions/standing.ts';
import { permissions } from '../domain/permissions/table.ts';
import { applicationId, cents, publicText, slug } from '../events/fields.ts';
import { Motion } from '../events/meeting-events.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';
import { readAgenda } from './agenda-others.ts';
import { withMemberNames } from './member-names.ts';

const MotionOn = Motion.extend({
  applicationId: applicationId(),
  amountCents: cents().default(0),
  conditions: Motion.shape.conditions.default([]),
});

/** POST /circular-votes: simple matters, so ten at most */
export const circulation = command({
  name: 'convene-circular-vote',
  permission: permissions['convene-circular-vote'],
  standing: toNewMeeting,
  params: z.strictObject({}),
  body: z.strictObject({
    programmeId: slug(),
    committeeId: slug(),
    title: publicText(),
    motions: z.array(MotionOn).min(1).max(10),
  }),
  aggregate: meeting,
  key: ({ acting }) => acting.derivedId('mtg'),
  prepare: withMemberNames,
  others: (read, { body: { programmeId, motions } }) =>
    readAgenda(read, {
      ...{ programmeId, reconsideredIds: [] },
      applicationIds: motions.map((motion) => motion.applicationId),
    }),
  decide: conveneCircularVote,
  refusals: {
    'unknown-programme': 404,
    'unknown-committee': 404,
    'not-convening': 403,
    'no-voting-rules-in-force': 409,
    'no-circular-votes': 409,
    'application-listed-twice': 422,
    'unknown-application': 404,
    'not-for-this-committee': 422,
    'application-not-decidable': 409,
    'admitted-too-late': 422,
    'motion-without-amount': 422,
    'motion-with-amount': 422,
    'motion-over-request': 422,
    'exception-without-reason': 422,
  },
});

export const handler = httpCommand(circulation);
