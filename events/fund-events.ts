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
  publicText,
  signedCents,
  slug,
} from './fields.ts';
import {
  DisbursementBooked,
  DisbursementReversed,
  GrantBooked,
  RefundBooked,
  RefundReversed,
} from './fund-bookings.ts';
import { fundSourceEvents } from './fund-source-events.ts';
import { roundRulesEvents } from './round-rules-events.ts';
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
    /** When the office said so: what was published later is not for this round, also where it opens in retrospect. */
    openedAt: instant(),
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

const FundClosed = z.strictObject({
  type: z.literal('FundClosed'),
  data: z.strictObject({ fundId: slug(), closedOn: day() }),
});

export const FundEvent = z.discriminatedUnion('type', [
  FundOpened,
  AllocationChanged,
  RoundOpened,
  ...roundRulesEvents,
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
