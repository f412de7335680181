import type { Measured, Sample, Traffic } from './measure.ts';

/** The middle of several rounds, with the least and the most. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

export type Figures = {
  readonly name: string;
  readonly wallMicros: Spread;
  readonly cpuMicros: Spread;
  /** Times the floors of the same round; undefined for a floor. */
  readonly wallRatio: Spread | undefined;
  readonly cpuRatio: Spread | undefined;
  readonly traffic: Traffic | undefined;
};

const spread = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const [low, high] = [at(Math.floor((sorted.length - 1) / 2)), at(Math.ceil((sorted.length - 1) / 2))];
  return { median: (low + high) / 2, min: at(0), max: at(sorted.length - 1) };
};

/** What the samples of one group come to. */
export const figuresOf = (group: readonly Measured[]): readonly Figures[] =>
  group.map(({ name, floors, samples, traffic }) => {
    const under = group.filter((other) => floors.includes(other.name));
    const spreadOf = (key: keyof Sample) => spread(samples.map((sample) => sample[key]));
    const ratioOf = (key: keyof Sample) =>
      under.length === 0
        ? undefined
        : spread(
            samples.map(
              (sample, round) =>
                sample[key] / under.reduce((sum, floor) => sum + (floor.samples[round]?.[key] ?? 0), 0),
            ),
          );
    return {
      ...{ name, wallMicros: spreadOf('wallMicros'), cpuMicros: spreadOf('cpuMicros') },
      ...{ wallRatio: ratioOf('wallMicros'), cpuRatio: ratioOf('cpuMicros'), traffic },
    };
  });
