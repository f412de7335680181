import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { retrieveRejection as decide } from '../../domain/application/retrieve-rejection.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { rejectionPermissions } from '../../domain/permissions/rejection.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { applicantAndProgramme, RULES_OF_SUBMISSION } from '../application/applicant-and-programme.ts';

/** POST /applications/{applicationId}/rejection/retrieval */
export const retrieveRejection = command({
  name: 'retrieve-rejection',
  permission: rejectionPermissions['retrieve-rejection'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: applicantAndProgramme,
  unguarded: { programme: RULES_OF_SUBMISSION },
  decide,
  refusals: {
    'unknown-application': 404,
    'notice-not-in-portal': 409,
    'notice-no-longer-provided': 409,
  },
});

export const handler = httpCommand(retrieveRejection);
