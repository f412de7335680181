import { setTimeout as pause } from 'node:timers/promises';
import { misfitsIn } from '../log/misfits.ts';
import { type Environment, LogError } from '../ports.ts';
import { isGenerationOf } from '../views/generations.ts';
import { followed } from '../views/replay.ts';
import { type AnyProjection, isOfFamily } from '../views/row-fold.ts';
import type { Finding } from './findings.ts';
import { listFindings, rowFindings } from './verify-views.ts';

type Surroundings = Pick<Environment, 'log' | 'views'>;

/** How often, and after which pause, a difference is looked at again before it counts. */
export type Patience = { readonly rounds: number; readonly pauseMs: number };
const PATIENCE: Patience = { rounds: 3, pauseMs: 250 };

/**
 * Checks every chain of a tenant, every event against its schema, and every live row and list against a replay; an empty
 * answer means that all is well.
 *
 * May run beside normal work: a row that is merely being written is no finding. A stream that vanished with all its rows
 * is known to the order of the log only; a cut-off end shows in the rows that are ahead of it.
 */
export const verify = async (
  surroundings: Surroundings,
  tenant: string,
  projections: readonly AnyProjection[],
  patience = PATIENCE,
): Promise<readonly Finding[]> => {
  const { streams, findings } = await readOrder(surroundings, tenant);
  const generations = await liveGenerations(surroundings, tenant, projections);
  for (const { generation } of generations)
    for await (const page of surroundings.views.all(tenant, generation))
      for (const { stream } of page) streams.add(stream);

  findings.push(...(await chainFindings(surroundings, tenant, streams)));
  for (const projection of projections)
    if (!generations.some((live) => live.projection === projection))
      findings.push({ kind: 'view-not-built', view: projection.name });
  for (const { projection, generation } of generations) {
    const own = [...streams].filter((stream) => isOfFamily(projection, stream));
    const view = { tenant, projection, generation };
    findings.push(
      ...(await lasting(patience, () => rowFindings(surroundings, view, own))),
      ...(await lasting(patience, () => listFindings(surroundings, view))),
    );
  }
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
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
  for (const stream of streams) {
    try {
      // Read, and not loaded: what a process remembers of a stream is no proof of what lies there.
      const commits = await log.read(tenant, stream);
      for (const misfit of commits.flatMap(misfitsIn)) findings.push({ kind: 'event-misfit', ...misfit });
    } catch (error) {
      findings.push(commitFinding(error));
    }
  }
  return findings;
};

const liveGenerations = async (
  { views }: Surroundings,
  tenant: string,
  projections: readonly AnyProjection[],
) => {
  const found = await Promise.all(
    projections.map(async (projection) => ({
      projection,
      generation: (await views.generations(tenant, projection.name))?.live ?? '',
    })),
  );
  return found.filter(({ projection, generation }) => isGenerationOf(projection, generation));
};

/** Findings that are still there after a while; what is being written differs only for a moment. */
const lasting = async (
  { rounds, pauseMs }: Patience,
  look: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  let findings = await look();
  for (let round = 1; round < rounds && findings.length > 0; round++) {
    await pause(pauseMs);
    const again = new Set((await look()).map((finding) => JSON.stringify(finding)));
    findings = findings.filter((finding) => again.has(JSON.stringify(finding)));
  }
  return findings;
};
