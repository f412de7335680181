import { readFileSync, writeFileSync } from 'node:fs';
import { circumstances } from './circumstances.ts';
import { engineInChild } from './engine-in-child.ts';
import { aboveFloors } from './floors.ts';
import { FLOORS, optionsOf } from './options.ts';
import { pageWith } from './page.ts';
import { inText, type Report } from './report.ts';
import { sideBySide } from './rivals.ts';

const PAGE = new URL('../../docs/performance.md', import.meta.url);

/** Shows what our code costs beside others, and above the least that each engine could take; a whole run goes into the page. */
const { rounds, effort, groups, json, isWhole } = optionsOf(process.argv.slice(2));

// Before anything runs: what is changed meanwhile is not what was measured.
const where = circumstances();
const child = await engineInChild();
const rivals = await sideBySide(groups, child, effort, rounds);
const engines = groups.has(FLOORS) ? await aboveFloors(child, rounds) : [];
await child.stop();

const report: Report = { ...where, seed: effort.seed, rounds: rounds.told, rivals, engines };
console.log(json ? JSON.stringify(report, null, 2) : inText(report));
if (isWhole && !json) writeFileSync(PAGE, pageWith(readFileSync(PAGE, 'utf8'), report));
