import type { Measured, Traffic } from './measure.ts';
import { type Spread, spread } from './spread.ts';

export type Figures = {
  readonly name: string;
  readonly wallMicros: Spread;
  readonly cpuMicros: Spread;
  /** Times the floors of the same round; undefined for a floor. */
  readonly wallRatio: Spread | undefined;
  readonly cpuRatio: Spread | undefined;
  readonly traffic: Traffic | undefined;
};

/** What the samples of one group come to. */
export const figuresOf = (group: readonly Measured[]): readonly Figures[] =>
  group.map(({ name, floors, samples, traffic }) => {
    const under = group.filter((other) => floors.includes(other.name));
    const spreadOf = (key: 'wallMicros' | 'cpuMicros') => spread(samples.map((sample) => sample[key]));
    const ratioOf = (key: 'wallMicros' | 'cpuMicros') =>
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
