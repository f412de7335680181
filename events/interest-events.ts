import * as z from 'zod';
import {
  actId,
  applicationId,
  basisPoints,
  cents,
  code,
  count,
  day,
  personId,
  refundId,
  signedBasisPoints,
} from './fields.ts';
import { reasons } from './revocation-events.ts';
import { InterestRule } from './rules/grant-rules.ts';

/** Interest on what comes back, or for money that was used late. */
export const InterestKind = code('refund', 'late-use');
export type InterestKind = z.infer<typeof InterestKind>;

/** A part of the computation under one rate: so many days after `fromOn` up to and with `untilOn`. */
export const InterestStep = z.strictObject({
  amountCents: cents(),
  fromOn: day(),
  untilOn: day(),
  days: count(100_000),
  baseBasisPoints: signedBasisPoints(),
  rateBasisPoints: basisPoints(),
});

/** What a person decided on interest, with the proposal and everything it was computed from. */
export const InterestSet = z.strictObject({
  type: z.literal('InterestSet'),
  data: z.strictObject({
    applicationId: applicationId(),
    actId: actId(),
    kind: InterestKind,
    untilOn: day(),
    /** The demands that were known; none where it is about late use. */
    refundIds: z.array(refundId()).max(60),
    rule: InterestRule,
    /** From the first day on which anything bore interest, also where earlier decisions cover a part of it. */
    steps: z.array(InterestStep).max(500),
    /** What of the steps earlier decisions cover. */
    decidedCents: cents(),
    proposedCents: cents(),
    amountCents: cents(),
    reason: reasons(),
    dueOn: day(),
    setBy: personId(),
  }),
});

/** Interest that could be set is not asked for, with the reason. */
export const InterestWaived = z.strictObject({
  type: z.literal('InterestWaived'),
  data: z.strictObject({
    applicationId: applicationId(),
    actId: actId(),
    kind: InterestKind,
    untilOn: day(),
    refundIds: z.array(refundId()).max(60),
    decidedCents: cents(),
    proposedCents: cents(),
    reason: reasons(),
    waivedBy: personId(),
  }),
});
