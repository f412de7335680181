import type { Birth } from '../runtime/log/book-birth.ts';
import { logger } from '../runtime/logger.ts';
import type { Environment } from '../runtime/ports.ts';
import { derivedSigner, logName } from '../runtime/seal/derived-signer.ts';
import { type Sealing, seal, setClosed } from '../runtime/seal/sealer.ts';
import type { KeyFile } from '../runtime/vault/key-file.ts';
import type { AppendListeners } from './stores/append-listeners.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Seals what was written, a moment after it was. */
export type SealTimer = {
  /** Tells that something was written. */
  readonly nudge: () => void;
  /** Seals what is left. */
  readonly stop: () => Promise<void>;
};

const EVERY_MS = 1_000;
/** Looks after the last word: where the order of the log comes after the fact, it may not be there at the first. */
const LOOKS = 3;

/** Seals a partnership's log while a process writes to it, at most once a second; nobody waits for that. */
export const startSealing = (sealing: Sealing, tenant: string): SealTimer => {
  const state = { looks: LOOKS, running: Promise.resolve() };
  const look = async (): Promise<void> => {
    state.looks -= 1;
    try {
      await seal(sealing, tenant);
    } catch (error) {
      logger('error', 'the log cannot be sealed', { tenant, error });
    }
  };
  const timer = setInterval(() => {
    if (state.looks > 0) state.running = state.running.then(look);
  }, EVERY_MS);
  timer.unref();
  return {
    nudge: () => {
      state.looks = LOOKS;
    },
    stop: async () => {
      clearInterval(timer);
      await state.running;
      await look();
    },
  };
};

/** Whoever opens a book to write in it leaves it sealed, and says so there: then nothing can have come since. */
export const sealedAtTheEnd = async (
  sealing: Sealing,
  tenant: string,
): Promise<{ readonly leave: () => Promise<void> }> => {
  await setClosed(sealing, tenant, false);
  return {
    leave: async () => {
      try {
        await seal(sealing, tenant);
        await setClosed(sealing, tenant, true);
      } catch (error) {
        logger('error', 'the log cannot be sealed', { tenant, error });
      }
    },
  };
};

/** Sealing with the key that a book was begun with. */
export const sealingOf = (
  { log, seals }: Pick<Environment, 'log' | 'seals'>,
  { id }: Pick<Birth, 'id'>,
  key: KeyFile,
): Sealing => ({
  log,
  seals,
  signer: (tenant) => derivedSigner(logName(tenant, id), () => key.derived('the seal of a Förderbuch')),
});

/** Subscriptions beside which the log is sealed as well. */
export const sealedToo = <Kept extends Subscriptions>(
  subscriptions: Kept,
  { nudge, stop }: SealTimer,
  listeners: Pick<AppendListeners, 'add'>,
): Kept => {
  listeners.add(nudge);
  return {
    ...subscriptions,
    stop: async () => {
      await subscriptions.stop();
      await stop();
    },
  };
};
