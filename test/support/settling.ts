import { payout } from '../../domain/payout/payout.ts';
import { settle } from '../../domain/settlement/settle.ts';
import type { FinancingType } from '../../events/rules/grant-rules.ts';
import { acting, specification } from './given.ts';
import { paid } from './payment-facts.ts';
import { APPLICATION, accepted, granted, person } from './payout-facts.ts';
import { checked, proved, receipt, recognised } from './proof-facts.ts';
import { recipient } from './recipient.ts';

export const given = specification(payout, settle, { organisation: recipient() });
export const settleNow = {
  ...acting(person('office'), '2024-12-01T10:00:00.000Z'),
  applicationId: APPLICATION,
};

/** A case in which so much was spent and recognised on fees besides room and material as planned. */
export const spent = (financing: FinancingType, feesCents: number, otherFundsCents = 75_000) => {
  const receipts = [
    receipt(1, { lineId: 'fees', amountCents: feesCents }),
    receipt(2, { lineId: 'room', amountCents: 45_000 }),
    receipt(3, { amountCents: 100_000 }),
  ];
  return [
    ...[granted({ financing }), accepted, ...paid('a', 250_000), proved({ receipts, otherFundsCents })],
    checked({ findings: receipts.map(({ number, amountCents }) => recognised(number, amountCents)) }),
  ];
};
