import type { RetentionEvent } from '../../events/retention-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Retention } from './retention.ts';

export type LiftAuditHold = Acting & { readonly applicationId: string };

export const liftAuditHoldRules = {
  'no-audit-hold': (_command, { isHeld }) => isHeld,
} satisfies Rules<LiftAuditHold, Retention>;

export type LiftAuditHoldRefusal = keyof typeof liftAuditHoldRules;

/** The audit is over: what has passed its period goes with the next daily round. */
export const liftAuditHold = (
  command: LiftAuditHold,
  state: Retention,
): Decision<RetentionEvent, LiftAuditHoldRefusal> => {
  const refusal = firstBroken(liftAuditHoldRules, command, state, undefined);
  if (refusal) return refusal;
  const { applicationId, actorId: liftedBy } = command;
  return { accepted: [{ type: 'AuditHoldLifted', data: { applicationId, liftedBy } }] };
};
