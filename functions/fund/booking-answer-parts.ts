import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { plain } from '../answer-parts.ts';

const Kind = z.enum([
  'allocated',
  'allocation-changed',
  'granted',
  'paid',
  'payment-returned',
  'refund-reversed',
  'refunded',
  'released',
  'reserved',
  'restored',
]);

/** What moved money of a fund. */
export const FundBooking = z.strictObject({
  bookedAt: instant(),
  bookedBy: plain,
  kind: Kind,
  applicationId: plain.nullable(),
  amountCents: z.int(),
  reference: plain.nullable(),
  movedOn: day().nullable(),
  freeCents: z.int(),
  toBudgetCents: z.int(),
});
