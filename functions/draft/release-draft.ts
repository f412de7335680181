import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { releaseDraft as decide } from '../../domain/application/release-draft.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { withDraft } from './draft-to-submit.ts';
import { ifMatchNamesTheDraft } from './if-match-names-the-draft.ts';

/** POST /drafts/{applicationId}/releases */
export const releaseDraft = command({
  name: 'release-draft',
  permission: applicationPermissions['release-draft'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ draftVersion: z.int().positive() }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  prepare: withDraft,
  others: async (read, { extra: { draft } }) => ({
    organisation: await read(organisation, draft?.organisationId ?? ''),
  }),
  decide,
  refusals: {
    'unknown-draft': 404,
    'already-submitted': 409,
    'draft-discarded': 409,
    'draft-changed': 412,
    'content-incomplete': 422,
  },
});

export const handler = httpCommand(releaseDraft).before(ifMatchNamesTheDraft);
