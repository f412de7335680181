import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { withdrawRejectionObjection as decide } from '../../domain/application/withdraw-rejection-objection.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { rejectionPermissions } from '../../domain/permissions/rejection.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readApplicant } from '../application/applicant-and-programme.ts';

/** POST /applications/{applicationId}/rejection/objection/withdrawal */
export const withdrawRejectionObjection = command({
  name: 'withdraw-rejection-objection',
  permission: rejectionPermissions['withdraw-rejection-objection'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: readApplicant,
  decide,
  refusals: {
    'unknown-application': 404,
    'not-a-signatory': 403,
    'not-rejected': 409,
    'no-objection-open': 409,
  },
});

export const handler = httpCommand(withdrawRejectionObjection);
