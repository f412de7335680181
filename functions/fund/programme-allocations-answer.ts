import * as z from 'zod';
import { instant } from '../../events/fields.ts';
import { FundSource } from '../../events/fund-source-events.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain, told } from '../answer-parts.ts';
import type { handler as programmeAllocations } from './programme-allocations.ts';

const Source = z.strictObject({
  sourceId: plain,
  title: plain,
  givenCents: z.int(),
  inFundsCents: z.int(),
  unallocatedCents: z.int(),
});

const Fund = z.strictObject({
  fundId: plain,
  title: plain,
  allocatedCents: z.int(),
  sources: z.array(told(FundSource)),
});

const Year = z.strictObject({
  reason: plain.nullable(),
  setAt: instant().nullable(),
  setBy: plain.nullable(),
  year: z.int(),
  givenCents: z.int().nullable(),
  inFundsCents: z.int(),
  unallocatedCents: z.int().nullable(),
  unnamedCents: z.int(),
  sources: z.array(Source),
  funds: z.array(Fund),
});

/** What `programme-allocations` answers. */
export const programmeAllocationsAnswer = answers(
  z.strictObject({ programmeId: plain, years: z.array(Year) }),
  (told: AnswerOf<typeof programmeAllocations>) => told,
);
