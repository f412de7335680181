import { describe, expect, test } from 'vitest';
import type { GrantRow } from '../../../domain/payout/payout-row.ts';
import type { RowReader } from '../../../domain/projection.ts';
import { sameReceipts } from '../../../domain/views/same-receipts.ts';
import type { ReceiptLine } from '../../../events/proof-events.ts';
import { grantRowOf } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, ORGANISATION } from '../../support/payout-facts.ts';
import { proved, receipt } from '../../support/proof-facts.ts';

const EARLIER = APPLICATION.replace('grant', 'other');

/** A grant whose proof shows these receipts. */
const grantWith = (applicationId: string, ...receipts: ReceiptLine[]): GrantRow =>
  grantRowOf(
    `payout-${applicationId}`,
    granted({ applicationId }),
    accepted,
    ...paid('a', 250_000),
    proved({ receipts }),
  );

/** Every grant of the organisation, as the rows have them. */
const rowsOf = (...grants: readonly GrantRow[]) =>
  ({
    list: async (_projection: unknown, list: string) =>
      list === `organisation/${ORGANISATION}` ? grants.map((row) => ({ row })) : [],
  }) as unknown as RowReader;

describe('a receipt that was shown before', () => {
  const poster = receipt(1, { amountCents: 12_345, receiptOn: '2024-04-30' });
  const earlier = grantWith(EARLIER, receipt(7, { amountCents: 12_345, receiptOn: '2024-04-30' }));

  test('for another grant of the same organisation is pointed out to the checker', async () => {
    const own = grantWith(APPLICATION, poster);
    expect(await sameReceipts(rowsOf(own, earlier), own)).toEqual([
      { number: 1, applicationId: EARLIER, otherNumber: 7 },
    ]);
  });

  test('twice in the same proof is pointed out once', async () => {
    const own = grantWith(APPLICATION, poster, { ...poster, number: 2 });
    expect(await sameReceipts(rowsOf(own), own)).toEqual([
      { number: 1, applicationId: APPLICATION, otherNumber: 2 },
    ]);
  });

  test.for([
    ['amount', { amountCents: 12_346 }],
    ['day of payment', { paidOn: '2024-05-03' }],
    ['day on the receipt', { receiptOn: '2024-05-01' }],
  ] as const)('is not one with another %s', async ([, changes]) => {
    const own = grantWith(APPLICATION, { ...poster, ...changes });
    expect(await sameReceipts(rowsOf(own, earlier), own)).toEqual([]);
  });
});
