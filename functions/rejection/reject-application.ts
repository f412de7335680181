import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { rejectApplication as decide, formalReasons } from '../../domain/application/reject-application.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId, code, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { applicantAndProgramme, RULES_OF_SUBMISSION } from '../application/applicant-and-programme.ts';

/** POST /applications/{applicationId}/rejection */
export const rejectApplication = command({
  name: 'reject-application',
  permission: applicationPermissions['reject-application'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    reasons: z
      .array(code(...formalReasons))
      .min(1)
      .max(formalReasons.length),
    explanation: text(4_000),
  }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: applicantAndProgramme,
  unguarded: { programme: RULES_OF_SUBMISSION },
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-applicant': 403,
    'formal-check-over': 409,
    'reason-given-twice': 422,
  },
});

export const handler = httpCommand(rejectApplication);
