import { cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { type EngineUnderTest, sqliteInFile } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { commandMeasures } from './command-measures.ts';
import { engineInChild } from './engine-in-child.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Floor, floorOf } from './floor.ts';
import { logMeasures } from './log-measures.ts';
import { type Measure, type TakeRequests, timed } from './measure.ts';
import { replayMeasures } from './replay-measures.ts';
import { table } from './table.ts';

/** Shows what our code costs above the least that each engine could take: `--json`, `--rounds 9`, `--warm-up 2`. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    'warm-up': { type: 'string', default: '2' },
  },
});
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 1);
const warmUp = Number.parseInt(values['warm-up'], 10) || 0;

type Group = (opened: OpenEnvironment, floor: Floor) => Promise<readonly Measure[]>;

/** Without the look at every event that is read, which only tests take. */
const asInProduction = async (engine: EngineUnderTest): Promise<OpenEnvironment> => {
  const opened = await openEnvironment(engine);
  return { ...opened, environment: { ...opened.environment, log: opened.engine.log } };
};

/** Each group in tables of its own, so that a scan meets nothing of another group. */
const measured = async (engine: EngineUnderTest, take?: TakeRequests) => {
  const figures: Figures[] = [];
  for (const group of [logMeasures, commandMeasures, replayMeasures] satisfies Group[]) {
    const opened = await asInProduction(engine);
    const measures = await group(opened, floorOf(opened.engine.raw));
    figures.push(...figuresOf(await timed(measures, { warmUp, told: rounds }, take)));
    await opened.close();
  }
  return { engine: engine.name, figures };
};

const sqlite = await measured(sqliteInFile);
const child = await engineInChild();
const dynamodb = await measured(child.engine, child.take);
await child.stop();

const [processor] = cpus();
const machine = `${cpus().length} × ${processor?.model.trim()}, ${process.platform} ${release()}, Node.js ${process.version}`;
const heading = `${new Date().toISOString()}  ${machine}; median of ${rounds} rounds (least–most), for one operation`;
console.log(
  values.json
    ? JSON.stringify({ at: new Date().toISOString(), machine, rounds, engines: [sqlite, dynamodb] }, null, 2)
    : [heading, ...[sqlite, dynamodb].map(({ engine, figures }) => table(engine, figures))].join('\n\n'),
);
