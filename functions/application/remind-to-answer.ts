import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { remindToAnswer as decide } from '../../domain/application/remind-to-answer.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId, count, day } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from the day: the office waits for an answer. */
export const remindToAnswer = command({
  name: 'remind-to-answer',
  permission: applicationPermissions['remind-to-answer'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ dueOn: day(), number: count(10) }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  decide,
  refusals: { 'unknown-application': 404, 'nothing-to-remind-of': 409, 'reminder-too-early': 409 },
});
