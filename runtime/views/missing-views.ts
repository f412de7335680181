import type { Log } from '../logger.ts';
import type { ViewStore } from '../view-store.ts';

type View = { readonly tenant: string; readonly projection: string };

/** The views that this process found missing, in each store. */
const missing = new WeakMap<ViewStore, Set<string>>();

/** Stores whose views are built later, and whose readers know it. */
const unbuilt = new WeakSet<ViewStore>();

/** A store whose views will be built when everything is written: nobody needs to hear that they are missing. */
export const builtLater = (views: ViewStore): ViewStore => {
  const own = { ...views };
  unbuilt.add(own);
  return own;
};

/**
 * Says in the log of the program that a view is missing: once, and again when it had been there meanwhile.
 */
export const noteView = (views: ViewStore, view: View, generation: string | undefined, log: Log): void => {
  const known = missing.get(views) ?? new Set<string>();
  missing.set(views, known);
  const name = `${view.tenant} ${view.projection}`;
  if (generation !== undefined) known.delete(name);
  if (generation !== undefined || known.has(name) || unbuilt.has(views)) return;
  known.add(name);
  log('warn', 'rows are read from the log, since no generation of the view is live', view);
};
