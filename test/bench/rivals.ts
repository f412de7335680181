import { type Contest, held, type Result } from './contest.ts';
import { firstLoads, forgetful, remembering, warmWork } from './contests/dynamodb.ts';
import { firstLoadsInFile, forgetfulInFile, inFile, workInFile } from './contests/sqlite.ts';
import { closed, type Opened, opened } from './contests/stores.ts';
import type { EngineInChild } from './engine-in-child.ts';
import type { Rounds } from './measure.ts';
import type { Rival } from './rivals/store.ts';

/** Several contests of the same stores, under the name by which `--only` finds them. */
type Meeting = {
  readonly group: string;
  /** Whether the engine's requests are those of the stores. */
  readonly engine: 'dynamodb' | 'sqlite';
  readonly rivals: readonly Rival[];
  readonly contests: (stores: readonly Opened[], seed: number) => readonly Contest[];
};

const meetings: readonly Meeting[] = [
  { group: 'load', engine: 'dynamodb', rivals: forgetful, contests: firstLoads },
  { group: 'warm', engine: 'dynamodb', rivals: remembering, contests: warmWork },
  { group: 'sqlite', engine: 'sqlite', rivals: forgetfulInFile, contests: firstLoadsInFile },
  { group: 'sqlite', engine: 'sqlite', rivals: inFile, contests: workInFile },
];

export const rivalGroups: readonly string[] = [...new Set(meetings.map(({ group }) => group))];

/** All stores of a meeting on the same engine process, each with tables of its own. */
const met = async (
  { engine, rivals, contests }: Meeting,
  child: EngineInChild,
  seed: number,
  rounds: Rounds,
): Promise<readonly Result[]> => {
  const stores = await opened(rivals, child.endpoint);
  const results: Result[] = [];
  const take = engine === 'dynamodb' ? child.take : undefined;
  for (const contest of contests(stores, seed)) results.push(await held(contest, rounds, take));
  await closed(stores);
  return results;
};

/** Side by side with others, one contest after the other. */
export const sideBySide = async (
  groups: ReadonlySet<string>,
  child: EngineInChild,
  seed: number,
  rounds: Rounds,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const meeting of meetings)
    if (groups.has(meeting.group)) results.push(...(await met(meeting, child, seed, rounds)));
  return results;
};

/** What the numbers of each include, once. */
export const inclusions = (groups: ReadonlySet<string>): readonly (readonly [string, string])[] => [
  ...new Map(
    meetings
      .filter(({ group }) => groups.has(group))
      .flatMap(({ rivals }) => rivals.map(({ name, includes }) => [name, includes] as const)),
  ),
];
