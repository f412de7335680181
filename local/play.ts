import { parseArgs } from 'node:util';
import { client } from './play/client.ts';
import { overHttp } from './play/http.ts';
import { leutkirchFigures } from './play/leutkirch-2019/figures.ts';
import { leutkirch2019 } from './play/leutkirch-2019/plot.ts';
import { type Store, startOwnServer } from './play/own-server.ts';
import { perform } from './play/perform.ts';
import type { Plot } from './play/story.ts';
import { type Comparison, table } from './play/table.ts';

type Play = {
  readonly plot: Plot;
  /** Where the clock of an own server stands at the beginning. */
  readonly clock: string;
  readonly figures: typeof leutkirchFigures;
};

const plays: Readonly<Record<string, Play>> = {
  'leutkirch-2019': { plot: leutkirch2019, clock: '2018-12-01T07:00:00.000Z', figures: leutkirchFigures },
};

const usage = `Usage: npm run play -- leutkirch-2019 [options]
  --store sqlite|dynamodb   where the play's own server keeps its book, sqlite
  --url ADDRESS             an empty server started with --empty --clock manual, instead of an own one`;

const optionsOrExit = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { store: { type: 'string', default: 'sqlite' }, url: { type: 'string' } },
    });
    const [name = ''] = positionals;
    const play = plays[name];
    const isStore = values.store === 'sqlite' || values.store === 'dynamodb';
    if (play && isStore) return { name, play, store: values.store as Store, url: values.url };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(usage);
  process.exit(2);
};

const seconds = (sinceMs: number): string => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;

const playAt = async (
  address: string,
  name: string,
  { plot, figures }: Play,
): Promise<readonly Comparison[]> => {
  const began = performance.now();
  const board = await perform(client(overHttp(address), name), plot);
  console.log(`${name}: ${plot.stories.length} applications played in ${seconds(began)}.`);
  return figures(board);
};

/** Plays at the given address, or at a server of its own. */
const playSomewhere = async (): Promise<readonly Comparison[]> => {
  const { name, play, store, url } = optionsOrExit();
  if (url !== undefined) return playAt(url, name, play);
  const own = await startOwnServer(store, play.clock);
  try {
    return await playAt(own.address, name, play);
  } finally {
    await own.stop();
  }
};

const main = async (): Promise<number> => {
  try {
    const rows = await playSomewhere();
    console.log(table(rows));
    return rows.every(({ isSame }) => isSame) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = await main();
