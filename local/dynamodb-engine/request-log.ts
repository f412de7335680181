import type { Charge } from './capacity.ts';
import { totalUnits } from './consumed-capacity.ts';

/** One request that reached the engine: units it consumed, and the exception or fault it was answered with. */
type LoggedRequest = { operation: string; consumed?: number; error?: string };

/** Reads and empties the list of requests. */
export type RequestLog = {
  /** Requests since the last `clear`, in order of their answers. */
  list(): readonly LoggedRequest[];
  clear(): void;
};

/** Creates an empty list and the function that adds to it; only the newest 100,000 requests are kept. */
export function createRequestLog() {
  let entries: LoggedRequest[] = [];
  const requests: RequestLog = {
    list: () => entries,
    clear: () => {
      entries = [];
    },
  };
  const logRequest = (operation: string, charges: Charge[], error?: string) => {
    const consumed = charges.length > 0 ? { consumed: totalUnits(charges) } : {};
    entries.push({ operation, ...consumed, ...(error ? { error } : {}) });
    if (entries.length > 110_000) entries = entries.slice(-100_000);
  };
  return { requests, logRequest };
}
