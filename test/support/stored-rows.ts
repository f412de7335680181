import type { Environment } from '../../runtime/ports.ts';
import { replay } from '../../runtime/views/replay.ts';
import type { AnyProjection, FoldedRow } from '../../runtime/views/row-fold.ts';

const content = ({
  stream,
  revision,
  beganAt,
  updatedAt,
  row,
  lists,
  leftAt,
  parts,
}: FoldedRow): FoldedRow => ({
  ...{ stream, revision, beganAt, updatedAt, row, lists, leftAt },
  ...(parts && { parts }),
});

/** The stored rows of a generation by stream. */
export const storedRows = async (
  { views }: Pick<Environment, 'views'>,
  tenant: string,
  generation: string,
): Promise<readonly FoldedRow[]> => {
  const rows: FoldedRow[] = [];
  for await (const page of views.all(tenant, generation)) rows.push(...page.map(content));
  return rows;
};

/** The rows that the log gives, by stream. */
export const replayedRowsOf = async (
  environment: Pick<Environment, 'log'>,
  tenant: string,
  projection: AnyProjection,
): Promise<readonly FoldedRow[]> =>
  [...(await replay(environment, tenant, projection)).values()].sort((a, b) =>
    a.stream < b.stream ? -1 : 1,
  );

/** The generation that readers see. */
export const liveOf = async (
  { views }: Pick<Environment, 'views'>,
  tenant: string,
  { name }: AnyProjection,
): Promise<string> => (await views.generations(tenant, name))?.live ?? '';

/** Announces an empty generation, as if it had been built before anything was recorded. */
export const announceEmpty = async (
  { views }: Pick<Environment, 'views'>,
  tenant: string,
  { name, version }: AnyProjection,
): Promise<string> => {
  const generation = `${name}@${version}/1`;
  await views.setGenerations(tenant, name, undefined, { live: generation, fed: [generation], lastRun: 1 });
  return generation;
};
