import { setImmediate } from 'node:timers/promises';
import type { Wire } from '../../runtime/aws-api/wire.ts';
import type { Dispatch, Reply } from './dispatch.ts';

/** The way into an engine for whoever is in the same process, and how it is closed. */
export type InProcess = {
  readonly wire: Wire;
  /** Resolves when the requests in progress are answered; later ones find nobody. */
  readonly close: () => Promise<void>;
};

const brokenWire = (message: string, code: string): Error => Object.assign(new Error(message), { code });

/** Lets one process ask its engine without a connection: what a request costs is what the engine does. */
export function inProcess(dispatch: Dispatch): InProcess {
  const pending = new Set<Promise<Reply>>();
  let isClosed = false;

  const carriedOut = async (target: string, text: string): Promise<Reply> => {
    // As over a wire, everybody else has a turn before the answer: whoever asks in a loop would keep timers waiting for ever.
    await setImmediate();
    if (isClosed) throw brokenWire('The engine is closed', 'ECONNREFUSED');
    const reply = dispatch(target, text);
    pending.add(reply);
    return reply.finally(() => pending.delete(reply));
  };

  return {
    wire: {
      ask: async ({ target, body }) => {
        const reply = await carriedOut(target, body);
        if (!reply) throw brokenWire('The reply was lost', 'ECONNRESET');
        return reply;
      },
      close: () => {},
    },
    close: async () => {
      isClosed = true;
      await Promise.allSettled(pending);
    },
  };
}
