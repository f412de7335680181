import { DISCARD_DRAFT } from '../../domain/application/application-reactions.ts';
import { MOVE_DRAFT_ON } from '../../domain/due/drafts-due.ts';
import {
  DESTROY_CASE_VALUES,
  DESTROY_MEETING_VALUES,
  DESTROY_PERSON_VALUES,
} from '../../domain/retention/retention-reactions.ts';
import { caseSubject } from '../../events/privacy.ts';
import type { Effect } from '../../runtime/commands/perform.ts';
import { removeDraft } from '../../runtime/vault/drafts.ts';
import { moveDraftOn } from '../draft/move-draft-on.ts';

type Params = Parameters<Effect>[2];

/** What a follow-up is about: without its id nobody can say what to destroy. */
const idIn = (params: Params, name: string): string => {
  const id = params[name];
  if (id === undefined) throw new Error(`an effect needs ${name}`);
  return id;
};

/** What follows from facts without changing a stream; each may be carried out twice. */
export const effects: Readonly<Record<string, Effect>> = {
  [DISCARD_DRAFT]: (outside, tenant, params) => removeDraft(outside, tenant, idIn(params, 'applicationId')),
  [MOVE_DRAFT_ON]: (outside, tenant, params) => moveDraftOn(outside, tenant, idIn(params, 'applicationId')),
  [DESTROY_CASE_VALUES]: async (outside, tenant, params) => {
    await outside.vault.destroy(tenant, caseSubject(idIn(params, 'applicationId')));
  },
  [DESTROY_MEETING_VALUES]: async (outside, tenant, params) => {
    await outside.vault.destroy(tenant, caseSubject(idIn(params, 'meetingId')));
  },
  [DESTROY_PERSON_VALUES]: async (outside, tenant, params) => {
    await outside.vault.destroy(tenant, idIn(params, 'personId'));
  },
};
