import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { decideRejectionObjection as decide } from '../../domain/application/decide-rejection-objection.ts';
import { toRejectionObjection } from '../../domain/permissions/objection-standing.ts';
import { rejectionPermissions } from '../../domain/permissions/rejection.ts';
import { applicationId, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { applicantAndProgramme, RULES_OF_SUBMISSION } from '../application/applicant-and-programme.ts';

/** POST /applications/{applicationId}/rejection/objection/decision */
export const decideRejectionObjection = command({
  name: 'decide-rejection-objection',
  permission: rejectionPermissions['decide-rejection-objection'],
  standing: toRejectionObjection,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ outcome: z.enum(['upheld', 'rejected']), reasons: text(4_000) }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: applicantAndProgramme,
  unguarded: { programme: RULES_OF_SUBMISSION },
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-applicant': 403,
    'no-objection-open': 409,
    'objection-entered-by-you': 403,
  },
});

export const handler = httpCommand(decideRejectionObjection);
