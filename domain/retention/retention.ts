import type { RetentionEvent } from '../../events/retention-events.ts';
import type { RetentionRule } from '../../events/rules/grant-rules.ts';
import type { Aggregate } from '../aggregate.ts';
import { addMonths } from '../calendar/calendar-day.ts';

/** An audit can hold papers before their period has begun. */
type Held = { readonly isHeld: boolean };

/** No period has begun: nothing says until when the papers are kept, and nothing of them was erased. */
export type NotStarted = Held & {
  readonly fromOn: undefined;
  readonly keptUntilOn: undefined;
  readonly erasedOn: undefined;
};

/** Papers whose period has begun. */
export type Kept = Held & {
  readonly fromOn: string;
  readonly keptUntilOn: string;
  readonly erasedOn: string | undefined;
};

/** How long the papers of one case are kept, and whether an audit holds them. */
export type Retention = NotStarted | Kept;

export const retention: Aggregate<Retention, RetentionEvent> = {
  family: 'retention',
  initial: { fromOn: undefined, keptUntilOn: undefined, isHeld: false, erasedOn: undefined },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'RetentionStarted':
        return { ...state, fromOn: data.fromOn, keptUntilOn: data.keptUntilOn };
      case 'AuditHoldSet':
        return { ...state, isHeld: true };
      case 'AuditHoldLifted':
        return { ...state, isHeld: false };
      case 'CaseErased':
        return state.keptUntilOn === undefined ? state : { ...state, erasedOn: data.erasedOn };
    }
  },
};

/** The papers that a decision is about, once their period has begun. */
export const theKept = {
  'retention-not-started': (_command: unknown, state: Retention): Kept | undefined =>
    state.keptUntilOn === undefined ? undefined : state,
};

const MONTHS_OF_A_YEAR = 12;

/** The last day on which papers are kept: so many years later, or the end of that year. */
export const keptUntilOn = (fromOn: string, { years, untilEndOfYear }: RetentionRule): string => {
  const anniversaryOn = addMonths(fromOn, years * MONTHS_OF_A_YEAR);
  return untilEndOfYear ? `${anniversaryOn.slice(0, 4)}-12-31` : anniversaryOn;
};
