import type { LoadedStream } from '../ports.ts';

/** Streams that were loaded, up to so many bytes of bodies. */
export type StreamMemory = {
  readonly find: (tenant: string, name: string) => LoadedStream | undefined;
  /** Keeps a stream in place of what was known of it; what was not used for longest goes. */
  readonly keep: (stream: LoadedStream) => void;
};

type Kept = { readonly stream: LoadedStream; readonly bytes: number };

/** Neither has a control character. */
const keyOf = (tenant: string, name: string) => `${tenant}\n${name}`;

const bytesOf = ({ commits }: LoadedStream, from = 0): number =>
  commits.slice(from).reduce((sum, { bytes }) => sum + bytes.length, 0);

/** The bytes of a stream, where what was known of it counts as counted. */
const grown = (before: Kept | undefined, stream: LoadedStream): number =>
  before && before.stream.revision <= stream.revision
    ? before.bytes + bytesOf(stream, before.stream.revision)
    : bytesOf(stream);

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
    find: (tenant, name) => kept.get(keyOf(tenant, name))?.stream,
    keep: (stream) => {
      const key = keyOf(stream.tenant, stream.name);
      const bytes = grown(kept.get(key), stream);
      forget(key);
      if (stream.revision === 0 || bytes > bytesMax) return;
      kept.set(key, { stream, bytes });
      total += bytes;
      makeRoom();
    },
  };
};
