import { misfitsIn } from '../log/misfits.ts';
import { type Environment, LogError } from '../ports.ts';
import { followed } from '../views/replay.ts';
import { isOfFamily } from '../views/row-fold.ts';
import type { Finding, Verdict } from './findings.ts';
import { lasting, type Patience } from './patience.ts';
import { listFindings, rowFindings, type View } from './verify-views.ts';

type Surroundings = Pick<Environment, 'log' | 'views'>;

/**
 * Checks every stream and every row by itself: everything is read up to four times, and each place that differs is named.
 *
 * For a log of which one pass has shown that something is wrong with it.
 */
export const closerLook = async (
  surroundings: Surroundings,
  tenant: string,
  views: readonly View[],
  patience: Patience,
): Promise<Verdict> => {
  const { streams, findings } = await readOrder(surroundings, tenant);
  for (const { generation } of views)
    for await (const page of surroundings.views.all(tenant, generation))
      for (const { stream } of page) streams.add(stream);

  const read = await chainFindings(surroundings, tenant, streams);
  findings.push(...read.findings);
  for (const view of views) {
    const own = [...streams].filter((stream) => isOfFamily(view.projection, stream));
    findings.push(
      ...(await lasting(patience, () => rowFindings(surroundings, view, own))),
      ...(await lasting(patience, () => listFindings(surroundings, view))),
    );
  }
  return { findings, extent: { streams: streams.size, commits: read.commits } };
};

/** The streams of the log, from its tables and from its order, which must agree. */
const readOrder = async ({ log }: Surroundings, tenant: string) => {
  const streams = new Set<string>();
  const findings: Finding[] = [];
  for (const pages of [log.scan(tenant), followed(log, tenant)])
    try {
      for await (const page of pages) for (const { stream } of page) streams.add(stream);
    } catch (error) {
      findings.push(commitFinding(error));
    }
  return { streams, findings };
};

const commitFinding = (error: unknown): Finding => {
  if (!(error instanceof LogError) || !error.place) throw error;
  return { kind: 'commit', ...error.place, problem: error.message };
};

const chainFindings = async ({ log }: Surroundings, tenant: string, streams: ReadonlySet<string>) => {
  const findings: Finding[] = [];
  let read = 0;
  for (const stream of streams) {
    try {
      // Read, and not loaded: what a process remembers of a stream is no proof of what lies there.
      const commits = await log.read(tenant, stream);
      read += commits.length;
      for (const misfit of commits.flatMap(misfitsIn)) findings.push({ kind: 'event-misfit', ...misfit });
    } catch (error) {
      findings.push(commitFinding(error));
    }
  }
  return { findings, commits: read };
};
