import { application } from '../../domain/application/application.ts';
import { isToBeErasedOn } from '../../domain/application/discarded-draft.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import type { Environment } from '../../runtime/ports.ts';
import { eraseDraft, removeDraft } from '../../runtime/vault/drafts.ts';

/** Takes a draft the step that its day brings, decided anew on what is stored; may be repeated, also after it was stopped within. */
export const moveDraftOn = async (
  outside: Environment,
  tenant: string,
  applicationId: string,
): Promise<void> => {
  const draft = await outside.drafts.get(tenant, applicationId);
  if (!draft) return;
  const { status } = await stateOf(outside, tenant, application, applicationId);
  // Handed in meanwhile: the application lives on under the key.
  if (status !== 'none') return removeDraft(outside, tenant, applicationId);
  if (isToBeErasedOn(draft.life, dayInBerlin(outside.clock.now()))) await eraseDraft(outside, draft);
};
