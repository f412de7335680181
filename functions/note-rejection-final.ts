import * as z from 'zod';
import { application } from '../domain/application/application.ts';
import { noteRejectionFinal } from '../domain/application/note-rejection-final.ts';
import { toApplication } from '../domain/permissions/standing.ts';
import { permissions } from '../domain/permissions/table.ts';
import { applicationId } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { applicantAndProgramme } from './applicant-and-programme.ts';

/** Follows from the day after the last one for a remedy against a rejection. */
export const rejectionFinality = command({
  name: 'note-rejection-final',
  permission: permissions['note-rejection-final'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: applicantAndProgramme,
  decide: noteRejectionFinal,
  refusals: { 'unknown-application': 404 },
});
