import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { submitApplication as decide } from '../../domain/application/submit-application.ts';
import { fund } from '../../domain/fund/fund.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { withDraft } from '../draft/draft-to-submit.ts';
import { ifMatchNamesTheDraft } from '../draft/if-match-names-the-draft.ts';
import { contentRefusals } from './content-refusals.ts';

/** POST /drafts/{applicationId}/submission */
export const submitApplication = command({
  name: 'submit-application',
  permission: applicationPermissions['submit-application'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ draftVersion: z.int().positive().nullable().default(null) }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  prepare: withDraft,
  others: async (read, { extra: { draft } }) => {
    const [itsProgramme, itsFund, itsOrganisation] = await Promise.all([
      read(programme, draft?.programmeId ?? ''),
      read(fund, draft?.fundId ?? ''),
      read(organisation, draft?.organisationId ?? ''),
    ]);
    return { programme: itsProgramme, fund: itsFund, organisation: itsOrganisation };
  },
  decide,
  refusals: {
    'unknown-draft': 404,
    'not-a-signatory': 403,
    'already-submitted': 409,
    'draft-discarded': 409,
    'draft-changed': 412,
    'programme-takes-no-applications': 409,
    'no-rules-in-force': 409,
    'advice-missing': 409,
    'unknown-round': 404,
    'fund-takes-no-applications': 409,
    'round-not-open-yet': 409,
    'round-closed': 409,
    'round-closed-next-open': 409,
    'content-incomplete': 422,
    'sign-off-missing': 409,
    ...contentRefusals,
  },
});

export const handler = httpCommand(submitApplication).before(ifMatchNamesTheDraft);
