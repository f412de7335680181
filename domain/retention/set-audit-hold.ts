import type { RetentionEvent } from '../../events/retention-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Retention } from './retention.ts';

export type SetAuditHold = Acting & { readonly applicationId: string; readonly reason: string };

type Others = { readonly application: Application };

export const setAuditHoldRules = {
  'unknown-application': (_command, _retention, { application }) => application.status !== 'none',
  'case-erased': (_command, { erasedOn }) => erasedOn === undefined || { erasedOn },
} satisfies Rules<SetAuditHold, Retention, Others>;

export type SetAuditHoldRefusal = keyof typeof setAuditHoldRules;

/** An auditor keeps the papers of a case beyond their period, until the hold is lifted. */
export const setAuditHold = (
  command: SetAuditHold,
  state: Retention,
  others: Others,
): Decision<RetentionEvent, SetAuditHoldRefusal> => {
  const refusal = firstBroken(setAuditHoldRules, command, state, others);
  if (refusal) return refusal;
  if (state.isHeld) return { accepted: [] };
  const { applicationId, reason, actorId: setBy } = command;
  return { accepted: [{ type: 'AuditHoldSet', data: { applicationId, reason, setBy } }] };
};
