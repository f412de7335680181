import { isDeepStrictEqual } from 'node:util';
import type { Surroundings } from '../subscriptions/hints.ts';
import type { StoredRow } from '../view-store.ts';
import type { Rows } from './folder.ts';
import { latestRows } from './latest-rows.ts';
import { listClaims } from './list-claims.ts';
import { replay } from './replay.ts';
import { type AnyProjection, type FoldedRow, foldCommits } from './row-fold.ts';

/** More rivals than this on one row are no coincidence. */
const ROUNDS_MAX = 20;

type Generation = {
  readonly tenant: string;
  readonly projection: AnyProjection;
  readonly generation: string;
};

/**
 * Brings the rows of a generation that is fed to what the log gives, and writes only those that differ.
 *
 * Answers false, and has done no harm, where rows are not all: a row that nothing leads to, a list that says something else than its
 * rows, a stream that cannot be folded. Then a generation has to be built from nothing.
 */
export const renew = async (surroundings: Surroundings, of: Generation): Promise<boolean> => {
  const { tenant, projection, generation } = of;
  const parked = await surroundings.views.parked(tenant);
  if (parked.some(({ consumer }) => consumer === generation)) return false;
  const { doubtful, areListsRight } = await compared(
    surroundings,
    of,
    await replay(surroundings, tenant, projection),
  );
  if (!areListsRight) return false;
  for (const stream of doubtful) if (!(await renewRow(surroundings, of, stream))) return false;
  return true;
};

/** The streams whose stored rows are others than the folded ones, as far as one look can tell while work goes on. */
const compared = async ({ views }: Surroundings, of: Generation, folded: Rows) => {
  const left = new Set(folded.keys());
  const claims = listClaims();
  const others: string[] = [];
  for await (const page of views.all(of.tenant, of.generation))
    for (const stored of page) {
      if (!isSame(stored, folded.get(stored.stream))) others.push(stored.stream);
      left.delete(stored.stream);
      claims.note(stored);
    }
  const wrong = await claims.wrongIn(views, of);
  return { doubtful: [...others, ...left], areListsRight: wrong.length === 0 };
};

const isSame = (stored: StoredRow, folded: FoldedRow | undefined): boolean => {
  if (!folded) return false;
  const { tenant: _tenant, generation: _generation, ...content } = stored;
  return isDeepStrictEqual(content, folded);
};

/** Folds one stream from its beginning and puts the row where it is another; it may be fed meanwhile. */
const renewRow = async (
  surroundings: Surroundings,
  { tenant, projection, generation }: Generation,
  stream: string,
): Promise<boolean> => {
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const stored = await surroundings.views.get(tenant, generation, stream);
    const commits = await surroundings.log.read(tenant, stream);
    const { row, poison } = foldCommits(projection, undefined, commits);
    if (!row || poison || (stored && stored.row === undefined)) return false;
    if (stored && isSame(stored, row)) return true;
    if (await latestRows(surroundings.views).put({ ...row, tenant, generation }, stored)) return true;
  }
  throw new Error(`too many writers at ${stream} in ${generation}`);
};
