import { projections } from '../../../functions/registry.ts';
import { RebuildError, rebuild, rollback, type Swap } from '../../../runtime/views/rebuild.ts';
import type { Book, BookTask } from '../book-task.ts';
import { underLogBar } from '../log-bar.ts';
import type { Result } from '../outcome.ts';

type Swapped = Swap & { readonly view: string };

const shown = (swaps: readonly Swapped[]): Result => ({
  lines: swaps.map(({ view, live, previous }) => `${view}: ${previous ?? 'nothing'} → ${live}`),
  value: swaps,
  isWell: true,
});

/** A view that cannot be built says why. */
const orWhyNot = async (swap: () => Promise<readonly Swapped[]>): Promise<Result> => {
  try {
    return shown(await swap());
  } catch (error) {
    if (!(error instanceof RebuildError)) throw error;
    return { lines: [error.message], value: { error: error.code, detail: error.message }, isWell: false };
  }
};

const rebuilt = (book: Book) => {
  const [name = ''] = book.names;
  const views = name === 'all' ? projections.map((projection) => projection.name) : [name];
  return underLogBar(book, 'Rebuild', views.length, async (environment) => {
    const swaps: Swapped[] = [];
    for (const view of views)
      swaps.push({ view, ...(await rebuild(environment, book.tenant, projections, view)) });
    return swaps;
  });
};

export const rebuildTask: BookTask = {
  usage: 'rebuild <view>',
  description: 'build a view, or «all», anew from the log, beside the one in use, and put it in its place',
  writes: true,
  run: (book) => orWhyNot(() => rebuilt(book)),
};

export const rollbackTask: BookTask = {
  usage: 'rollback <view>',
  description: 'put the generation before back',
  writes: true,
  run: ({ environment, tenant, names: [view = ''] }) =>
    orWhyNot(async () => [{ view, ...(await rollback(environment, tenant, projections, view)) }]),
};
