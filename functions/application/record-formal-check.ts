import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { recordFormalCheck as decide } from '../../domain/application/record-formal-check.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId, code, text } from '../../events/fields.ts';
import { CheckItem, checkItems } from '../../events/formal-check-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readApplicant } from './applicant-and-programme.ts';

const Finding = z.strictObject({
  item: CheckItem,
  finding: code('met', 'not-met', 'waived'),
  note: text(1_000).nullable().default(null),
});

/** POST /applications/{applicationId}/formal-check/findings */
export const recordFormalCheck = command({
  name: 'record-formal-check',
  permission: applicationPermissions['record-formal-check'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ findings: z.array(Finding).min(1).max(checkItems.length) }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: readApplicant,
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-applicant': 403,
    'not-in-check': 409,
    'item-checked-twice': 422,
    'finding-without-note': 422,
  },
});

export const handler = httpCommand(recordFormalCheck);
