import type { Circumstances } from './circumstances.ts';
import { contestTable } from './contest-table.ts';
import type { OfEngine } from './floors.ts';
import type { Met } from './rivals.ts';
import { table } from './table.ts';
import { columns } from './text-table.ts';

/** Everything that a run showed. */
export type Report = Circumstances & {
  readonly seed: number;
  readonly rounds: number;
  readonly rivals: readonly Met[];
  readonly engines: readonly OfEngine[];
};

const included = ({ includes }: Met): string =>
  columns(includes.map(({ name, includes: words }) => [`  ${name}`, words]));

/** The tables of one meeting, and what their numbers include. */
export const metText = (met: Met): string => [...met.contests.map(contestTable), included(met)].join('\n\n');

/** What a person at the machine reads. */
export const inText = ({ at, commit, seed, machine, rounds, rivals, engines }: Report): string =>
  [
    `${at}, commit ${commit}, seed ${seed}; ${machine}; median of ${rounds} rounds (least–most), for one operation`,
    ...rivals.map(metText),
    ...engines.map(({ engine, figures }) => table(engine, figures)),
  ].join('\n\n');
