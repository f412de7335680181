import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { explainRejection as decide } from '../../domain/application/explain-rejection.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { RejectionReasons } from '../../events/application-ending-events.ts';
import { applicationId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { applicantAndProgramme, RULES_OF_SUBMISSION } from '../application/applicant-and-programme.ts';

/** POST /applications/{applicationId}/rejection/explanation */
export const explainRejection = command({
  name: 'explain-rejection',
  permission: applicationPermissions['explain-rejection'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ reasons: RejectionReasons, explanation: text(4_000) }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: applicantAndProgramme,
  unguarded: { programme: RULES_OF_SUBMISSION },
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-applicant': 403,
    'not-rejected': 409,
    'rejection-already-explained': 409,
    'reason-given-twice': 422,
  },
});

export const handler = httpCommand(explainRejection);
