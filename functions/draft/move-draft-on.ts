import { application } from '../../domain/application/application.ts';
import { isToBeErasedOn } from '../../domain/application/discarded-draft.ts';
import { lifeAfter } from '../../domain/application/kept-draft.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import type { Environment } from '../../runtime/ports.ts';
import { eraseDraft, removeDraft } from '../../runtime/vault/drafts.ts';

/**
 * Takes a draft the step that its day brings: reminds of it, discards or erases it, decided anew on what is stored.
 *
 * Whoever writes at that moment wins. It may be repeated, also after it was stopped within. A reminder makes no other version:
 * whoever has the draft open goes on writing.
 */
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
  const now = outside.clock.now();
  if (isToBeErasedOn(draft.life, dayInBerlin(now))) return eraseDraft(outside, draft);
  const life = lifeAfter(draft.life, now);
  if (!life) return;
  const version = life.state === 'kept' ? draft.version : draft.version + 1;
  await outside.drafts.put({ ...draft, version, life }, draft);
};
