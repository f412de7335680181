import { dailyRound } from '../../functions/consumers/daily.ts';
import { perform } from '../../functions/consumers/react.ts';
import { projections, reactions } from '../../functions/registry.ts';
import { consumerOf, redriveReaction } from '../../runtime/commands/reactor.ts';
import type { Tally } from '../../runtime/subscriptions/tally.ts';
import { isGenerationOf } from '../../runtime/views/generations.ts';
import { redrive } from '../../runtime/views/projector.ts';
import { RebuildError, rebuild, rollback, type Swap } from '../../runtime/views/rebuild.ts';
import { type Book, type Outcome, type Result, runOnBook, type Tasks } from './open-book.ts';

const usage = `Usage: npm run operate -- <task> [--data DIR] [--store sqlite|dynamodb] [--tenant NAME]
  rebuild NAME | all        build a view anew from the log, beside the one in use, and put it in its place
  rollback NAME             put the generation before back
  parked                    streams that were set aside because an event could not be taken
  redrive CONSUMER STREAM   take such a stream up again, once the program was put right
  drop-snapshots            throw away the states of long streams, which are folded anew when they are asked for
  daily                     make the round of today, which may be made again
Views: ${projections.map(({ name }) => name).join(', ')}`;

const swapped = (name: string, { live, previous }: Swap) => `${name}: ${previous ?? 'nothing'} → ${live}`;

const rebuilt = async ({ environment, tenant, names: [name = ''] }: Book): Promise<Result> => {
  const wanted = name === 'all' ? projections.map((projection) => projection.name) : [name];
  const lines: string[] = [];
  for (const each of wanted) lines.push(swapped(each, await rebuild(environment, tenant, projections, each)));
  return { lines, isWell: true };
};

const rolledBack = async ({ environment, tenant, names: [name = ''] }: Book): Promise<Result> => ({
  lines: [swapped(name, await rollback(environment, tenant, projections, name))],
  isWell: true,
});

const parked = async ({ environment, tenant }: Book): Promise<Result> => {
  const streams = await environment.views.parked(tenant);
  const lines = streams.map(
    ({ consumer, stream, fromRevision, error }) => `${consumer} ${stream} from ${fromRevision}: ${error}`,
  );
  return { lines: lines.length > 0 ? lines : ['Nothing is parked.'], isWell: streams.length === 0 };
};

const redriven = async ({
  environment,
  tenant,
  names: [consumer = '', stream = ''],
}: Book): Promise<Result> => {
  const reaction = reactions.find((candidate) => consumerOf(candidate) === consumer);
  const projection = projections.find((candidate) => isGenerationOf(candidate, consumer));
  const family = (reaction ?? projection)?.family;
  if (!family || !stream.startsWith(`${family}-`))
    return { lines: [`There is no ${consumer} that takes ${stream}.`], isWell: false };
  const tally: Tally = reaction
    ? await redriveReaction(environment, reactions, tenant, consumer, stream, perform(environment))
    : await redrive(environment, projections, tenant, consumer, stream);
  const isWell = tally.parked === 0;
  return {
    lines: [isWell ? `${stream} goes on for ${consumer}.` : `${stream} was set aside again.`],
    isWell,
  };
};

const daily = async ({ environment, tenant }: Book): Promise<Result> => {
  const { day, done, refused } = await dailyRound(environment, tenant);
  return { lines: [`${day}: ${done} done, ${refused} refused`], isWell: refused === 0 };
};

const snapshotsDropped = async ({ environment, tenant }: Book): Promise<Result> => {
  const count = await environment.snapshots.drop(tenant);
  return { lines: [`Snapshots thrown away: ${count}.`], isWell: true };
};

/** A view that cannot be built says why. */
const orWhyNot =
  (run: Tasks[string]['run']): Tasks[string]['run'] =>
  async (book) => {
    try {
      return await run(book);
    } catch (error) {
      if (error instanceof RebuildError) return { lines: [error.message], isWell: false };
      throw error;
    }
  };

const tasks: Tasks = {
  rebuild: { names: 1, run: orWhyNot(rebuilt) },
  rollback: { names: 1, run: orWhyNot(rolledBack) },
  parked: { names: 0, run: parked },
  redrive: { names: 2, run: redriven },
  'drop-snapshots': { names: 0, run: snapshotsDropped },
  daily: { names: 0, run: daily },
};

/** Carries out `npm run operate` with its arguments. */
export const operate = (args: readonly string[]): Promise<Outcome> => runOnBook(args, usage, tasks);
