import { type EngineUnderTest, sqliteInFile } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { commandMeasures } from './command-measures.ts';
import type { EngineInChild } from './engine-in-child.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Floor, floorOf } from './floor.ts';
import { logMeasures } from './log-measures.ts';
import { type Measure, type Rounds, type TakeRequests, timed } from './measure.ts';
import { replayMeasures } from './replay-measures.ts';

type Group = (opened: OpenEnvironment, floor: Floor) => Promise<readonly Measure[]>;

/** What our code costs on one engine above the least that the engine could take. */
export type OfEngine = { readonly engine: string; readonly figures: readonly Figures[] };

/** Without the look at every event that is read, which only tests take. */
const asInProduction = async (engine: EngineUnderTest): Promise<OpenEnvironment> => {
  const opened = await openEnvironment(engine);
  return { ...opened, environment: { ...opened.environment, log: opened.engine.log } };
};

/** Each group in tables of its own, so that a scan meets nothing of another group. */
const measured = async (engine: EngineUnderTest, rounds: Rounds, take?: TakeRequests): Promise<OfEngine> => {
  const figures: Figures[] = [];
  for (const group of [logMeasures, commandMeasures, replayMeasures] satisfies Group[]) {
    const opened = await asInProduction(engine);
    const measures = await group(opened, floorOf(opened.engine.raw));
    figures.push(...figuresOf(await timed(measures, rounds, take)));
    await opened.close();
  }
  return { engine: engine.name, figures };
};

/** Both engines, one after the other. */
export const aboveFloors = async (child: EngineInChild, rounds: Rounds): Promise<readonly OfEngine[]> => [
  await measured(sqliteInFile, rounds),
  await measured(child.engine, rounds, child.take),
];
