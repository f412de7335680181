import { healthOf } from '../functions/operation/health.ts';
import type { Environment } from '../runtime/ports.ts';
import { ownEntry } from './own-answers.ts';
import type { Entry } from './route-table.ts';
import type { Subscriptions } from './subscriptions.ts';

/** GET /health of this machine. */
export const healthEntry = (
  environment: Environment,
  store: string,
  subscriptions: Pick<Subscriptions, 'lag'>,
): Entry =>
  ownEntry('GET', '/health', async () =>
    healthOf(environment, { store, projectionLagCommits: await lagOf(subscriptions) }),
  );

// A store that does not answer is for the health itself to tell.
const lagOf = (subscriptions: Pick<Subscriptions, 'lag'>): Promise<number | null> =>
  subscriptions.lag().catch(() => null);
