import * as z from 'zod';
import { admitApplication as decide } from '../../domain/application/admit-application.ts';
import { application } from '../../domain/application/application.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { applicantAndProgramme, RULES_OF_SUBMISSION } from './applicant-and-programme.ts';

/** POST /applications/{applicationId}/admission */
export const admitApplication = command({
  name: 'admit-application',
  permission: applicationPermissions['admit-application'],
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
    'acts-for-applicant': 403,
    'clarification-open': 409,
    'not-in-check': 409,
    'check-item-open': 409,
    'check-item-not-met': 409,
  },
});

export const handler = httpCommand(admitApplication);
