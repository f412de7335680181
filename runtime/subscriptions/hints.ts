import { type Commit, type Environment, LogError } from '../ports.ts';
import type { Parked } from '../view-store.ts';

/** What a consumer works with. */
export type Surroundings = Pick<Environment, 'log' | 'views' | 'clock'>;

/**
 * Word that a stream has come to a revision; with the commit, where the messenger brought it.
 *
 * Hints may come twice, late, in any order or not at all: revisions decide, and the log fills what is missing.
 */
export type Hint = { readonly stream: string; readonly revision: number; readonly commit?: Commit };

/** The same with any number of commits, the last of which has the revision. */
export type Arrival = {
  readonly stream: string;
  readonly revision: number;
  readonly commits: readonly Commit[];
};

/** For whoever wants everything that the log has. */
export const UP_TO_DATE = Number.MAX_SAFE_INTEGER;

/** What hints say of each stream, in one piece: the commits that came along, each once and in order. */
export const arrivalsOf = (hints: readonly Hint[]): readonly Arrival[] =>
  [...Map.groupBy(hints, ({ stream }) => stream)].map(([stream, own]) => {
    const brought = new Map(
      own.flatMap(({ commit }) => (commit ? [[commit.revision, commit] as const] : [])),
    );
    return {
      stream,
      revision: Math.max(...own.map(({ revision }) => revision)),
      commits: [...brought.values()].toSorted((one, other) => one.revision - other.revision),
    };
  });

export type NextCommits =
  | { readonly commits: readonly Commit[]; readonly isHealed: boolean }
  /** The log itself is broken there. */
  | { readonly error: LogError };

/** The commits of a stream from a revision on: those that came along if they fit, or else the log's. */
export const nextCommits = async (
  { log }: Surroundings,
  tenant: string,
  { stream, revision, commits }: Arrival,
  from: number,
): Promise<NextCommits> => {
  const fresh = commits.filter((commit) => commit.revision >= from);
  const fits =
    fresh.at(-1)?.revision === revision && fresh.every((commit, place) => commit.revision === from + place);
  if (fits) return { commits: fresh, isHealed: false };
  try {
    const read = await log.read(tenant, stream, { fromRevision: from });
    return { commits: read, isHealed: read.length > 0 };
  } catch (error) {
    if (error instanceof LogError) return { error };
    throw error;
  }
};

const ERROR_LENGTH_MAX = 500;

/** Sets a stream aside for one consumer, so that the others go on. */
export const park = (
  { views, clock }: Surroundings,
  tenant: string,
  consumer: string,
  stream: string,
  fromRevision: number,
  error: unknown,
): Promise<void> =>
  views.park({
    tenant,
    consumer,
    stream,
    fromRevision,
    // Folds see sealed values only, so what an error says about an event is no secret.
    error: String(error).slice(0, ERROR_LENGTH_MAX),
    parkedAt: clock.now(),
  });

/** The streams that are set aside for each consumer, with those that are set aside while hints are handled. */
export type ParkedStreams = {
  readonly has: (consumer: string, stream: string) => boolean;
  readonly add: (consumer: string, stream: string) => void;
};

export const parkedStreams = (found: readonly Parked[]): ParkedStreams => {
  const nameOf = (consumer: string, stream: string) => `${consumer} ${stream}`;
  const parked = new Set(found.map(({ consumer, stream }) => nameOf(consumer, stream)));
  return {
    has: (consumer, stream) => parked.has(nameOf(consumer, stream)),
    add: (consumer, stream) => void parked.add(nameOf(consumer, stream)),
  };
};
