import { DISCARD_DRAFT } from '../../domain/application/application-reactions.ts';
import {
  DESTROY_CASE_VALUES,
  DESTROY_MEETING_VALUES,
  DESTROY_PERSON_VALUES,
} from '../../domain/retention/retention-reactions.ts';
import { caseSubject } from '../../events/privacy.ts';
import type { Effect } from '../../runtime/commands/perform.ts';
import { discardDraft } from '../../runtime/vault/drafts.ts';

/** What follows from facts without changing a stream; each may be carried out twice. */
export const effects: Readonly<Record<string, Effect>> = {
  [DISCARD_DRAFT]: (outside, tenant, { applicationId = '' }) => discardDraft(outside, tenant, applicationId),
  [DESTROY_CASE_VALUES]: async (outside, tenant, { applicationId = '' }) => {
    await outside.vault.destroy(tenant, caseSubject(applicationId));
  },
  [DESTROY_MEETING_VALUES]: async (outside, tenant, { meetingId = '' }) => {
    await outside.vault.destroy(tenant, caseSubject(meetingId));
  },
  [DESTROY_PERSON_VALUES]: async (outside, tenant, { personId = '' }) => {
    await outside.vault.destroy(tenant, personId);
  },
};
