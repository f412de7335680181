import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { recordAdvice as decide, ownerOf } from '../../domain/application/record-advice.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId, code, day, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { withDraftOwner } from '../draft/draft-to-submit.ts';

/** POST /applications/{applicationId}/advice: also where there is only a draft yet, which stays closed to the office */
export const recordAdvice = command({
  name: 'record-advice',
  permission: applicationPermissions['record-advice'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    advisedOn: day(),
    kind: code('in-person', 'telephone', 'video', 'in-writing'),
    note: text(2_000).nullable().default(null),
  }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  prepare: withDraftOwner,
  others: async (read, { extra }, state) => ({
    organisation: await read(organisation, ownerOf(state, extra) ?? ''),
  }),
  decide,
  refusals: { 'unknown-application': 404, 'acts-for-applicant': 403, 'advice-in-the-future': 422 },
});

export const handler = httpCommand(recordAdvice);
