import { linkOf, verifyNext } from '../log/commit.ts';
import type { Commit, EventLog } from '../ports.ts';
import { type Cut, untilIn } from './cut.ts';
import { turn } from './in-turns.ts';
import { type AnyProjection, type FoldedRow, type Folding, foldCommit, settledIfAble } from './row-fold.ts';

/** So many are read and checked in a few milliseconds. */
const SLICE = 200;

/** The commits of a stream that are in a cut, in slices, each held against the one before it. */
const slices = async function* (
  log: Pick<EventLog, 'read'>,
  tenant: string,
  stream: string,
  cut: Cut | undefined,
): AsyncGenerator<readonly Commit[]> {
  const until = untilIn(cut, stream);
  let last: Commit | undefined;
  for (;;) {
    const fromRevision = (last?.revision ?? 0) + 1;
    const slice = await log.read(tenant, stream, { fromRevision, limit: SLICE, ...(until && { until }) });
    const [first] = slice;
    if (first && last) verifyNext(first, linkOf(last));
    yield slice;
    if (slice.length < SLICE) return;
    last = slice.at(-1);
  }
};

/**
 * The row of one stream as of a cut, folded from the log; undefined where nothing of it can be folded.
 *
 * Stays where the fold throws, as live rows do. Long streams are folded in turns.
 *
 * @throws LogError `stream-tampered`
 */
export const foldStream = async (
  { log }: { readonly log: Pick<EventLog, 'read'> },
  tenant: string,
  projection: AnyProjection,
  stream: string,
  cut?: Cut,
): Promise<FoldedRow | undefined> => {
  let folding: Folding | undefined;
  for await (const slice of slices(log, tenant, stream, cut))
    for (const commit of slice) {
      await turn();
      try {
        folding = foldCommit(projection, folding, commit).folding;
      } catch {
        // The consumer that keeps the live row parks it there, and says why.
        return settledIfAble(projection, folding).row;
      }
    }
  return settledIfAble(projection, folding).row;
};
