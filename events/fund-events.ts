import * as z from 'zod';
import {
  applicationId,
  basisPoints,
  cents,
  code,
  count,
  day,
  instant,
  meetingId,
  paymentId,
  publicText,
  refundId,
  repaymentId,
  setOffId,
  signedCents,
  slug,
} from './fields.ts';
import { fundSourceEvents } from './fund-source-events.ts';
import { Provenance } from './rules/sourced.ts';
import { waitingListEvents } from './waiting-list-events.ts';
import { yearEndEvents } from './year-end-events.ts';

/** The vote that money is reserved for. */
export const ResolutionReference = z.strictObject({ meetingId: meetingId(), itemId: slug() });
export type ResolutionReference = z.infer<typeof ResolutionReference>;

/** One pot of one year, with the most that one project may get from it. */
const FundOpened = z.strictObject({
  type: z.literal('FundOpened'),
  data: z.strictObject({
    fundId: slug(),
    programmeId: slug(),
    title: publicText(),
    year: count(9999),
    allocatedCents: cents(),
    applicationMaxCents: cents().nullable(),
    /** The committee of the programme that decides on this fund. */
    committeeId: slug(),
    provenance: Provenance,
  }),
});

const AllocationChanged = z.strictObject({
  type: z.literal('AllocationChanged'),
  data: z.strictObject({
    fundId: slug(),
    changedByCents: signedCents(),
    allocatedCents: cents(),
    reason: publicText(500),
  }),
});

/** A round of the fund; `closesAt` is the first instant that is too late, computed once from the deadline in Europe/Berlin. */
const RoundOpened = z.strictObject({
  type: z.literal('RoundOpened'),
  data: z.strictObject({
    fundId: slug(),
    roundId: slug(),
    title: publicText(),
    opensAt: instant(),
    deadlineOn: day(),
    closesAt: instant(),
    /** Share of the whole fund that may be reserved up to the end of this round. */
    quotaBasisPoints: basisPoints(),
    provenance: Provenance,
  }),
});

/** Money is bound to an application by a resolution; appended together with it. */
const FundsReserved = z.strictObject({
  type: z.literal('FundsReserved'),
  data: z.strictObject({
    fundId: slug(),
    roundId: slug(),
    applicationId: applicationId(),
    amountCents: cents(),
    resolution: ResolutionReference,
  }),
});

/** Why money that was reserved is free again. */
export const ReleaseReason = code(
  'withdrawn',
  'granted-less',
  'settled-lower',
  'lapsed',
  'renounced',
  'resolved-anew',
  'revoked',
  'year-end',
);

/** Money that is no longer needed is free again for the same year, as long as that lasts. */
const ReservationReleased = z.strictObject({
  type: z.literal('ReservationReleased'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    amountCents: cents(),
    /** The day of what freed it: after the year of the fund it belongs to the budget. */
    releasedOn: day(),
    reason: ReleaseReason,
  }),
});

/** Money that an act had freed is bound again, because the act was corrected in favour of the recipient. */
const ReservationRestored = z.strictObject({
  type: z.literal('ReservationRestored'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    amountCents: cents(),
    restoredOn: day(),
    reason: code('settlement-corrected', 'objection-granted'),
  }),
});

/** The reservation became a grant. */
const GrantBooked = z.strictObject({
  type: z.literal('GrantBooked'),
  data: z.strictObject({ fundId: slug(), applicationId: applicationId(), amountCents: cents() }),
});

const DisbursementBooked = z.strictObject({
  type: z.literal('DisbursementBooked'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    /** The day on which it left the account: it is money of that year. */
    executedOn: day(),
    /** Booking and value day of the bank; null where no bank had said them. */
    bookedOn: day().nullable(),
    valueOn: day().nullable(),
  }),
});

/** A payment came back from the bank: nothing was paid after all. */
const DisbursementReversed = z.strictObject({
  type: z.literal('DisbursementReversed'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    returnedOn: day(),
    valueOn: day().nullable(),
  }),
});

/** What a refund is booked under: a receipt, a repayment that the bank sent back, or what was set off for the grant. */
const BookedRefundId = z.union([refundId(), repaymentId(), setOffId()]);

const RefundBooked = z.strictObject({
  type: z.literal('RefundBooked'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    refundId: BookedRefundId,
    amountCents: cents(),
    /** The day on which it came in. */
    receivedOn: day(),
    valueOn: day().nullable(),
  }),
});

/** Money of a refund left the fund again: paid back to a recipient who had not owed it, or counted for interest and cost. */
const RefundReversed = z.strictObject({
  type: z.literal('RefundReversed'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    reversalId: z.union([repaymentId(), setOffId()]),
    amountCents: cents(),
    /** The day on which it left the account, or was set off. */
    reversedOn: day(),
  }),
});

const FundClosed = z.strictObject({
  type: z.literal('FundClosed'),
  data: z.strictObject({ fundId: slug(), closedOn: day() }),
});

export const FundEvent = z.discriminatedUnion('type', [
  FundOpened,
  AllocationChanged,
  RoundOpened,
  FundsReserved,
  ReservationReleased,
  ReservationRestored,
  GrantBooked,
  DisbursementBooked,
  DisbursementReversed,
  RefundBooked,
  RefundReversed,
  ...fundSourceEvents,
  ...waitingListEvents,
  FundClosed,
  ...yearEndEvents,
]);
export type FundEvent = z.infer<typeof FundEvent>;
