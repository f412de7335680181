import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { factFields, personalText, plain } from '../answer-parts.ts';
import { FundBooking } from './booking-answer-parts.ts';
import type { handler as yearEnd } from './year-end.ts';

const Case = z.strictObject({
  proof: z.enum(['being-checked', 'done', 'not-yet-due', 'overdue']).nullable(),
  keptCents: z.int(),
  toComeBackCents: z.int(),
  stillPayableCents: z.int(),
  onlyReservedCents: z.int(),
  releasableCents: z.int(),
  because: z.enum(['never-granted', 'not-drawn']).nullable(),
  payUntilOn: day().nullable(),
  reservedCents: z.int(),
  paidCents: z.int(),
  refundedCents: z.int(),
  roundId: plain,
  grantedCents: z.int(),
  applicationId: plain,
  organisationId: plain.nullable(),
  title: personalText.nullable(),
});

const YearEnd = z.strictObject({
  cases: z.array(Case),
  laterBookings: z.array(FundBooking),
  keptCents: z.int(),
  toComeBackCents: z.int(),
  stillPayableCents: z.int(),
  onlyReservedCents: z.int(),
  freeCents: z.int(),
  unspentCents: z.int(),
  openProofCount: z.int(),
  allocatedCents: z.int(),
  reservedCents: z.int(),
  grantedCents: z.int(),
  paidCents: z.int(),
  refundedCents: z.int(),
  toBudgetCents: z.int(),
  fundId: plain,
  title: plain,
  year: z.int(),
  closedOn: day().nullable(),
  yearClosed: z.strictObject(factFields('FundYearClosed')).nullable(),
});

/** What `year-end` answers. */
export const yearEndAnswer = answers(YearEnd, (told: AnswerOf<typeof yearEnd>) => told);
