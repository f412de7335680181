import type { RequestLog } from '../../local/dynamodb-engine/request-log.ts';

/** One thing that is timed. */
export type Measure = {
  readonly name: string;
  /** Measures of the same group that this one could at best cost together; none for a floor. */
  readonly floors: readonly string[];
  /** How often it is done in a round. */
  readonly count: number;
  /** Prepares a round, which is not timed; the answer does the thing once, `n` times it was done before. */
  readonly prepare: () => Promise<(n: number) => unknown>;
};

/** What reached the engine since it was last asked. */
export type TakeRequests = () => Promise<ReturnType<RequestLog['list']>>;

/** What one round showed, for one time of doing it: microseconds on the clock and of this process's CPU. */
export type Sample = { readonly wallMicros: number; readonly cpuMicros: number };

/** Exact, in any round: how often each operation was requested, and the units of them all, for one time of doing it. */
export type Traffic = { readonly requests: Readonly<Record<string, number>>; readonly units: number };

export type Measured = Pick<Measure, 'name' | 'floors'> & {
  readonly samples: readonly Sample[];
  readonly traffic: Traffic | undefined;
};

/** `warmUp` rounds only let the machine warm up; nothing of them is told. */
export type Rounds = { readonly warmUp: number; readonly told: number };

/**
 * Times every measure once a round, floors and ours in turn, so that a busy minute of the machine meets them alike.
 *
 * @param take undefined for an engine without requests
 */
export const timed = async (
  measures: readonly Measure[],
  { warmUp, told }: Rounds,
  take: TakeRequests | undefined,
): Promise<readonly Measured[]> => {
  const found = new Map<Measure, { samples: Sample[]; traffic: Traffic | undefined }>();
  for (let round = -warmUp; round < told; round++)
    for (const measure of measures) {
      const { sample, traffic } = await once(measure, take);
      const before = found.get(measure)?.samples ?? [];
      found.set(measure, { samples: round < 0 ? [] : [...before, sample], traffic });
    }
  return measures.map((measure) => {
    const { samples, traffic } = found.get(measure) ?? { samples: [], traffic: undefined };
    return { name: measure.name, floors: measure.floors, samples, traffic };
  });
};

const once = async ({ prepare, count }: Measure, take: TakeRequests | undefined) => {
  const perform = await prepare();
  await take?.();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  for (let n = 0; n < count; n++) await perform(n);
  const [wallMs, { user, system }] = [performance.now() - start, process.cpuUsage(cpu)];
  const requests = await take?.();
  return {
    sample: { wallMicros: (wallMs * 1_000) / count, cpuMicros: (user + system) / count },
    traffic: requests && trafficOf(requests, count),
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
