import {
  type Measure,
  type Measured,
  type Rounds,
  type Sample,
  type TakeRequests,
  type Tally,
  type Traffic,
  timed,
} from './measure.ts';
import { quantile, type Spread, spread } from './spread.ts';

/** One thing that several stores do in turn; the first of them is ours, and the others are what it is compared with. */
export type Contest = {
  readonly name: string;
  /** How far we want to get: what the ratio is held against when the table is read. */
  readonly aim: string;
  readonly measures: readonly Measure[];
};

export type Entry = {
  readonly name: string;
  readonly wallMicros: Spread;
  /** Undefined where the work is another process's. */
  readonly cpuMicros: Spread | undefined;
  /** Of single times of doing it, in all rounds. */
  readonly p50Micros: number;
  readonly p99Micros: number;
  /** Ours divided by it in the same round; undefined for ours. */
  readonly wallRatio: Spread | undefined;
  readonly cpuRatio: Spread | undefined;
  readonly traffic: Traffic | undefined;
  /** Counted over all rounds. */
  readonly tally: Tally;
  /** The longest time for which it kept the thread in any round; undefined where nobody looked. */
  readonly longestBlockMs?: number;
};

export type Result = Pick<Contest, 'name' | 'aim'> & {
  /** How many did it at the same time. */
  readonly atOnce: number;
  readonly entries: readonly Entry[];
};

const added = (one: Tally, other: Tally): Tally => ({
  ...one,
  ...Object.fromEntries(Object.entries(other).map(([name, count]) => [name, count + (one[name] ?? 0)])),
});

/**
 * Lets all do it in every round, and compares.
 *
 * One after the other, a round tells the median of single times, which a busy moment of the machine does not move; at the same
 * time, it tells how long all of them took.
 */
export const held = async (
  { name, aim, measures }: Contest,
  rounds: Rounds,
  take: TakeRequests | undefined,
): Promise<Result> => {
  const [ours, ...others] = await timed(measures, rounds, take);
  if (!ours) throw new Error(`nobody takes part in ${name}`);
  const atOnce = measures[0]?.atOnce ?? 1;
  const micros: Readonly<Record<'wall' | 'cpu', (sample: Sample) => number>> = {
    wall: atOnce > 1 ? ({ wallMicros }) => wallMicros : ({ eachMicros }) => quantile(eachMicros, 0.5),
    cpu: ({ cpuMicros }) => cpuMicros,
  };
  const entryOf = ({ name: who, samples, traffic, tallies, blocks }: Measured): Entry => {
    const spreadOf = (of: keyof typeof micros) => spread(samples.map(micros[of]));
    const ratioOf = (of: keyof typeof micros) =>
      who === ours.name ? undefined : spread(ratios(ours.samples, samples, micros[of]));
    const each = samples.flatMap(({ eachMicros }) => eachMicros);
    return {
      ...{ name: who, wallMicros: spreadOf('wall'), cpuMicros: spreadOf('cpu') },
      ...{ p50Micros: quantile(each, 0.5), p99Micros: quantile(each, 0.99) },
      ...{ wallRatio: ratioOf('wall'), cpuRatio: ratioOf('cpu'), traffic },
      tally: tallies.reduce(added, {}),
      ...(blocks.length > 0 && { longestBlockMs: Math.max(...blocks) }),
    };
  };
  return { name, aim, atOnce, entries: [ours, ...others].map(entryOf) };
};

/** Ours divided by theirs, round by round. */
const ratios = (
  ours: readonly Sample[],
  theirs: readonly Sample[],
  micros: (sample: Sample) => number,
): readonly number[] =>
  theirs.map((sample, round) => {
    const own = ours[round];
    return own ? micros(own) / micros(sample) : Number.NaN;
  });
