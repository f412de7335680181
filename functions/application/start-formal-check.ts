import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { startFormalCheck as decide } from '../../domain/application/start-formal-check.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readApplicant } from './applicant-and-programme.ts';

/** POST /applications/{applicationId}/formal-check */
export const startFormalCheck = command({
  name: 'start-formal-check',
  permission: applicationPermissions['start-formal-check'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: readApplicant,
  decide,
  refusals: { 'unknown-application': 404, 'acts-for-applicant': 403, 'not-awaiting-check': 409 },
});

export const handler = httpCommand(startFormalCheck);
