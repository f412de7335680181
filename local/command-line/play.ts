import { type Command, Option } from 'commander';
import * as z from 'zod';
import { client, StepFailed } from '../play/client.ts';
import { overHttp } from '../play/http.ts';
import { leutkirchFigures } from '../play/leutkirch-2019/figures.ts';
import { leutkirch2019 } from '../play/leutkirch-2019/plot.ts';
import { startOwnServer } from '../play/own-server.ts';
import { perform } from '../play/perform.ts';
import type { Plot } from '../play/story.ts';
import { type Comparison, table } from '../play/table.ts';
import { newCommand, type Stage } from './grammar.ts';
import { endWith } from './outcome.ts';
import { underBar } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { ToldError } from './told-error.ts';

type Play = {
  readonly plot: Plot;
  /** Where the clock of an own server stands at the beginning. */
  readonly clock: string;
  readonly figures: typeof leutkirchFigures;
};

const plays: Readonly<Record<string, Play>> = {
  'leutkirch-2019': { plot: leutkirch2019, clock: '2018-12-01T07:00:00.000Z', figures: leutkirchFigures },
};

const Wishes = z.looseObject({
  store: z.enum(['sqlite', 'dynamodb']),
  url: z.string().optional(),
  json: z.boolean().default(false),
});
type Wishes = z.infer<typeof Wishes>;

/** `foerderbuch play`: plays a year and compares what the system computes with what was published. */
export const play = (description: string, { terminal, end }: Stage): Command => {
  const command = newCommand('play', description, { terminal })
    .argument('<year>', `which one: ${Object.keys(plays).join(', ')}`)
    .addOption(
      new Option('--store <engine>', 'what the own server keeps its book in')
        .choices(['sqlite', 'dynamodb'])
        .default('sqlite'),
    )
    .option('--url <address>', 'an empty server started with --empty --clock manual, instead of an own one')
    .option('--json', 'print the comparison as JSON');
  return command.action(async (name: string) => {
    const wishes = Wishes.parse(command.opts());
    const rows = await playSomewhere(name, wishes, terminal);
    const isWell = rows.every(({ isSame }) => isSame);
    end(endWith(terminal, { lines: [table(rows)], value: rows, isWell }, wishes.json));
  });
};

/** Plays at the given address, or at a server of its own. */
const playSomewhere = async (name: string, { store, url }: Wishes, terminal: Terminal) => {
  const wanted = Object.hasOwn(plays, name) ? plays[name] : undefined;
  if (!wanted)
    throw new ToldError(`There is no ${name} to play. There is: ${Object.keys(plays).join(', ')}.`);
  if (url !== undefined) return playAt(url, name, wanted, terminal);
  const own = await startOwnServer(store, wanted.clock);
  try {
    return await playAt(own.address, name, wanted, terminal);
  } finally {
    await own.stop();
  }
};

const playAt = async (
  address: string,
  name: string,
  { plot, figures }: Play,
  terminal: Terminal,
): Promise<readonly Comparison[]> => {
  const began = performance.now();
  try {
    const board = await underBar(terminal, name, (progress) =>
      perform(client(overHttp(address), name), plot, { progress }),
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    terminal.complain(`${name}: ${plot.stories.length} applications played in ${seconds} s.`);
    return await figures(board);
  } catch (error) {
    if (error instanceof StepFailed) throw new ToldError(error.message);
    throw error;
  }
};
