import { expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { settle } from '../../../domain/settlement/settle.ts';
import { acting, specification } from '../../support/given.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { checked, proved, receipt, recognised } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';

// 450.00 are planned for the room and 540.00 are free of approval: a bill of 550.00 is 10.00 above that.
const receipts = [
  receipt(1, { lineId: 'fees', amountCents: 170_000 }),
  receipt(2, { lineId: 'room', amountCents: 55_000 }),
  receipt(3, { amountCents: 100_000 }),
];
const findings = receipts.map(({ number, amountCents }) => recognised(number, amountCents));
const settling = specification(payout, settle, { organisation: recipient() });

test.for([
  ['nobody decided on it', [], 249_000, 1_000, false],
  ['the checker let all of it count', [55_000], 250_000, 0, true],
  ['the checker let a part of it count', [54_400], 249_400, 600, true],
  ['the checker said a cent more than is free', [54_001], 249_001, 999, true],
  ['the checker said what is free anyway', [54_000], 249_000, 1_000, false],
  ['what the checker said is below what is free anyway', [53_000], 249_000, 1_000, false],
] as const)(
  'a line that is 10.00 above its limit, where %s',
  ([, limits, finalCents, refundCents, isAllowed]) => {
    const overruns = limits.map((limitCents) => ({
      ...{ lineId: 'room', limitCents, reason: 'Der Saal wurde teurer; an den Honoraren wurde gespart.' },
    }));
    const history = [
      ...[granted(), accepted, ...paid('a', 250_000), proved({ receipts })],
      checked({ findings, overruns }),
    ];
    const command = { ...acting(person('office'), '2024-12-02T10:00:00.000Z'), applicationId: APPLICATION };
    expect(settling(...history).when(command).decision).toMatchObject({
      accepted: expect.arrayContaining([
        expect.objectContaining({
          data: expect.objectContaining({
            ...{ finalCents, refundCents },
            explanation: expect.objectContaining({
              lines: expect.arrayContaining([
                expect.objectContaining({ lineId: 'room', isAllowedByCheck: isAllowed }),
              ]),
            }),
          }),
        }),
      ]),
    });
  },
);
