import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from './findings.ts';

/** How often, and after which pause, a difference is looked at again before it counts. */
export type Patience = { readonly rounds: number; readonly pauseMs: number };
export const PATIENCE: Patience = { rounds: 3, pauseMs: 250 };

/** A finding, and how far the row had come in which it was found: one that comes further is being written. */
export type Seen = { readonly finding: Finding; readonly revision: number };

/** Findings that are still there after a while; what is being written differs only for a moment, or is ever further. */
export const lasting = async (
  { rounds, pauseMs }: Patience,
  look: () => Promise<readonly Seen[]>,
): Promise<readonly Finding[]> => {
  let found = await look();
  for (let round = 1; round < rounds && found.length > 0; round++) {
    await pause(pauseMs);
    const again = new Set((await look()).map((seen) => JSON.stringify(seen)));
    found = found.filter((seen) => again.has(JSON.stringify(seen)));
  }
  return found.map(({ finding }) => finding);
};
