import * as z from 'zod';
import {
  type CirculationOthers,
  conveneCircularVote as decide,
} from '../../domain/meeting/convene-circular-vote.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { toNewCircularVote } from '../../domain/permissions/circular-vote-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { review } from '../../domain/review/review.ts';
import { applicationId, publicText, slug } from '../../events/fields.ts';
import type { AllLoaded, Read } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readAgenda } from './agenda-others.ts';
import { withMemberNames } from './member-names.ts';
import { motionBody } from './motion-body.ts';

const MotionOn = z.strictObject({ applicationId: applicationId(), ...motionBody });

/** The agenda, and what a vote that begins at once needs besides: the scores, and who acts for the applicants. */
const readMotions = async (
  read: Read,
  programmeId: string,
  applicationIds: readonly string[],
): Promise<AllLoaded<CirculationOthers>> => {
  const agenda = await readAgenda(read, { programmeId, applicationIds, reconsideredIds: [] });
  const applicants = applicationIds.flatMap((id) => {
    const one = agenda[`application:${id}`]?.state;
    return one && one.status !== 'none' ? one.organisationId : [];
  });
  const [reviews, organisations] = await Promise.all([
    Promise.all(applicationIds.map(async (id) => [`review:${id}`, await read(review, id)])),
    Promise.all(
      [...new Set(applicants)].map(async (id) => [`organisation:${id}`, await read(organisation, id)]),
    ),
  ]);
  return { ...agenda, ...Object.fromEntries([...reviews, ...organisations]) };
};

/** POST /circular-votes: simple matters, so ten at most */
export const conveneCircularVote = command({
  name: 'convene-circular-vote',
  permission: meetingPermissions['convene-circular-vote'],
  standing: toNewCircularVote,
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
    readMotions(read, programmeId, [...new Set(motions.map((motion) => motion.applicationId))]),
  decide,
  refusals: {
    'unknown-programme': 404,
    'unknown-committee': 404,
    'committee-not-seated': 409,
    'not-convening': 403,
    'no-voting-rules-in-force': 409,
    'no-circular-votes': 409,
    'application-listed-twice': 422,
    'unknown-application': 404,
    'not-for-this-committee': 422,
    'application-not-decidable': 409,
    'admitted-too-late': 422,
    'motion-despite-conflict': 403,
    'too-few-sheets': 409,
    'motion-without-amount': 422,
    'motion-with-amount': 422,
    'motion-over-request': 422,
    'exception-without-reason': 422,
  },
});

export const handler = httpCommand(conveneCircularVote);
