import type { RetentionEvent } from '../../events/retention-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import type { Payout } from '../payout/payout.ts';
import { type Kept, type Retention, theKept } from './retention.ts';

export type EraseCase = Acting & { readonly applicationId: string };

type Others = { readonly payout: Payout };

/** Nobody waits for anything any more: there was no grant, it is closed, or it ended before money was paid. */
const isOver = (payout: Payout): boolean => {
  if (!payout.grant || payout.isClosed) return true;
  const { status, paidCents } = payout;
  return (status === 'lapsed' || status === 'renounced') && paidCents === 0;
};

const eraseCaseRules = {
  'case-still-open': (_command, _kept, { payout }) => isOver(payout),
  'retention-running': ({ now }, { keptUntilOn }): Verdict =>
    keptUntilOn < dayInBerlin(now) || { keptUntilOn },
  'audit-hold': (_command, { isHeld }) => !isHeld,
} satisfies Rules<EraseCase, Kept, Others>;

/** Everything that it is refused for, in the order in which an operator hears of it. */
export const eraseCaseRefusals = { ...theKept, ...eraseCaseRules };

export type EraseCaseRefusal = keyof typeof eraseCaseRefusals;

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
  const kept = findOrRefuse(theKept, eraseCaseRules, command, state, others);
  if ('refused' in kept) return kept;
  if (kept.erasedOn !== undefined) return { accepted: [] };
  const { applicationId, now } = command;
  const data = { applicationId, keptUntilOn: kept.keptUntilOn, erasedOn: dayInBerlin(now) };
  return { accepted: [{ type: 'CaseErased', data }] };
};
