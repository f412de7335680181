import type { Log } from '../logger.ts';
import type { ViewStore } from '../view-store.ts';

type View = { readonly tenant: string; readonly projection: string };

/** The views that this process found missing, in each store. */
const missing = new WeakMap<ViewStore, Set<string>>();

/**
 * Says in the log of the program that a view is missing: once, and again when it had been there meanwhile.
 *
 * Whoever enters a whole book before its views are built hears of each view, and not of each request.
 */
export const noteView = (views: ViewStore, view: View, generation: string | undefined, log: Log): void => {
  const known = missing.get(views) ?? new Set<string>();
  missing.set(views, known);
  const name = `${view.tenant} ${view.projection}`;
  if (generation !== undefined) known.delete(name);
  if (generation !== undefined || known.has(name)) return;
  known.add(name);
  log('warn', 'rows are read from the log, since no generation of the view is live', view);
};
