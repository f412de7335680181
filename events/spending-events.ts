import * as z from 'zod';
import { applicationId, cents, day, personId, refundId, slug } from './fields.ts';

/** One cost that falls due and is to be paid, for a line of the plan in force. */
export const NeedLine = z.strictObject({ lineId: slug(), dueOn: day(), amountCents: cents() });
export type NeedLine = z.infer<typeof NeedLine>;

/** What a drawdown was asked for, where a programme pays only what is needed soon; whole cents. */
export const Need = z.strictObject({
  lines: z.array(NeedLine).min(1).max(60),
  /** All cost of the project that was paid before, from whatever money. */
  spentCents: cents(),
  /** What of the cost until then other money pays, which is used before the grant or beside it. */
  otherFundsCents: cents(),
  /** The most that could be asked for. */
  drawableCents: cents(),
});
export type Need = z.infer<typeof Need>;

/** How much of the project's cost is paid by a day, in all and from whatever money. */
const SpendingReported = z.strictObject({
  type: z.literal('SpendingReported'),
  data: z.strictObject({
    applicationId: applicationId(),
    spentCents: cents(),
    untilOn: day(),
    reportedBy: personId(),
  }),
});

/** Money that was paid and not needed in time came back before the settlement: it can be drawn again when it is needed. */
const UnspentReturned = z.strictObject({
  type: z.literal('UnspentReturned'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    receiptId: refundId(),
    amountCents: cents(),
    receivedOn: day(),
    /** Its value day; null where nobody entered it. */
    valueOn: day().nullable(),
    bookedBy: personId(),
  }),
});

export const spendingEvents = [SpendingReported, UnspentReturned] as const;
