import type { ReceiptLine } from '../../events/proof-events.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { type GrantRow, ifGranted } from '../payout/payout-row.ts';
import type { RowReader } from '../projection.ts';

/** A receipt that looks like one of another grant: paid on the same day, the same amount, the same day on it. */
export type SameReceipt = {
  readonly number: number;
  readonly applicationId: string;
  readonly otherNumber: number;
};

const looksLike = (one: ReceiptLine, other: ReceiptLine): boolean =>
  one.paidOn === other.paidOn && one.amountCents === other.amountCents && one.receiptOn === other.receiptOn;

const receiptsOf = ({ proof }: GrantRow) => proof?.content.receipts ?? [];

/** Receipts that this organisation may have shown before, in this proof or for another grant: a hint for the checker. */
export const sameReceipts = async (rows: RowReader, row: GrantRow): Promise<readonly SameReceipt[]> => {
  const { applicationId: ownId, organisationId } = row.grant;
  const own = receiptsOf(row);
  if (own.length === 0) return [];
  const grants = await rows.list(payoutRow, `organisation/${organisationId}`);
  return grants
    .flatMap((one) => ifGranted(one) ?? [])
    .flatMap(({ row: other }) => {
      const { applicationId } = other.grant;
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
