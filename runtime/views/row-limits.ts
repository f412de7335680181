import { type StoredRow, ViewStoreError } from '../view-store.ts';
import { listChanges } from './list-changes.ts';
import { cutRow } from './row-parts.ts';

/** Bytes of a row without its parts, and of each part, as JSON; well below the 400 KB of an item in DynamoDB. */
export const PIECE_BYTES_MAX = 350 * 1024;

/** Lists that a row may leave with one write; it may come into any number. */
export const LISTS_LEFT_MAX = 40;

/** Throws `ViewStoreError` for a row that not every engine can keep, so that none does. */
export const checkRow = (row: StoredRow, replaced: StoredRow | undefined): void => {
  const { trunk, parts } = cutRow(row);
  for (const piece of [JSON.stringify(trunk), ...parts.values()]) {
    const bytes = Buffer.byteLength(piece);
    if (bytes > PIECE_BYTES_MAX)
      throw new ViewStoreError('row-too-large', `${row.stream} has a row with ${bytes} bytes in one piece`);
  }
  const { left } = listChanges(row, replaced);
  if (left.length > LISTS_LEFT_MAX)
    throw new ViewStoreError('too-many-lists-left', `${row.stream} leaves ${left.length} lists at once`);
};
