import { circumstances } from './circumstances.ts';
import { engineInChild } from './engine-in-child.ts';
import { aboveFloors } from './floors.ts';
import { FLOORS, optionsOf } from './options.ts';
import { inText, type Report } from './report.ts';
import { sideBySide } from './rivals.ts';

/** Shows what our code costs beside others, and above the least that each engine could take. */
const { rounds, effort, groups, json } = optionsOf(process.argv.slice(2));

const child = await engineInChild();
const rivals = await sideBySide(groups, child, effort, rounds);
const engines = groups.has(FLOORS) ? await aboveFloors(child, rounds) : [];
await child.stop();

const report: Report = { ...circumstances(), seed: effort.seed, rounds: rounds.told, rivals, engines };
console.log(json ? JSON.stringify(report, null, 2) : inText(report));
