import { type Contest, held, type Result } from './contest.ts';
import { asOf, sides } from './contests/as-of.ts';
import { coldStarts, started } from './contests/cold-start.ts';
import { deadlineNight, night } from './contests/deadline.ts';
import { firstLoads, forgetful, remembering, warmWork } from './contests/dynamodb.ts';
import { grown, growthOf } from './contests/growth.ts';
import { overHttp, served } from './contests/http.ts';
import { listers, listsOf } from './contests/list.ts';
import { longLoads, readers } from './contests/long.ts';
import { firstLoadsInFile, forgetfulInFile, inFile, workInFile } from './contests/sqlite.ts';
import { closed, type Opened, opened } from './contests/stores.ts';
import { commanded, hotStream, lostAnswers } from './contests/trouble.ts';
import { verifiers, wholeBooks } from './contests/whole-book.ts';
import type { Effort } from './effort.ts';
import type { EngineInChild } from './engine-in-child.ts';
import type { Rounds } from './measure.ts';
import type { Rival } from './rivals/store.ts';

type Included = Pick<Rival, 'name' | 'includes'>;

/** Several contests of the same stores, under the name by which `--only` finds them. */
type Meeting = {
  readonly group: string;
  readonly rivals: readonly Included[];
  readonly hold: (child: EngineInChild, effort: Effort, rounds: Rounds) => Promise<readonly Result[]>;
};

type Contests = (stores: readonly Opened[], effort: Effort, child: EngineInChild) => readonly Contest[];

const allOf = async (
  contests: readonly Contest[],
  rounds: Rounds,
  take?: EngineInChild['take'],
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const contest of contests) {
    // It takes minutes: whoever waits sees how far it is.
    process.stderr.write(`${contest.name}\n`);
    results.push(await held(contest, rounds, take));
  }
  return results;
};

/** All stores on the same engine process, each with tables of its own. */
const onDynamodb = (group: string, rivals: readonly Rival[], contests: Contests): Meeting => ({
  ...{ group, rivals },
  hold: async (child, effort, rounds) => {
    const stores = await opened(rivals, child.endpoint);
    const results = await allOf(contests(stores, effort, child), rounds, child.take);
    await closed(stores);
    return results;
  },
});

/** Each store in a file of its own. */
const onSqlite = (group: string, rivals: readonly Rival[], contests: Contests): Meeting => ({
  ...{ group, rivals },
  hold: async (child, effort, rounds) => {
    const stores = await opened(rivals, child.endpoint);
    const results = await allOf(contests(stores, effort, child), rounds);
    await closed(stores);
    return results;
  },
});

const meetings: readonly Meeting[] = [
  onDynamodb('load', forgetful, firstLoads),
  onDynamodb('warm', remembering, warmWork),
  onDynamodb('long', readers, longLoads),
  {
    ...{ group: 'growth', rivals: grown },
    hold: async (child, effort, rounds) => {
      const { contests, close } = await growthOf(child.endpoint, effort);
      const results = await allOf(contests, rounds, child.take);
      await close();
      return results;
    },
  },
  onDynamodb('hot', commanded, hotStream),
  onDynamodb('lost', commanded, lostAnswers),
  onSqlite('sqlite', forgetfulInFile, firstLoadsInFile),
  onSqlite('sqlite', inFile, workInFile),
  {
    ...{ group: 'list', rivals: listers },
    hold: async (_child, effort, rounds) => {
      const results: Result[] = [];
      for await (const contest of listsOf(effort)) results.push(...(await allOf([contest], rounds)));
      return results;
    },
  },
  {
    ...{ group: 'http', rivals: served },
    hold: async (_child, effort, rounds) => {
      const installations = await Promise.all(served.map(({ open }) => open()));
      const results = await allOf(overHttp(installations, effort), rounds);
      for (const { close } of installations) await close();
      return results;
    },
  },
  {
    ...{ group: 'cold', rivals: started },
    hold: (_child, _effort, rounds) => coldStarts(rounds),
  },
  {
    ...{ group: 'deadline', rivals: night },
    hold: (_child, effort) => deadlineNight(effort),
  },
  {
    ...{ group: 'as-of', rivals: sides },
    hold: async (child, effort, rounds) => {
      const results: Result[] = [];
      for await (const { contests, take } of asOf(child, effort))
        results.push(...(await allOf(contests, rounds, take)));
      return results;
    },
  },
  {
    ...{ group: 'book', rivals: verifiers },
    hold: async (_child, effort, rounds) => {
      const results: Result[] = [];
      for await (const contests of wholeBooks(effort)) results.push(...(await allOf(contests, rounds)));
      return results;
    },
  },
];

export const rivalGroups: readonly string[] = [...new Set(meetings.map(({ group }) => group))];

/** What one meeting showed, and what the numbers of each include. */
export type Met = {
  readonly group: string;
  readonly includes: readonly Included[];
  readonly contests: readonly Result[];
};

/** Side by side with others, one contest after the other. */
export const sideBySide = async (
  groups: ReadonlySet<string>,
  child: EngineInChild,
  effort: Effort,
  rounds: Rounds,
): Promise<readonly Met[]> => {
  const met: Met[] = [];
  for (const { group, rivals, hold } of meetings) {
    if (!groups.has(group)) continue;
    const includes = rivals.map(({ name, includes: words }) => ({ name, includes: words }));
    met.push({ group, includes, contests: await hold(child, effort, rounds) });
  }
  return met;
};
