import type { Commit, LoadedStream } from '../ports.ts';

/** Streams that were loaded, up to so many bytes of bodies. */
export type StreamMemory = {
  /** The whole stream, or what was loaded of it for one fold. */
  readonly find: (tenant: string, name: string, fold?: string) => LoadedStream | undefined;
  /** Keeps a stream in place of what was known of it; what was not used for longest goes. */
  readonly keep: (stream: LoadedStream) => void;
};

type Kept = { readonly stream: LoadedStream; readonly bytes: number };

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

/** Remembers streams; one without commits, or too large, is not worth it. */
export const streamMemory = (bytesMax: number): StreamMemory => {
  // In the order of use, the last used at the end.
  const kept = new Map<string, Kept>();
  let total = 0;

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

  return {
    find: (tenant, name, fold) =>
      (kept.get(keyOf(tenant, name)) ?? kept.get(keyOf(tenant, name, fold)))?.stream,
    keep: (stream) => {
      const key = keyOf(stream.tenant, stream.name, stream.base?.fold);
      const bytes = grown(kept.get(key), stream);
      forget(key);
      if (stream.revision === 0 || bytes > bytesMax) return;
      kept.set(key, { stream, bytes });
      total += bytes;
      makeRoom();
    },
  };
};
