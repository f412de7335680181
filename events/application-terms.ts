import * as z from 'zod';
import { code, count, day } from './fields.ts';
import { OfficeSeat } from './rules/office-seat.ts';

/** The rules of the rule set and the round that the days of this application follow from, as they stood when it was handed in. */
export const ApplicationTerms = z.strictObject({
  /** Where the office sits whose periods run; their ends keep to its holidays. */
  officeSeat: OfficeSeat,
  /** Last day of its round: what comes in before is looked at when the round has ended. */
  roundEndsOn: day(),
  formalCheckDays: count(366).nullable(),
  decisionWithinDays: count(366).nullable(),
  noticeWithinDays: count(366).nullable(),
  /** What becomes of a question that nobody answers. */
  unanswered: code('lapses', 'office-decides'),
});
export type ApplicationTerms = z.infer<typeof ApplicationTerms>;
