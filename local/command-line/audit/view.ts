import { projections } from '../../../functions/registry.ts';
import { replay } from '../../../runtime/views/replay.ts';
import type { BookTask } from '../book-task.ts';
import { shownAsJson } from '../outcome.ts';
import { ToldError } from '../told-error.ts';
import { viewNames } from '../view-names.ts';
import { cutOf } from './moment.ts';

export const viewTask: BookTask = {
  usage: 'view <name>',
  description: 'the rows of a view, recomputed from the log',
  hasMoment: true,
  run: async (book) => {
    const [name = ''] = book.names;
    const projection = projections.find((candidate) => candidate.name === name);
    if (!projection) throw new ToldError(`There is no view ${name}. Views: ${viewNames()}.`);
    const rows = await replay(book.environment, book.tenant, projection, await cutOf(book));
    return shownAsJson([...rows.values()]);
  },
};
