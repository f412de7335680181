import { projections } from '../../../functions/registry.ts';
import { inProcess } from '../../../local/demo-data/in-process.ts';
import { seedDemo } from '../../../local/demo-data/seed.ts';
import { openEnvironment } from '../../../local/environment.ts';
import { appointFirstAdministrator } from '../../../local/first-administrator.ts';
import { readOptions } from '../../../local/options.ts';
import { provideEnvironment } from '../../../runtime/environment.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import { contract } from '../contract.ts';
import { canonical } from './canonical.ts';
import { type Exchange, recordedEntries } from './recorder.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const ISSUER = 'http://localhost/demo/oidc';
const ASKERS = ['clara', 'amal', 'fatma', 'karl', 'ada', 'ines', 'gul', 'bela'];
const TRIES_MAX = 25;
/** Narrowed to one, as they stand in the order of ids that are drawn anew each time. */
const NARROWED: Readonly<Record<string, string>> = { '/people': '/people?role=auditor' };

type Params = Readonly<Record<string, string>>;

const placesIn = (path: string): readonly string[] => path.match(/(?<=\{)\w+/g) ?? [];

/** What a path has been asked with elsewhere, each way once. */
const waysFor = (path: string, seen: readonly Params[]): readonly string[] => {
  const places = placesIn(path);
  const fitting = seen.filter((params) => places.every((place) => place in params));
  const filled = fitting.map((params) => path.replace(/\{(\w+)\}/g, (_, place) => params[place] ?? ''));
  return places.length === 0 ? [path] : [...new Set(filled)].slice(0, TRIES_MAX);
};

/** Plays the demo data into a book of its own and asks every question of what is then in it. */
export const playedExamples = async (folder: string): Promise<readonly Exchange[]> => {
  const options = readOptions(['--port', '0', '--data', folder], {});
  const { environment, close } = await openEnvironment(options, { now: () => NOW });
  const { tenant = '' } = environment;
  provideEnvironment(environment);
  await appointFirstAdministrator(environment, tenant, ISSUER, 'demo-ada');
  const { entries, exchanges, seenParams } = recordedEntries();
  await seedDemo({ environment, tenant, issuer: ISSUER, entries }, NOW);
  await ensureBuilt(environment, tenant, projections);
  const idle = async () => {};
  const { send } = inProcess({
    entries,
    issuer: ISSUER,
    moveClock: () => {},
    versionAt: () => undefined,
    idle,
  });
  const isAnswered = async (path: string): Promise<boolean> => {
    for (const person of ASKERS)
      if ((await send({ person, method: 'GET', path }).catch(() => ({ status: 0 }))).status === 200)
        return true;
    return false;
  };
  for (const [path, { get }] of Object.entries(contract.paths)) {
    if (!get || exchanges.has(get.operationId)) continue;
    for (const way of waysFor(NARROWED[path] ?? path, seenParams)) if (await isAnswered(way)) break;
  }
  await close();
  return [...exchanges.values()]
    .map(canonical)
    .toSorted((one, other) => (one.operation < other.operation ? -1 : 1));
};
