import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { requestClarification as decide } from '../../domain/application/request-clarification.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { contentFields } from '../../events/application-content.ts';
import { applicationId, code, day, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { applicantAndProgramme, RULES_OF_SUBMISSION } from './applicant-and-programme.ts';

/** POST /applications/{applicationId}/clarification-requests */
export const requestClarification = command({
  name: 'request-clarification',
  permission: applicationPermissions['request-clarification'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    dueOn: day().nullable().default(null),
    items: z
      .array(z.strictObject({ field: code(...contentFields), question: text(2_000) }))
      .min(1)
      .max(20),
  }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: applicantAndProgramme,
  unguarded: { programme: RULES_OF_SUBMISSION },
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-applicant': 403,
    'not-in-check': 409,
    'clarification-open': 409,
    'due-day-not-ahead': 422,
    'field-asked-twice': 422,
  },
});

export const handler = httpCommand(requestClarification);
