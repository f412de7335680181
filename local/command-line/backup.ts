import { type Command, Option } from 'commander';
import * as z from 'zod';
import { checkStore } from '../stores/kept-in.ts';
import { newCommand, type Stage } from './grammar.ts';
import { endWith } from './outcome.ts';
import { underBar } from './progress.ts';
import { ToldError } from './told-error.ts';
import { told } from './told-finding.ts';

const Wishes = z.looseObject({
  data: z.string(),
  store: z.enum(['sqlite', 'dynamodb']),
  tenant: z.string(),
  keys: z.string().optional(),
  json: z.boolean().default(false),
});

const NOT_HERE =
  'Only a book in SQLite is copied while it is used. Stop the server and copy the whole folder; at an endpoint use the backups of its tables.';

const noBackup = (folder: string): string =>
  `What lies in ${folder} differs from itself and is no backup. See with «audit verify» whether the book does, and keep the last whole backup.`;

/** `foerderbuch backup`: copies a book, and says that the copy is whole. */
export const backup = (description: string, { terminal, end }: Stage): Command => {
  const command = newCommand('backup', description, { terminal })
    .argument('<folder>', 'where the copy is to lie: a folder that is empty or not there')
    .option('--data <folder>', 'the folder that holds the book', './data')
    .addOption(
      new Option('--store <engine>', 'what it is kept in').choices(['sqlite', 'dynamodb']).default('sqlite'),
    )
    .option('--tenant <name>', 'whose book it is', terminal.settings['TENANT'] || 'stuttgart')
    .option('--keys <folder>', 'where its key is to lie, apart from it')
    .option('--json', 'print what was copied as JSON')
    .addHelpText(
      'after',
      '\nRuns beside a server. Exit status: 0 copied and whole, 1 the book differs from itself, 2 not copied.',
    );
  return command.action(async (folder: string) => {
    const { data, store, tenant, keys, json } = Wishes.parse(command.opts());
    if (store === 'dynamodb') throw new ToldError(NOT_HERE);
    const looking = { demo: undefined, access: 'look' } as const;
    const place = { data, store, tenant, dynamodbEndpoint: undefined, ...looking };
    checkStore(place);
    const { backUp } = await import('../backup/back-up.ts');
    const done = await backUp({
      ...{ place, folder, keys },
      under: (title, work) => underBar(terminal, title, work),
    });
    if ('findings' in done) {
      const lines = [...done.findings.map(told), noBackup(folder)];
      return end(endWith(terminal, { lines, value: done, isWell: false }, json));
    }
    const { commits, tenant: whose, head } = done.manifest;
    const line = `${folder} holds ${commits} commits of ${whose}, verified, the last of them ${head ?? 'none'}.`;
    end(endWith(terminal, { lines: [line], value: done.manifest, isWell: true }, json));
  });
};
