import * as z from 'zod';
import { instant } from '../../events/fields.ts';
import { FundSource, OwnShare } from '../../events/fund-source-events.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain, told } from '../answer-parts.ts';
import { FundBooking } from './booking-answer-parts.ts';
import type { handler as fundSources } from './fund-sources.ts';

const OwnShareStanding = z.strictObject({
  ownCents: z.int(),
  neededCents: z.int(),
  ofGrantBasisPoints: z.int(),
  ofTotalBasisPoints: z.int(),
  sourceId: plain,
  basisPoints: z.int(),
  base: z.enum(['grant', 'total']),
});

const Source = z.strictObject({
  reservedCents: z.int(),
  grantedCents: z.int(),
  paidCents: z.int(),
  refundedCents: z.int(),
  spentCents: z.int(),
  ofFundBasisPoints: z.int(),
  sourceId: plain,
  title: plain,
  amountCents: z.int(),
});

const Version = z.strictObject({
  sources: z.array(told(FundSource)),
  ownShare: told(OwnShare).nullable(),
  setAt: instant(),
  setBy: plain,
  reason: plain,
  bookingCount: z.int(),
});

const Booking = z.strictObject({
  ...FundBooking.shape,
  shares: z.array(z.strictObject({ sourceId: plain, amountCents: z.int() })),
});

const FundSources = z.strictObject({
  ownShare: OwnShareStanding.nullable(),
  sources: z.array(Source),
  versions: z.array(Version),
  bookings: z.array(Booking),
  allocatedCents: z.int(),
  reservedCents: z.int(),
  grantedCents: z.int(),
  paidCents: z.int(),
  refundedCents: z.int(),
  freeCents: z.int(),
  toBudgetCents: z.int(),
  fundId: plain,
});

/** What `fund-sources` answers. */
export const fundSourcesAnswer = answers(FundSources, (told: AnswerOf<typeof fundSources>) => told);
