import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { noteRejectionFinal as decide } from '../../domain/application/note-rejection-final.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { rejectionPermissions } from '../../domain/permissions/rejection.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { readApplicant } from '../application/applicant-and-programme.ts';

/** Follows from the day after the last one for a remedy against a rejection. */
export const noteRejectionFinal = command({
  name: 'note-rejection-final',
  permission: rejectionPermissions['note-rejection-final'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: readApplicant,
  decide,
  refusals: { 'unknown-application': 404 },
});
