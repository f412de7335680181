import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { objectToRejection as decide } from '../../domain/application/object-to-rejection.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { rejectionPermissions } from '../../domain/permissions/rejection.ts';
import { applicationId, day, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readApplicant } from '../application/applicant-and-programme.ts';

/** POST /applications/{applicationId}/rejection/objection */
export const objectToRejection = command({
  name: 'object-to-rejection',
  permission: rejectionPermissions['object-to-rejection'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ grounds: text(4_000), filedOn: day().nullable().default(null) }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: readApplicant,
  decide,
  refusals: {
    'unknown-application': 404,
    'not-a-signatory': 403,
    'not-rejected': 409,
    'no-objection-to-rejection': 409,
    'rejection-objected-before': 409,
    'rejection-is-final': 409,
    'day-in-future': 422,
    'remedy-period-over': 409,
  },
});

export const handler = httpCommand(objectToRejection);
