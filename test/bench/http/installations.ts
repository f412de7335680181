import { client, newKey, registration } from '../../e2e/client.ts';
import { caughtUp, started } from './child-server.ts';

/** Somebody who takes the registration of an organisation over HTTP. */
export type Installation = {
  readonly name: string;
  readonly register: (name: string) => Promise<void>;
  /** Resolves when nothing of what was registered is still worked on. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Served = {
  readonly name: string;
  readonly includes: string;
  readonly open: () => Promise<Installation>;
};

const PERSON = 'amal';

/** The product as it runs on one machine: sign-in, permission, decision, vault, log, and rows that follow. */
export const installation: Served = {
  name: 'ours',
  includes:
    'signature of the token, schemas, permission, decision, sealing, log; rows and reactions follow meanwhile',
  open: async () => {
    const { address, close } = await started(new URL('./installation-process.ts', import.meta.url));
    const { ask, tokenOf } = client(address);
    await tokenOf(PERSON);
    return {
      name: 'ours',
      register: async (name) => {
        const { status, body } = await ask({
          ...{ as: PERSON, method: 'POST', path: '/organisations', body: registration(name), key: newKey() },
        });
        if (status !== 201) throw new Error(`not registered: ${status} ${JSON.stringify(body)}`);
      },
      idle: () => caughtUp(address),
      close,
    };
  },
};

/** What remains when nobody is asked who they are, and nothing is decided. */
export const bareHandler: Served = {
  name: 'a handler that only appends',
  includes: 'JSON.parse and an INSERT as durable as ours; whoever asks may, and whatever is sent is kept',
  open: async () => {
    const { address, close } = await started(new URL('./bare-handler-process.ts', import.meta.url));
    return {
      name: 'a handler that only appends',
      register: async (name) => {
        const answer = await fetch(`${address}/organisations`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(registration(name)),
        });
        await answer.json();
      },
      idle: async () => {},
      close,
    };
  },
};
