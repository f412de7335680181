import type { AnyAggregate } from '../../domain/aggregate.ts';
import type { Addition, Append, Commit, EventLog, LoadedStream } from '../ports.ts';
import { continuedStream } from './commit.ts';
import { foldName } from './fold.ts';
import { streamMemory } from './stream-memory.ts';

/** Bytes of bodies that a process keeps; parsed they take some four times as much. */
const BYTES_MAX = 8 * 1024 * 1024;

/**
 * A log that loads a stream which this process has seen before from its last commit on.
 *
 * The last commit is read again: its hash proves all that lies before it, so a stream that is another one now (a book that was
 * restored, say) is loaded whole. What is remembered is never older than the load, and an append would refuse it if it were.
 * That somebody changed an earlier commit is for the verification to find, which reads everything (`read`, `scan`).
 *
 * @param bytesMax how much of bodies is kept, the stream used last the longest
 */
export const rememberingLog = (log: EventLog, bytesMax = BYTES_MAX): EventLog => {
  const memory = streamMemory(bytesMax);

  const loadAnew = async (tenant: string, name: string, readFor?: AnyAggregate): Promise<LoadedStream> => {
    const stream = await log.load(tenant, name, readFor);
    memory.keep(stream);
    return stream;
  };

  const follow = (commit: Commit | undefined, { stream: { base } }: Addition): void => {
    if (!commit) return;
    const known = memory.find(commit.tenant, commit.stream, base?.fold);
    if (known?.revision === commit.revision - 1) memory.keep(continuedStream(known, [commit]));
  };

  /** Somebody was faster. If it was this process, it knows; if not, there are others who write here. */
  const heed = ({ additions, guards = [] }: Append, index: number): void => {
    const moved = [...additions.map(({ stream }) => stream), ...guards][index];
    if (!moved) return;
    const known = memory.find(moved.tenant, moved.name, moved.base?.fold);
    if (known && known.revision <= moved.revision) memory.doubt(moved.tenant, moved.name);
  };

  return {
    ...log,
    load: async (tenant, name, readFor) => {
      const known = memory.find(tenant, name, readFor && foldName(readFor));
      if (!known) return loadAnew(tenant, name, readFor);
      const [head, ...tail] = await log.read(tenant, name, { fromRevision: known.revision });
      if (head?.hash !== known.commits.at(-1)?.hash) return loadAnew(tenant, name, readFor);
      const stream = tail.length > 0 ? continuedStream(known, tail) : known;
      memory.keep(stream);
      return stream;
    },
    recall: (tenant, name, readFor) => memory.recall(tenant, name, readFor && foldName(readFor)),
    append: async (append) => {
      const result = await log.append(append);
      if (result.status === 'appended')
        for (const [place, addition] of append.additions.entries()) follow(result.commits[place], addition);
      if (result.status === 'conflict') heed(append, result.index);
      return result;
    },
  };
};
