import type { ReceiptLine } from '../../events/proof-events.ts';
import { type PayoutRow, payoutRow } from '../payout/payout-row.ts';
import type { RowReader } from '../projection.ts';

/** A receipt that looks like one of another grant: paid on the same day, the same amount, the same day on it. */
export type SameReceipt = {
  readonly number: number;
  readonly applicationId: string;
  readonly otherNumber: number;
};

const looksLike = (one: ReceiptLine, other: ReceiptLine): boolean =>
  one.paidOn === other.paidOn && one.amountCents === other.amountCents && one.receiptOn === other.receiptOn;

const receiptsOf = ({ proof }: PayoutRow) => proof?.content.receipts ?? [];

/** Receipts that this organisation may have shown before, in this proof or for another grant: a hint for the checker. */
export const sameReceipts = async (rows: RowReader, row: PayoutRow): Promise<readonly SameReceipt[]> => {
  const { applicationId: ownId = '', organisationId = '' } = row.grant ?? {};
  const own = receiptsOf(row);
  if (own.length === 0) return [];
  const grants = await rows.list(payoutRow, `organisation/${organisationId}`);
  return grants.flatMap(({ row: other }) => {
    const applicationId = other.grant?.applicationId ?? '';
    const isOwn = applicationId === ownId;
    return own.flatMap((receipt) =>
      receiptsOf(other)
        .filter(
          (candidate) => looksLike(receipt, candidate) && !(isOwn && candidate.number <= receipt.number),
        )
        .map(({ number: otherNumber }) => ({ number: receipt.number, applicationId, otherNumber })),
    );
  });
};
