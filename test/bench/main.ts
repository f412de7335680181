import { circumstances } from './circumstances.ts';
import { contestTable } from './contest-table.ts';
import { engineInChild } from './engine-in-child.ts';
import { aboveFloors } from './floors.ts';
import { FLOORS, optionsOf } from './options.ts';
import { inclusions, sideBySide } from './rivals.ts';
import { table } from './table.ts';
import { columns } from './text-table.ts';

/** Shows what our code costs beside others, and above the least that each engine could take. */
const { rounds, seed, groups, json } = optionsOf(process.argv.slice(2));

const child = await engineInChild();
const contests = await sideBySide(groups, child, seed, rounds);
const engines = groups.has(FLOORS) ? await aboveFloors(child, rounds) : [];
await child.stop();

const where = circumstances();
const heading = `${where.at}, commit ${where.commit}, seed ${seed}; ${where.machine}; median of ${rounds.told} rounds (least–most), for one operation`;
console.log(
  json
    ? JSON.stringify({ ...where, seed, rounds: rounds.told, contests, engines }, null, 2)
    : [
        heading,
        ...contests.map(contestTable),
        columns(inclusions(groups)),
        ...engines.map(({ engine, figures }) => table(engine, figures)),
      ].join('\n\n'),
);
