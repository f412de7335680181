import { fund } from '../../domain/fund/fund.ts';
import { payout } from '../../domain/payout/payout.ts';
import { baseRateBook } from '../../domain/recovery/base-rate-book.ts';
import { correctSettlement } from '../../domain/settlement/correct-settlement.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import * as booked from './fund-facts.ts';
import { acting, specification } from './given.ts';
import { grantAfter } from './granted.ts';
import { paid } from './payment-facts.ts';
import { APPLICATION, accepted, granted, person } from './payout-facts.ts';
import { checked, findings, proved } from './proof-facts.ts';
import { recipient } from './recipient.ts';
import { demanded, settled } from './settlement-facts.ts';

const cut = (recognisedCents: number) => [
  { number: 1, finding: 'cut' as const, recognisedCents, reason: 'Ohne Vertrag.' },
  ...findings.slice(1),
];

/** 2,500.00 paid, settled at 1,750.00: 750.00 are demanded from the end of 2024 on. */
export const claimed = [
  ...[
    granted({ periodEndsOn: '2024-12-31' }),
    accepted,
    ...paid('a', 250_000),
    proved(),
    checked({ findings: cut(105_000) }),
  ],
  settled({ finalCents: 175_000, refundCents: 75_000 }),
  demanded(75_000, '2025-02-15', { ineffectiveOn: '2024-12-31' }),
];

export const others = { organisation: recipient(), rates: baseRateBook.initial };
export const now = '2025-05-05T10:00:00.000Z';
export const command = { ...acting(person('office'), now), applicationId: APPLICATION };

const book = [
  ...[booked.fundOpened({ allocatedCents: 500_000 }), booked.roundOpened()],
  ...[
    booked.reserved('grant', 250_000),
    booked.granted('grant', 250_000),
    booked.paid('grant', 'a', 250_000),
  ],
  booked.released('grant', 75_000, 'settled-lower'),
].reduce(fund.evolve, fund.initial);

/** Settles again with so much of the fees recognised: 1,200.00 leave 1,900.00 of the grant. */
export const corrected = (
  history: readonly PayoutEvent[],
  recognisedCents: number,
): readonly PayoutEvent[] => {
  const { decision } = specification(payout, correctSettlement, { ...others, fund: book })(...history).when({
    ...{ ...command, actorId: person('checker'), reason: 'Ein Beleg war falsch beurteilt.' },
    ...{ findings: cut(recognisedCents), overruns: [], verifiedBasis: null, otherFunds: null },
  });
  if ('refused' in decision) throw new Error(decision.refused);
  return decision.accepted;
};
export const stateOf = (...events: PayoutEvent[]) => grantAfter(events);
