import type { Commit, LoadedStream } from '../ports.ts';

/** Streams that were loaded, up to so many bytes of bodies. */
export type StreamMemory = {
  /** The whole stream, or what was loaded of it for one fold. */
  readonly find: (tenant: string, name: string, fold?: string) => LoadedStream | undefined;
  /** The same, if it was kept a moment ago and nobody doubts it. */
  readonly recall: (tenant: string, name: string, fold?: string) => LoadedStream | undefined;
  /** Keeps a stream in place of what was known of it; what was not used for longest goes. */
  readonly keep: (stream: LoadedStream) => void;
  /** Others are at this stream: what is known of it is not recalled for a while. */
  readonly doubt: (tenant: string, name: string) => void;
};

type Kept = { readonly stream: LoadedStream; readonly bytes: number; readonly keptAtMs: number };

/** Long enough for the next step of the same person, and for a queue at one stream. */
const MOMENT_MS = 1_000;
const DOUBT_MS = 5_000;

/** None of them has a control character. */
const keyOf = (tenant: string, name: string, fold = '') => `${tenant}\n${name}\n${fold}`;

const bytesOf = (commits: readonly Commit[]): number =>
  commits.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** The bytes of a stream, where what was known of it counts as counted. */
const grown = (before: Kept | undefined, { commits, base }: LoadedStream): number => {
  const counted = before?.stream.commits ?? [];
  return before && counted.length <= commits.length && counted[0] === commits[0]
    ? before.bytes + bytesOf(commits.slice(counted.length))
    : bytesOf(commits) + UNPACKED * (base?.bytes ?? 0);
};

/** What a packed state takes when it is unpacked, at most. */
const UNPACKED = 10;

/**
 * Remembers streams; one without commits, or too large, is not worth it.
 *
 * @param nowMs a clock that only goes forwards, in milliseconds
 */
export const streamMemory = (bytesMax: number, nowMs = () => performance.now()): StreamMemory => {
  // In the order of use, the last used at the end.
  const kept = new Map<string, Kept>();
  let total = 0;
  // Until when streams are doubted, the last one at the end: all are for the same time.
  const doubted = new Map<string, number>();

  const forget = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };

  const makeRoom = (): void => {
    for (const oldest of kept.keys()) {
      if (total <= bytesMax) return;
      forget(oldest);
    }
  };

  const find = (tenant: string, name: string, fold?: string): Kept | undefined =>
    kept.get(keyOf(tenant, name)) ?? kept.get(keyOf(tenant, name, fold));

  const forgetDoubts = (): void => {
    for (const [key, untilMs] of doubted) {
      if (untilMs > nowMs()) return;
      doubted.delete(key);
    }
  };

  return {
    find: (tenant, name, fold) => find(tenant, name, fold)?.stream,
    recall: (tenant, name, fold) => {
      const known = find(tenant, name, fold);
      forgetDoubts();
      const isFresh = known && nowMs() - known.keptAtMs < MOMENT_MS && !doubted.has(keyOf(tenant, name));
      return isFresh ? known.stream : undefined;
    },
    doubt: (tenant, name) => {
      const key = keyOf(tenant, name);
      doubted.delete(key);
      doubted.set(key, nowMs() + DOUBT_MS);
    },
    keep: (stream) => {
      const key = keyOf(stream.tenant, stream.name, stream.base?.fold);
      const bytes = grown(kept.get(key), stream);
      forget(key);
      if (stream.revision === 0 || bytes > bytesMax) return;
      kept.set(key, { stream, bytes, keptAtMs: nowMs() });
      total += bytes;
      makeRoom();
    },
  };
};
