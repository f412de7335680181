import * as z from 'zod';
import { applicationId, cents, count, day, personId, repaymentId, setOffId, slug } from './fields.ts';
import { ReturnReason } from './payment-events.ts';
import { ClaimParts } from './recovery-events.ts';

/** What was paid too much on one part of a claim counts for another that is open, from the day on which both were there. */
const OverpaymentSetOff = z.strictObject({
  type: z.literal('OverpaymentSetOff'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    setOffId: setOffId(),
    setOffOn: day(),
    from: ClaimParts,
    to: ClaimParts,
  }),
});

/** Somebody signs that what was paid too much goes back to the recipient, to the account that is confirmed. */
const RepaymentOrdered = z.strictObject({
  type: z.literal('RepaymentOrdered'),
  data: z.strictObject({
    applicationId: applicationId(),
    repaymentId: repaymentId(),
    amountCents: cents(),
    parts: ClaimParts,
    accountVersion: count(1000),
    orderedBy: personId(),
  }),
});

/** A second person's signature: the money left the account. */
const RepaymentMade = z.strictObject({
  type: z.literal('RepaymentMade'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    repaymentId: repaymentId(),
    amountCents: cents(),
    parts: ClaimParts,
    /** The day on which it left the account. */
    executedOn: day(),
    executedBy: personId(),
  }),
});

/** The bank sent a repayment back: it is owed again. */
const RepaymentReturned = z.strictObject({
  type: z.literal('RepaymentReturned'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    repaymentId: repaymentId(),
    amountCents: cents(),
    parts: ClaimParts,
    reason: ReturnReason,
    /** The day on which the bank booked it back. */
    returnedOn: day(),
    recordedBy: personId(),
  }),
});

/** What becomes of money that a recipient paid back and had not to. */
export const repaymentEvents = [
  OverpaymentSetOff,
  RepaymentOrdered,
  RepaymentMade,
  RepaymentReturned,
] as const;
