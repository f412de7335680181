import * as z from 'zod';
import { cents, day, instant, slug } from '../../events/fields.ts';
import { Provenance } from '../../events/rules/sourced.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { factFields, listOf, plain, told } from '../answer-parts.ts';
import type { handler as fund } from './fund.ts';
import type { handler as ledger } from './fund-ledger.ts';
import type { handler as funds } from './funds.ts';

const sumCents = z.int();

const { fundId: _fundId, roundId: _roundId, ...adoptionFields } = factFields('RoundRulesAdopted');

const Round = z
  .strictObject({
    ...factFields('RoundOpened'),
    freeCents: sumCents,
    adoptions: z.array(z.strictObject(adoptionFields)),
  })
  .meta({ id: 'Round', description: 'A round of a fund with what it can still give.' });

const Fund = z
  .strictObject({
    ...factFields('FundOpened'),
    provenance: told(Provenance).nullable(),
    closedOn: day().nullable(),
    yearClosed: z.strictObject(factFields('FundYearClosed')).nullable(),
    freeCents: sumCents,
    toBudgetCents: sumCents,
    rounds: z.array(Round),
  })
  .meta({ id: 'Fund', description: 'One pot of one year, as everybody may see it.' });

const Booking = z
  .strictObject({
    bookedAt: instant(),
    bookedBy: plain,
    kind: z.enum([
      ...['allocated', 'allocation-changed', 'reserved', 'released', 'restored'],
      ...['granted', 'paid', 'payment-returned', 'refunded', 'refund-reversed'],
    ] as const),
    applicationId: plain.nullable(),
    amountCents: sumCents,
    reference: plain.nullable(),
    movedOn: day().nullable(),
    freeCents: sumCents,
    toBudgetCents: sumCents,
  })
  .meta({ id: 'Booking', description: 'One line of the book of a fund.' });

const FundCase = z.strictObject({
  roundId: plain,
  reservedCents: sumCents,
  grantedCents: sumCents,
  paidCents: sumCents,
  refundedCents: sumCents,
});

const Ledger = z.strictObject({
  fundId: slug(),
  programmeId: slug(),
  title: plain,
  year: z.int(),
  closedOn: day().nullable(),
  allocatedCents: cents(),
  reservedCents: sumCents,
  grantedCents: sumCents,
  paidCents: sumCents,
  refundedCents: sumCents,
  freeCents: sumCents,
  toBudgetCents: sumCents,
  cases: z.record(z.string(), FundCase),
  bookings: z.array(Booking),
});

export const fundAnswers = {
  'fund/fund': answers(Fund, (told: AnswerOf<typeof fund>) => told),
  'fund/funds': answers(listOf(Fund), (told: AnswerOf<typeof funds>) => told),
  'fund/fund-ledger': answers(Ledger, (told: AnswerOf<typeof ledger>) => told),
};
