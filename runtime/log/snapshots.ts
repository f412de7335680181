import type { AnyAggregate } from '../../domain/aggregate.ts';
import type { Base, Commit, EventLog, LoadedStream } from '../ports.ts';
import { SNAPSHOT_BYTES_MAX, type Snapshot, type SnapshotStore } from '../snapshot-store.ts';
import { loadedStream, streamOn, verifiedStream } from './commit.ts';
import { fold, foldName } from './fold.ts';
import { marksOf, packedContent, unpackedContent } from './snapshot-body.ts';
import { streamToSearch } from './whole-stream.ts';

/** Commits that a load reads at first, and may find beyond a snapshot before it stores another one. */
export const TAIL_MAX = 64;

/** What snapshots are made with. */
export type Snapshots = {
  readonly store: Pick<SnapshotStore, 'get' | 'put'>;
  /** Names the code that folds: whoever has another name folds anew. */
  readonly foldedBy: () => string;
  /** Does what nobody waits for. */
  readonly later: (work: () => Promise<void>) => void;
};

/** Does work after what is being answered; whether it fails is nobody's matter, since it is done again when it is missing. */
export const afterwards: Snapshots['later'] = (work) => {
  setImmediate(() => void work().catch(() => {}));
};

/**
 * A log that loads a long stream on a snapshot of its state, and stores one where a load found many commits.
 *
 * The commit at which the snapshot was taken is read again: its hash proves all that lies before it. What the log does not bear
 * out, or other code has folded, is not used, and the stream is loaded whole.
 */
export const snapshotLog = (log: EventLog, snapshots: Snapshots): EventLog => ({
  ...log,
  load: async (tenant, name, readFor) => {
    if (!readFor) return log.load(tenant, name);
    const backwards = await log.read(tenant, name, { backwards: true, limit: TAIL_MAX });
    const newest = backwards.toReversed();
    const [oldest] = newest;
    if (!oldest || oldest.revision === 1) return verifiedStream(tenant, name, newest);
    const stream =
      (await onSnapshot(log, snapshots, foldName(readFor), newest)) ??
      loadedStream(tenant, name, [...(await before(log, oldest, 1)), ...newest]);
    if (stream.commits.length > TAIL_MAX) snapshots.later(() => store(snapshots, readFor, stream));
    return stream;
  },
  append: async (append) => {
    const { id } = append.provenance.command;
    const additions = append.additions.map(async ({ stream, events }) => ({
      stream: await streamToSearch(log, stream, id),
      events,
    }));
    return log.append({ ...append, additions: await Promise.all(additions) });
  },
});

/** The commits of a stream from a revision on, up to one of its commits, which is left out. */
const before = async (log: EventLog, { tenant, stream, revision }: Commit, fromRevision: number) =>
  fromRevision < revision
    ? log.read(tenant, stream, { fromRevision, until: { revision: revision - 1 } })
    : [];

/** The stream on the snapshot that there is of it; undefined where there is none that the log bears out. */
const onSnapshot = async (
  log: EventLog,
  { store: { get }, foldedBy }: Snapshots,
  name: string,
  newest: readonly Commit[],
): Promise<LoadedStream | undefined> => {
  const [oldest, head] = [newest[0], newest.at(-1)];
  if (!oldest || !head) return undefined;
  // A function without the right to snapshots does without them.
  const snapshot = await get(oldest.tenant, oldest.stream, name).catch(() => undefined);
  if (!snapshot || snapshot.foldedBy !== foldedBy() || snapshot.revision > head.revision) return undefined;
  const gap = await before(log, oldest, snapshot.revision);
  const commits = [...gap, ...newest.filter(({ revision }) => revision >= snapshot.revision)];
  const content = commits[0]?.hash === snapshot.hash ? unpackedContent(snapshot.body) : undefined;
  return content && streamOn(baseOf(snapshot, content), snapshot, commits);
};

const baseOf = (
  { fold: name, body: { byteLength: bytes } }: Snapshot,
  { state, commands }: Pick<Base, 'state' | 'commands'>,
): Base => ({ fold: name, state, commands, bytes });

/** The snapshot of a stream at its head; undefined where its state takes too much room. */
export const snapshotOf = async (
  foldedBy: string,
  readFor: AnyAggregate,
  stream: LoadedStream,
): Promise<Snapshot | undefined> => {
  const { tenant, name, base, commits } = stream;
  const head = commits.at(-1);
  if (!head) return undefined;
  const commands = `${base?.commands ?? ''}${marksOf(base ? commits.slice(1) : commits)}`;
  const body = await packedContent({ state: fold(readFor as never, stream), commands });
  if (body.byteLength > SNAPSHOT_BYTES_MAX) return undefined;
  const { revision, hash } = head;
  return { tenant, stream: name, fold: foldName(readFor), foldedBy, revision, hash, body };
};

const store = async (
  { store: { put }, foldedBy }: Snapshots,
  readFor: AnyAggregate,
  stream: LoadedStream,
) => {
  const snapshot = await snapshotOf(foldedBy(), readFor, stream);
  if (snapshot) await put(snapshot);
};
