import type { RetentionEvent } from '../../events/retention-events.ts';
import type { RetentionRule } from '../../events/rules/grant-rules.ts';
import type { Aggregate } from '../aggregate.ts';
import { addMonths } from '../calendar/calendar-day.ts';

/** How long the papers of one case are kept, and whether an audit holds them. */
export type Retention = {
  readonly fromOn: string | undefined;
  readonly keptUntilOn: string | undefined;
  readonly isHeld: boolean;
  readonly erasedOn: string | undefined;
};

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
        return { ...state, erasedOn: data.erasedOn };
    }
  },
};

const MONTHS_OF_A_YEAR = 12;

/** The last day on which papers are kept: so many years later, or the end of that year. */
export const keptUntilOn = (fromOn: string, { years, untilEndOfYear }: RetentionRule): string => {
  const anniversaryOn = addMonths(fromOn, years * MONTHS_OF_A_YEAR);
  return untilEndOfYear ? `${anniversaryOn.slice(0, 4)}-12-31` : anniversaryOn;
};
