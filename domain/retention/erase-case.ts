import type { RetentionEvent } from '../../events/retention-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Payout } from '../payout/payout.ts';
import type { Retention } from './retention.ts';

export type EraseCase = Acting & { readonly applicationId: string };

type Others = { readonly payout: Payout };

/** Nobody waits for anything any more: there was no grant, it is closed, or it ended before money was paid. */
const isOver = (payout: Payout): boolean => {
  if (!payout.grant || payout.isClosed) return true;
  const { status, paidCents } = payout;
  return (status === 'lapsed' || status === 'renounced') && paidCents === 0;
};

/** In the order in which an operator should hear of them. */
export const eraseCaseRules = {
  'retention-not-started': (_command, { keptUntilOn }) => keptUntilOn !== undefined,
  'case-still-open': (_command, _retention, { payout }) => isOver(payout),
  'retention-running': ({ now }, { keptUntilOn = '' }) => keptUntilOn < dayInBerlin(now) || { keptUntilOn },
  'audit-hold': (_command, { isHeld }) => !isHeld,
} satisfies Rules<EraseCase, Retention, Others>;

export type EraseCaseRefusal = keyof typeof eraseCaseRules;

/**
 * Decides that what people wrote in a case is erased: its period is over and no audit holds it.
 *
 * @see GDPR Article 17 (1) and (3)
 */
export const eraseCase = (
  command: EraseCase,
  state: Retention,
  others: Others,
): Decision<RetentionEvent, EraseCaseRefusal> => {
  const refusal = firstBroken(eraseCaseRules, command, state, others);
  if (refusal) return refusal;
  if (state.erasedOn !== undefined) return { accepted: [] };
  const { applicationId, now } = command;
  const { keptUntilOn = '' } = state;
  const data = { applicationId, keptUntilOn, erasedOn: dayInBerlin(now) };
  return { accepted: [{ type: 'CaseErased', data }] };
};
