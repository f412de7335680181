import type { RequestLog } from '../../local/dynamodb-engine/request-log.ts';

/** What is counted in a round beside its time, such as effects that happened twice. */
export type Tally = Readonly<Record<string, number>>;

/** One thing that is timed. */
export type Measure = {
  readonly name: string;
  /** Measures of the same group that this one could at best cost together; none for a floor. */
  readonly floors: readonly string[];
  /** How often it is done in a round. */
  readonly count: number;
  /** How many do it at the same time; one after the other where nothing is said. */
  readonly atOnce?: number;
  /** Prepares a round, which is not timed; the answer does the thing once, `n` times it was done before. */
  readonly prepare: () => Promise<(n: number) => unknown>;
  /** Counts after a round what cannot be timed. */
  readonly tally?: () => Promise<Tally>;
  /** Does it once more after a round, and tells for how many milliseconds it kept the thread at the most. */
  readonly blocks?: () => Promise<number>;
};

/** What reached the engine since it was last asked. */
export type TakeRequests = () => Promise<ReturnType<RequestLog['list']>>;

/**
 * What one round showed, for one time of doing it: microseconds of the round and of this process's CPU, both divided by how
 * often it was done, and how long each time took by itself.
 */
export type Sample = {
  readonly wallMicros: number;
  readonly cpuMicros: number;
  readonly eachMicros: readonly number[];
};

/** Exact, in any round: how often each operation was requested, and the units of them all, for one time of doing it. */
export type Traffic = { readonly requests: Readonly<Record<string, number>>; readonly units: number };

export type Measured = Pick<Measure, 'name' | 'floors'> & {
  readonly samples: readonly Sample[];
  readonly traffic: Traffic | undefined;
  readonly tallies: readonly Tally[];
  /** Milliseconds, of each round in which it was looked at. */
  readonly blocks: readonly number[];
};

/** `warmUp` rounds only let programs be compiled and connections be opened; nothing of them is told. */
export type Rounds = { readonly warmUp: number; readonly told: number };

/**
 * Times every measure once a round, floors and ours in turn, so that a busy minute of the machine meets them alike; each
 * round begins with another one.
 *
 * @param take undefined for an engine without requests
 */
export const timed = async (
  measures: readonly Measure[],
  { warmUp, told }: Rounds,
  take: TakeRequests | undefined,
): Promise<readonly Measured[]> => {
  const found = new Map(
    measures.map((measure) => [
      measure,
      { samples: [], traffic: undefined, tallies: [], blocks: [] } as Kept,
    ]),
  );
  for (let round = -warmUp; round < told; round++)
    for (const measure of inTurn(measures, round + warmUp)) {
      const { sample, traffic, tally, block } = await once(measure, take);
      const { samples = [], tallies = [], blocks = [] } = (round > 0 && found.get(measure)) || {};
      found.set(measure, {
        samples: [...samples, sample],
        tallies: [...tallies, tally],
        blocks: [...blocks, ...block],
        traffic,
      });
    }
  return [...found].map(([{ name, floors }, kept]) => ({ name, floors, ...kept }));
};

type Kept = Omit<Measured, 'name' | 'floors'>;

const inTurn = (measures: readonly Measure[], round: number): readonly Measure[] => {
  const first = round % Math.max(1, measures.length);
  return [...measures.slice(first), ...measures.slice(0, first)];
};

const once = async (
  { prepare, count, atOnce = 1, tally = async () => ({}), blocks }: Measure,
  take: TakeRequests | undefined,
) => {
  const perform = await prepare();
  await take?.();
  const eachMicros: number[] = [];
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const lane = async (first: number): Promise<void> => {
    for (let n = first; n < count; n += atOnce) {
      const begun = performance.now();
      await perform(n);
      eachMicros.push((performance.now() - begun) * 1_000);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, first) => lane(first)));
  const [wallMs, { user, system }] = [performance.now() - start, process.cpuUsage(cpu)];
  const requests = await take?.();
  return {
    sample: { wallMicros: (wallMs * 1_000) / count, cpuMicros: (user + system) / count, eachMicros },
    traffic: requests && trafficOf(requests, count),
    tally: await tally(),
    block: blocks ? [await blocks()] : [],
  };
};

const trafficOf = (requests: Awaited<ReturnType<TakeRequests>>, count: number): Traffic => ({
  requests: Object.fromEntries(
    [...Map.groupBy(requests, ({ operation }) => operation)].map(([operation, own]) => [
      operation,
      own.length / count,
    ]),
  ),
  units: requests.reduce((sum, { consumed = 0 }) => sum + consumed, 0) / count,
});
