import * as z from 'zod';
import { conveneMeeting as decide } from '../../domain/meeting/convene-meeting.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toNewMeeting } from '../../domain/permissions/meeting-standing.ts';
import { applicationId, flag, instant, publicText, slug, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readAgenda } from './agenda-others.ts';
import { withMemberNames } from './member-names.ts';

/** POST /meetings */
export const conveneMeeting = command({
  name: 'convene-meeting',
  permission: meetingPermissions['convene-meeting'],
  standing: toNewMeeting,
  params: z.strictObject({}),
  body: z.strictObject({
    programmeId: slug(),
    committeeId: slug(),
    title: publicText(),
    startsAt: instant(),
    place: publicText(),
    isSecondMeeting: flag().default(false),
    urgency: publicText(500).nullable().default(null),
    applicationIds: z.array(applicationId()).max(100).default([]),
    reconsidered: z
      .array(z.strictObject({ applicationId: applicationId(), reason: text(1_000) }))
      .max(20)
      .default([]),
  }),
  aggregate: meeting,
  key: ({ acting }) => acting.derivedId('mtg'),
  prepare: withMemberNames,
  others: (read, { body: { programmeId, applicationIds, reconsidered } }) =>
    readAgenda(read, {
      ...{ programmeId, applicationIds },
      reconsideredIds: reconsidered.map((one) => one.applicationId),
    }),
  // A hundred applications with their funds and grants would not fit into one append.
  unguarded: {
    'application:*': 'what ended meanwhile is refused when its item is resolved, and is taken off the agenda',
    'fund:*': 'its committee never changes, and whether its money is enough is decided with the resolution',
    'payout:*': 'a grant that was issued meanwhile lets no second resolution pass',
  },
  decide,
  refusals: {
    'unknown-programme': 404,
    'unknown-committee': 404,
    'committee-not-seated': 409,
    'not-convening': 403,
    'no-voting-rules-in-force': 409,
    'meeting-in-the-past': 422,
    'invitation-too-late': 422,
    'nothing-to-decide': 422,
    'application-listed-twice': 422,
    'unknown-application': 404,
    'not-for-this-committee': 422,
    'application-not-decidable': 409,
    'admitted-too-late': 422,
    'no-second-meeting': 422,
    'not-deferred-before': 422,
  },
});

export const handler = httpCommand(conveneMeeting);
