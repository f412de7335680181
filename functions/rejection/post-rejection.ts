import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { postRejection as decide } from '../../domain/application/post-rejection.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { rejectionPermissions } from '../../domain/permissions/rejection.ts';
import { applicationId, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { applicantAndProgramme, RULES_OF_SUBMISSION } from '../application/applicant-and-programme.ts';

/** POST /applications/{applicationId}/rejection/posting */
export const postRejection = command({
  name: 'post-rejection',
  permission: rejectionPermissions['post-rejection'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    channel: z.enum(['post', 'portal']),
    postedOn: day().nullable().default(null),
    hasPortalConsent: z.boolean().default(false),
  }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: applicantAndProgramme,
  unguarded: { programme: RULES_OF_SUBMISSION },
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-applicant': 403,
    'not-rejected': 409,
    'rejection-unexplained': 409,
    'rejection-is-no-bescheid': 409,
    'notice-notified-before': 409,
    'notice-lies-in-portal': 409,
    'portal-not-fetched': 422,
    'portal-needs-consent': 422,
    'day-in-future': 422,
    'posted-before-reasons': 422,
  },
});

export const handler = httpCommand(postRejection);
