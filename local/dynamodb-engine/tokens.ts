import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { BatchOperation, Store } from 'dynalite/db/index.js';
import type { Json } from './dynalite-bridge.ts';
import { refusal } from './refusal.ts';

const tenMinutes = 10 * 60 * 1000;

type Remembered = { token: string; content: string; at: number };

const rowOf = (token: string) => `engine~token~${token}`;

/** Remembers which transactions were carried out, by their ClientRequestToken. */
export type Tokens = Awaited<ReturnType<typeof openTokens>>;

/** Keeps tokens in the store for ten minutes, so that a repetition is recognised after a restart as well. */
export async function openTokens(store: Store, now: () => number) {
  const stored = (await store.db.values({ gt: rowOf(''), lt: rowOf('~') }).all()) as Remembered[];
  let kept = stored.toSorted((one, other) => one.at - other.at);

  return {
    /** True if this transaction was carried out already; throws IdempotentParameterMismatchException on other content. */
    async isRepetition(input: Json): Promise<boolean> {
      const token = tokenOf(input);
      if (token === undefined) return false;
      const remembered = store.db.getSync(rowOf(token)) as Remembered | undefined;
      if (!remembered || remembered.at + tenMinutes <= now()) return false;
      if (remembered.content === fingerprint(input)) return true;
      const message = 'The request uses the same client token as a previous, but non-identical request.';
      throw refusal('IdempotentParameterMismatchException', message);
    },

    /** Rows to store together with the transaction's writes; forgets expired tokens. */
    remember(input: Json): BatchOperation[] {
      const token = tokenOf(input);
      if (token === undefined) return [];
      const entry: Remembered = { token, content: fingerprint(input), at: now() };
      const fresh = kept.filter(({ at }) => at + tenMinutes > entry.at);
      const expired = kept.slice(0, kept.length - fresh.length);
      kept = [...fresh, entry];
      return [
        ...expired.map((old): BatchOperation => ({ type: 'del', key: rowOf(old.token) })),
        { type: 'put', key: rowOf(token), value: entry },
      ];
    },
  };
}

function tokenOf({ ClientRequestToken: token }: Json): string | undefined {
  if (token === undefined || token === null) return undefined;
  if (typeof token === 'string' && token.length >= 1 && token.length <= 36) return token;
  throw refusal('ValidationException', 'A ClientRequestToken must have a length from 1 to 36');
}

function fingerprint(input: Json): string {
  return createHash('sha256')
    .update(canonicalize(input.TransactItems) ?? '')
    .digest('hex');
}
