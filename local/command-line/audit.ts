import { stateAsOf } from '../../domain/audit/state-as-of.ts';
import { familyOf } from '../../events/catalogue.ts';
import { folds } from '../../functions/folds.ts';
import { heldPayFile } from '../../functions/pay-run/payment-file.ts';
import { projections } from '../../functions/registry.ts';
import { eventsOf } from '../../runtime/log/fold.ts';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import { parsePosition } from '../../runtime/log/position.ts';
import type { Environment } from '../../runtime/ports.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { snapshotFindings } from '../../runtime/verification/verify-snapshots.ts';
import { type Cut, cutAtInstant, cutAtPosition, PositionError } from '../../runtime/views/cut.ts';
import { type Moment, type MomentRefusal, momentNamed } from '../../runtime/views/moment.ts';
import { replay } from '../../runtime/views/replay.ts';
import { type Book, type Outcome, type Result, runOnBook, type Tasks, UsageError } from './open-book.ts';
import { told } from './told-finding.ts';

const usage = `Usage: npm run audit -- <task> [--data DIR] [--store sqlite|dynamodb] [--tenant NAME]
  verify                             recompute every chain, check every event against its schema, and recompute every view
                                     from the log; ends with 1 when something differs
  stream NAME [--as-of MOMENT]       the state that decisions on a stream saw, with its commits
  view NAME [--as-of MOMENT]         the rows of a view, recomputed from the log
  pay-file RUN                       make the file of a pay run anew and compare its digest; ends with 1 when it is another
MOMENT is an instant (2024-03-01T12:00:00Z) or a position (application-app_…@3). Personal values stay sealed.
Views: ${projections.map(({ name }) => name).join(', ')}`;

const verified = async ({ environment, tenant }: Book): Promise<Result> => {
  const amiss = await verify(environment, tenant, projections);
  // A state is held against a log that is whole.
  const findings =
    amiss.length > 0 ? amiss : await snapshotFindings(environment, tenant, folds, foldedByUs());
  if (findings.length > 0) return { lines: findings.map(told), isWell: false };
  const { streams, commits } = await extent({ environment, tenant });
  return {
    lines: [
      `${commits} commits in ${streams} streams: every chain verifies, every event fits its schema, and every one of ${projections.length} views equals its replay.`,
    ],
    isWell: true,
  };
};

const extent = async ({ environment, tenant }: Pick<Book, 'environment' | 'tenant'>) => {
  const streams = new Set<string>();
  let commits = 0;
  for await (const page of environment.log.scan(tenant)) {
    commits += page.length;
    for (const { stream } of page) streams.add(stream);
  }
  return { streams: streams.size, commits };
};

const REFUSED: Readonly<Record<MomentRefusal, string>> = {
  'not-a-moment': 'is neither an instant nor a position',
  'moment-in-the-future': 'lies in the future',
  'moment-before-any-book': 'lies before any book',
};

const momentOf = (text: string | undefined, { clock }: Pick<Environment, 'clock'>): Moment | undefined => {
  if (text === undefined) return undefined;
  const moment = momentNamed(text, clock.now());
  if (typeof moment !== 'string') return moment;
  throw new UsageError(`--as-of ${text} ${REFUSED[moment]}.\n${usage}`);
};

const streamState = async ({ environment, tenant, names, asOf }: Book): Promise<Result> => {
  const [stream = ''] = names;
  const moment = momentOf(asOf, environment);
  const until = moment && 'position' in moment ? revisionIn(moment.position, stream) : moment;
  const commits =
    until === 'before-it-began' ? [] : await environment.log.read(tenant, stream, until ? { until } : {});
  if (commits.length === 0) return { lines: [`There is no stream ${stream} at that moment.`], isWell: false };
  familyOf(stream);
  const state = stateAsOf(stream, eventsOf(commits));
  return {
    lines: [JSON.stringify({ stream, revision: commits.length, state, commits }, null, 2)],
    isWell: true,
  };
};

const revisionIn = (position: string, stream: string) => {
  const own = parsePosition(position)?.find((named) => named.stream === stream);
  return own ? { revision: own.revision } : 'before-it-began';
};

const cutOf = async (
  { environment, tenant }: Pick<Book, 'environment' | 'tenant'>,
  moment: Moment | undefined,
): Promise<Cut | undefined> => {
  if (!moment) return undefined;
  if ('instant' in moment) return cutAtInstant(moment.instant);
  try {
    return await cutAtPosition(environment, tenant, moment.position);
  } catch (error) {
    if (error instanceof PositionError)
      throw new UsageError(`--as-of ${moment.position}: ${error.message}.\n${usage}`);
    throw error;
  }
};

const viewRows = async ({ environment, tenant, names, asOf }: Book): Promise<Result> => {
  const projection = projections.find(({ name }) => name === names[0]);
  if (!projection) throw new UsageError(`There is no view ${names[0] ?? ''}.\n${usage}`);
  const cut = await cutOf({ environment, tenant }, momentOf(asOf, environment));
  const rows = await replay(environment, tenant, projection, cut);
  return { lines: [JSON.stringify([...rows.values()], null, 2)], isWell: true };
};

const payFileHeld = async ({ environment, tenant, names }: Book): Promise<Result> => {
  const [runId = ''] = names;
  const held = await heldPayFile(environment, tenant, runId);
  switch (held.status) {
    case 'as-released':
      return {
        lines: [`${runId}: the file made of the book has the digest that was released, ${held.fileSha256}.`],
        isWell: true,
      };
    case 'pay-file-differs':
      return {
        lines: [
          `DIFFERENT FILE of ${runId}: ${held.fileSha256} was released, ${held.foundSha256} is made now`,
        ],
        isWell: false,
      };
    case 'pay-file-erased':
      return {
        lines: [`${runId}: a name or account was erased; ${held.fileSha256} was released.`],
        isWell: false,
      };
    default:
      return { lines: [`There is no released run ${runId}.`], isWell: false };
  }
};

const tasks: Tasks = {
  verify: { names: 0, run: verified },
  stream: { names: 1, run: streamState },
  view: { names: 1, run: viewRows },
  'pay-file': { names: 1, run: payFileHeld },
};

/** Carries out `npm run audit` with its arguments. */
export const audit = (args: readonly string[]): Promise<Outcome> => runOnBook(args, usage, tasks);
