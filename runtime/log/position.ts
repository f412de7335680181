import type { Commit } from '../ports.ts';

/** How far one stream has come. */
export type StreamPosition = { readonly stream: string; readonly revision: number };

/** Where a command wrote: every stream that it changed, with the revision that it left behind. */
export type Position = readonly StreamPosition[];

/** Writes `stream@revision[,stream@revision…]`, as a command answers it; empty when nothing was written. */
export const formatPosition = (streams: readonly Pick<Commit, 'stream' | 'revision'>[]): string =>
  streams.map(({ stream, revision }) => `${stream}@${revision}`).join(',');

/** Reads what `formatPosition` wrote: empty for a command that wrote nothing, undefined when it is not a position. */
export const parsePosition = (text: string): Position | undefined => {
  const parts = text === '' ? [] : text.split(',').map(streamPosition);
  const streams = parts.filter((part) => part !== undefined);
  return streams.length === parts.length ? streams : undefined;
};

// Nine digits are more commits than a stream can have, and far from where integers lose exactness.
const streamPosition = (part: string): StreamPosition | undefined => {
  const { stream, revision } =
    /^(?<stream>[^\s@,]{1,200})@(?<revision>[1-9]\d{0,8})$/.exec(part)?.groups ?? {};
  return stream && revision ? { stream, revision: Number(revision) } : undefined;
};
