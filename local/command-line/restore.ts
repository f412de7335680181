import type { Command } from 'commander';
import * as z from 'zod';
import { newCommand, type Stage } from './grammar.ts';
import { endWith } from './outcome.ts';
import { underBar } from './progress.ts';
import { ToldError } from './told-error.ts';

const Wishes = z.looseObject({
  data: z.string(),
  keys: z.string().optional(),
  erased: z.string().optional(),
  erasedIsLost: z.boolean().default(false),
  json: z.boolean().default(false),
});

const SAY =
  'Name the list of what was erased with --erased: foerderbuch.erased of the book as it was last. If that is lost, say --erased-is-lost: then what was erased since the backup can be read again.';

/** `foerderbuch restore`: puts a backup into a folder without a book. */
export const restore = (description: string, { terminal, end }: Stage): Command => {
  const command = newCommand('restore', description, { terminal })
    .argument('<folder>', 'where the backup lies')
    .requiredOption('--data <folder>', 'the folder that is to hold the book: one without a book')
    .option('--keys <folder>', 'where its key lies, if it lies apart')
    .option('--erased <file>', 'foerderbuch.erased of the book as it was last')
    .option('--erased-is-lost', 'what was erased since the backup may come back')
    .option('--json', 'print what was put back as JSON');
  return command.action(async (folder: string) => {
    const { data, keys, erased, erasedIsLost, json } = Wishes.parse(command.opts());
    if ((erased === undefined) !== erasedIsLost) throw new ToldError(SAY);
    const { restore: putBack } = await import('../backup/restore.ts');
    const done = await underBar(terminal, 'Verify', (progress) =>
      putBack({ folder, data, keys, erased, progress }),
    );
    const { commits, tenant, madeAt, erasures } = done;
    const line = `${data} holds ${commits} commits of ${tenant} as of ${madeAt}, verified; ${erasures} erasures since then were carried out.`;
    end(endWith(terminal, { lines: [line], value: done, isWell: true }, json));
  });
};
