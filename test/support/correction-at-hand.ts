import { fund } from '../../domain/fund/fund.ts';
import { payout } from '../../domain/payout/payout.ts';
import { baseRateBook } from '../../domain/recovery/base-rate-book.ts';
import { type CorrectSettlement, correctSettlement } from '../../domain/settlement/correct-settlement.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import * as booked from './fund-facts.ts';
import { acting, specification } from './given.ts';
import { APPLICATION, person } from './payout-facts.ts';
import { findings } from './proof-facts.ts';
import { recipient } from './recipient.ts';

/** The book of the fund for a grant of 2,500 euro, so many of them still bound after the settlement. */
export const bookWith = (keptCents: number, ...more: FundEvent[]) =>
  [
    ...[booked.fundOpened({ allocatedCents: 500_000 }), booked.roundOpened()],
    ...[booked.reserved('grant', 250_000), booked.granted('grant', 250_000)],
    ...[booked.paid('grant', 'a', 250_000), booked.released('grant', 250_000 - keptCents, 'settled-lower')],
    ...more,
  ].reduce(fund.evolve, fund.initial);
export const others = { organisation: recipient(), rates: baseRateBook.initial, fund: bookWith(215_000) };
export const given = specification(payout, correctSettlement, others);
export const reason = 'Ein Beleg war falsch beurteilt.';
export const cut = (recognisedCents: number) => [
  { number: 1, finding: 'cut' as const, recognisedCents, reason: 'Ohne Vertrag.' },
  ...findings.slice(1),
];
export const correct = (changes: Partial<CorrectSettlement> = {}): CorrectSettlement => ({
  ...acting(person('checker'), '2024-12-16T10:00:00.000Z'),
  ...{
    applicationId: APPLICATION,
    reason,
    findings: cut(135_000),
    overruns: [],
    verifiedBasis: null,
    otherFunds: null,
  },
  ...changes,
});
