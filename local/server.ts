import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { handler as problemHandler } from '../functions/operation/problem.ts';
import { projections } from '../functions/registry.ts';
import { routes } from '../functions/routes.ts';
import { systemClock } from '../runtime/clock.ts';
import { provideEnvironment } from '../runtime/environment.ts';
import { ensureBuilt } from '../runtime/views/rebuild.ts';
import { apiEntries } from './api-entries.ts';
import { apiPageEntries } from './api-page-entries.ts';
import { authorizer, discoveredKeys, localKeys, type Trust } from './authorizer.ts';
import { dailyRounds } from './daily-rounds.ts';
import { dataFiles } from './data-files.ts';
import { deleteDemo } from './delete-demo.ts';
import { demoClock } from './demo-clock.ts';
import { ensureDemoData } from './demo-data/seed.ts';
import { clockEntries, peopleEntry, providerEntries } from './demo-entries.ts';
import { DEMO_AUDIENCE, demoProvider, demoSubject } from './demo-provider.ts';
import { openEnvironment } from './environment.ts';
import { appointFirstAdministrator } from './first-administrator.ts';
import { gateway } from './gateway.ts';
import { healthEntry } from './health-entry.ts';
import { httpServer } from './http-server.ts';
import type { Options } from './options.ts';
import { ownEntry } from './own-answers.ts';
import type { Entry } from './route-table.ts';
import { statusEntry } from './status-entry.ts';
import { checkStore } from './stores/kept-in.ts';
import { verifyingOnce } from './verified-tokens.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/** The whole installation, running. */
export type Running = {
  /** Where it answers, such as `http://localhost:3000`. */
  readonly address: string;
  /** True when nothing had ever been recorded before this start. */
  readonly isNew: boolean;
  /** Resolves when rows show, and reactions have answered, everything written so far. */
  readonly idle: () => Promise<void>;
  /** Finishes what is running and closes everything; may be called twice. */
  readonly stop: () => Promise<void>;
};

/** Who hears of what takes a while. */
type Listener = {
  /** In a sentence, before it begins. */
  readonly tell?: (sentence: string) => void;
  /** How much of it is done. */
  readonly progress?: (done: number, total: number) => void;
};

const CATCH_UP_MS_MAX = 10_000;
const STOP_MS_MAX = 10_000;

/**
 * Starts everything in this process.
 *
 * The port is taken first, then the right to write in the data folder: nothing is touched before.
 */
export const startServer = async (options: Options, listener: Listener = {}): Promise<Running> => {
  const ready = Promise.withResolvers<RequestListener>();
  const server = httpServer(ready.promise);
  await listen(server, options);
  try {
    return await underLock(options, (lock) => open(server, options, lock, ready.resolve, listener));
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
};

/** Who does not come to be open leaves the folder to others, and a folder that was mistyped is not made. */
const underLock = async (
  options: Options,
  start: (lock: WriterLock) => Promise<Running>,
): Promise<Running> => {
  if (!options.fresh) checkStore(options);
  const lock = takeWriterLock(options.data);
  try {
    return await start(lock);
  } catch (error) {
    lock.release();
    throw error;
  }
};

const listen = async (server: Server, { port, host }: Options): Promise<void> => {
  server.listen(port, host);
  await once(server, 'listening');
};

const open = async (
  server: Server,
  options: Options,
  lock: WriterLock,
  ready: (listener: RequestListener) => void,
  { tell = () => {}, progress = () => {} }: Listener,
): Promise<Running> => {
  const { data, tenant, demo, openId } = options;
  const files = dataFiles(data);
  if (options.fresh) await deleteDemo(data);
  const address = addressOf(server, options);
  const manual = options.clock === 'manual' ? demoClock(files.demoClock) : undefined;
  const opened = await openEnvironment(options, manual ?? systemClock);
  const { environment } = opened;
  provideEnvironment(environment);

  const provider = demo ? await demoProvider(files.demoProvider, address) : undefined;
  const trust: Trust = provider
    ? { issuer: provider.issuer, audience: DEMO_AUDIENCE, tenant, keys: localKeys(provider.keySet) }
    : { issuer: '', audience: '', ...openId, tenant, keys: discoveredKeys(openId?.issuer ?? '') };
  const administrator = provider ? demoSubject('ada') : options.firstAdministrator;
  await appointFirstAdministrator(environment, tenant, trust.issuer, administrator);
  await opened.inBulk(async () => {
    // Rows are built afterwards, in one pass, and nothing else is at work while the clock of the demo data is in the past.
    if (demo && !options.empty)
      await ensureDemoData(
        files.demoData,
        opened.isNew,
        { environment, tenant, issuer: trust.issuer, progress },
        () => tell(ENTERING_DEMO_DATA),
      );
    await ensureBuilt(environment, tenant, projections);
  });
  const subscriptions = await opened.subscribe();
  await Promise.race([subscriptions.idle(), pause(CATCH_UP_MS_MAX, undefined, { ref: false })]);

  const rounds = dailyRounds(environment, tenant, subscriptions.idle);
  await rounds.begin({ follow: manual === undefined });

  const api = apiEntries(routes);
  const entries: readonly Entry[] = [
    ...api,
    statusEntry(api, environment.clock),
    ...apiPageEntries(),
    ownEntry('GET', '/problems/{code}', problemHandler),
    healthEntry(environment, options.store, subscriptions),
    ...(provider ? [...providerEntries(provider), peopleEntry(provider, environment, tenant)] : []),
    ...(manual ? clockEntries(manual, rounds) : []),
  ];
  const { settled } = opened;
  ready(
    gateway({
      entries,
      authorize: verifyingOnce(authorizer(trust)),
      settled,
      corsOrigins: options.corsOrigins,
      ...(demo && { hosts: OWN_HOSTS }),
    }),
  );

  const shutDown = async () => {
    await closeServer(server);
    await rounds.stop();
    await subscriptions.stop();
    await opened.close();
    lock.release();
  };
  const state: { stopped?: Promise<void> } = {};
  return {
    address,
    isNew: opened.isNew,
    idle: subscriptions.idle,
    stop: () => {
      state.stopped ??= shutDown();
      return state.stopped;
    },
  };
};

const ENTERING_DEMO_DATA = 'The demo data are being entered, which takes a moment on the first start.';

/** What this machine is called by itself; another name in a request comes from a page that should not ask. */
const OWN_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const addressOf = (server: Server, { demo, host }: Options): string => {
  const { port } = server.address() as AddressInfo;
  return `http://${demo ? 'localhost' : host}:${port}`;
};

/** Answers what is being asked and takes nothing new. */
const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  // Each connection is closed when the request on it is answered, and all of them when that takes too long.
  const closing = setInterval(() => server.closeIdleConnections(), 10);
  const cutting = setTimeout(() => server.closeAllConnections(), STOP_MS_MAX);
  await closed;
  clearInterval(closing);
  clearTimeout(cutting);
};
