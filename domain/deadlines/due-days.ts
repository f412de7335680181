import type { RuleSet } from '../../events/rule-set.ts';
import { endOfPeriod } from './period.ts';

/** By when an answer to the office is due where the office names no day of its own. */
export const clarificationDueOn = (
  askedOn: string,
  { clarificationDays }: Pick<RuleSet, 'clarificationDays'>,
): string => endOfPeriod(askedOn, { unit: 'days', count: clarificationDays.value });
