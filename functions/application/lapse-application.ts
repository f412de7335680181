import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { lapseApplication as decide } from '../../domain/application/lapse-application.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { applicantAndProgramme, RULES_OF_SUBMISSION } from './applicant-and-programme.ts';

/** Follows from the passing of time. */
export const lapseApplication = command({
  name: 'lapse-application',
  permission: applicationPermissions['lapse-application'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: applicantAndProgramme,
  unguarded: { programme: RULES_OF_SUBMISSION },
  decide,
  refusals: { 'unknown-application': 404 },
});
