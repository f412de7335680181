import { itemSize } from './item-size.ts';
import { refusal } from './refusal.ts';
import type { Write } from './session.ts';

const sizes = (writes: Write[]) => writes.map(({ after }) => (after ? itemSize(after) : 0));

/** Throws a ValidationException if an item has more than 400 kB; dynalite's own check counts an umlaut as one byte. */
export function refuseLargeItems(writes: Write[]): void {
  if (sizes(writes).some((bytes) => bytes > 400 * 1024)) {
    throw refusal('ValidationException', 'Item size has exceeded the maximum allowed size');
  }
}

/** Throws a ValidationException if the items of one transaction have more than 4 MB together. */
export function refuseLargeTransaction(writes: Write[]): void {
  const bytes = sizes(writes).reduce((total, size) => total + size, 0);
  if (bytes > 4 * 1024 * 1024) {
    throw refusal('ValidationException', 'The items of a transaction cannot exceed 4 MB');
  }
}
