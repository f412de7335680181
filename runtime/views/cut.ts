import { parsePosition, type StreamPosition } from '../log/position.ts';
import type { Commit, EventLog, Until } from '../ports.ts';

/**
 * What of the log is shown as of a moment: of each stream all that was recorded by an instant, and of some a little more.
 *
 * Instants never fall along a stream, so of each stream it is a beginning.
 */
export type Cut = {
  /** The instant that is shown. */
  readonly at: string;
  /** What was recorded by then is in it. */
  readonly until: string;
  /** These streams are in it up to these revisions, which were recorded after `until`. */
  readonly upTo: ReadonlyMap<string, number>;
};

/** A position with a commit that the log does not have. */
export class PositionError extends Error {
  readonly code = 'position-unknown';
  constructor(position: string) {
    super(`the log never came to ${position}`);
    this.name = 'PositionError';
  }
}

/** All that was recorded by an instant, itself included. */
export const cutAtInstant = (instant: string): Cut => {
  const at = new Date(instant).toISOString();
  return { at, until: at, upTo: new Map() };
};

/**
 * What was there when the last commit of a position was recorded: all that was recorded before that instant, and at it those
 * commits alone, with what they follow and what was appended at once with either.
 *
 * It follows from what the commits say of themselves, whatever order the log has them in, and is the same on every engine.
 * Costs a read for each stream that is named.
 *
 * @throws PositionError where the log does not have a commit that is named, or none is
 */
export const cutAtPosition = async (
  { log }: { readonly log: Pick<EventLog, 'read'> },
  tenant: string,
  position: string,
): Promise<Cut> => {
  const places = parsePosition(position) ?? [];
  const commits = await Promise.all(
    places.map(async ({ stream, revision }) => {
      const [commit] = await log.read(tenant, stream, { fromRevision: revision, limit: 1 });
      if (!commit) throw new PositionError(position);
      return commit;
    }),
  );
  const at = commits
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .at(-1);
  if (at === undefined) throw new PositionError(position);
  const until = new Date(Date.parse(at) - 1).toISOString();
  const last = commits.filter(({ recordedAt }) => recordedAt === at);
  return { at, until, upTo: await withTheirOthers({ log }, tenant, last) };
};

/** Commits of one instant, with what they follow and what was appended at once with either, as far as it is of that instant. */
const withTheirOthers = async (
  { log }: { readonly log: Pick<EventLog, 'read'> },
  tenant: string,
  commits: readonly Commit[],
): Promise<ReadonlyMap<string, number>> => {
  const upTo = new Map<string, number>();
  const open: StreamPosition[] = [...commits];
  for (let place = open.pop(); place; place = open.pop()) {
    const { stream, revision } = place;
    const known = upTo.get(stream) ?? 0;
    if (revision <= known) continue;
    upTo.set(stream, revision);
    for (const commit of await ofOneInstant({ log }, tenant, place, known))
      open.push(...(parsePosition(commit.together.join(',')) ?? []));
  }
  return upTo;
};

const PAGE = 20;

/** The commit of a place and those before it in its stream that have its instant, the last first. */
const ofOneInstant = async (
  { log }: { readonly log: Pick<EventLog, 'read'> },
  tenant: string,
  { stream, revision }: StreamPosition,
  known: number,
): Promise<readonly Commit[]> => {
  const found: Commit[] = [];
  for (let last = revision; last > known; last -= PAGE) {
    const options = { fromRevision: known + 1, until: { revision: last }, backwards: true, limit: PAGE };
    const page = await log.read(tenant, stream, options);
    const instant = (found[0] ?? page[0])?.recordedAt;
    const own = page.filter(({ recordedAt }) => recordedAt === instant);
    found.push(...own);
    if (own.length < PAGE) break;
  }
  return found;
};

/** Whether a commit is in a cut; everything is in what was not cut. */
export const isIn = (cut: Cut | undefined, { stream, revision, recordedAt }: Commit): boolean =>
  cut === undefined || recordedAt <= cut.until || revision <= (cut.upTo.get(stream) ?? 0);

/** How far to read a stream that is cut; to its end where nothing is. */
export const untilIn = (cut: Cut | undefined, stream: string): Until | undefined => {
  if (!cut) return undefined;
  const revision = cut.upTo.get(stream);
  return revision === undefined ? { instant: cut.until } : { revision };
};
