import { setImmediate } from 'node:timers/promises';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { Dispatch, Reply } from './dispatch.ts';

type RequestHandler = Extract<NonNullable<DynamoDBClientConfig['requestHandler']>, { handle: unknown }>;
type Asked = Parameters<RequestHandler['handle']>[0];

/** The way into an engine for a client in the same process, and how it is closed. */
export type InProcess = {
  readonly requestHandler: RequestHandler;
  /** Resolves when the requests in progress are answered; later ones find nobody. */
  readonly close: () => Promise<void>;
};

const brokenWire = (message: string, code: string): Error => Object.assign(new Error(message), { code });

/** Lets the client of one process ask its engine without a connection: what a request costs is what the engine does. */
export function inProcess(dispatch: Dispatch): InProcess {
  const pending = new Set<Promise<Reply>>();
  let isClosed = false;

  const ask = async (target: string, text: string): Promise<Reply> => {
    // As over a wire, everybody else has a turn before the answer: whoever asks in a loop would keep timers waiting for ever.
    await setImmediate();
    if (isClosed) throw brokenWire('The engine is closed', 'ECONNREFUSED');
    const reply = dispatch(target, text);
    pending.add(reply);
    return reply.finally(() => pending.delete(reply));
  };

  const handle = async ({ headers, body }: Asked) => {
    const reply = await ask(headers['x-amz-target'] ?? '', new TextDecoder().decode(body));
    if (!reply) throw brokenWire('The reply was lost', 'ECONNRESET');
    const { statusCode, body: text } = reply;
    return { response: { statusCode, headers: {}, body: Buffer.from(text) } };
  };

  return {
    requestHandler: { handle, updateHttpClientConfig: () => {}, httpHandlerConfigs: () => ({}) },
    close: async () => {
      isClosed = true;
      await Promise.allSettled(pending);
    },
  };
}
