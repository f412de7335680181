import { misfitsIn } from '../log/misfits.ts';
import { type Environment, LogError } from '../ports.ts';
import { isInShare, type Share } from '../share.ts';
import { followed } from '../views/replay.ts';
import { isOfFamily } from '../views/row-fold.ts';
import type { Finding, Verdict } from './findings.ts';
import { lasting, type Patience } from './patience.ts';
import { rowFindings, type View } from './verify-views.ts';

type Surroundings = Pick<Environment, 'log' | 'views'>;

/**
 * Checks every stream of some shares and its rows by itself: all of it is read up to four times, and each place that differs is named.
 *
 * For shares of which one pass has shown that something is wrong with their log.
 */
export const closerLook = async (
  surroundings: Surroundings,
  views: readonly View[],
  { tenant, shares }: Part,
  patience: Patience,
): Promise<Verdict> => {
  const { streams, findings } = await streamsIn(surroundings, views, { tenant, shares });
  const read = await chainFindings(surroundings, tenant, streams);
  findings.push(...read.findings);
  for (const view of views) {
    const own = [...streams].filter((stream) => isOfFamily(view.projection, stream));
    findings.push(...(await lasting(patience, () => rowFindings(surroundings, view, own))));
  }
  return { findings, extent: { streams: streams.size, commits: read.commits } };
};

/** The shares of a tenant that are looked at. */
type Part = { readonly tenant: string; readonly shares: readonly Share[] };

/** The streams of these shares, from the tables of the log, from its order, which must agree, and from the rows. */
const streamsIn = async (
  { log, views: store }: Surroundings,
  views: readonly View[],
  { tenant, shares }: Part,
) => {
  const streams = new Set<string>();
  const findings: Finding[] = [];
  const note = async (pages: AsyncIterable<readonly { readonly stream: string }[]>) => {
    for await (const page of pages)
      for (const { stream } of page)
        if (shares.some((share) => isInShare(share, stream))) streams.add(stream);
  };
  for (const pages of [...shares.map((share) => log.scan(tenant, share)), followed(log, tenant)])
    try {
      await note(pages);
    } catch (error) {
      findings.push(commitFinding(error));
    }
  for (const { generation } of views)
    for (const share of shares) await note(store.all(tenant, generation, share));
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
