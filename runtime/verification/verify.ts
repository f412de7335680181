import type { Environment } from '../ports.ts';
import type { AnyProjection } from '../views/row-fold.ts';
import { closerLook } from './closer-look.ts';
import type { Finding, Verdict } from './findings.ts';
import { liveViews } from './live-views.ts';
import { onePass } from './one-pass.ts';
import { lasting, PATIENCE, type Patience } from './patience.ts';
import { comparedWithStored, listFindings, rowFindings, type View } from './verify-views.ts';

type Surroundings = Pick<Environment, 'log' | 'views'>;

/**
 * Checks every chain of a tenant, every event against its schema, and every live row and list against a replay; no finding
 * means that all is well.
 *
 * One pass over the log and over the rows shows whether all is well; what is not is then looked at by itself. May run beside
 * normal work: a row that is merely being written is no finding. A stream that vanished with all its rows is known to the order
 * of the log only; a cut-off end shows in the rows that are ahead of it.
 */
export const verify = async (
  surroundings: Surroundings,
  tenant: string,
  projections: readonly AnyProjection[],
  patience = PATIENCE,
): Promise<Verdict> => {
  const views = await liveViews(surroundings, tenant, projections);
  const findings: Finding[] = projections
    .filter((projection) => !views.some((view) => view.projection === projection))
    .map(({ name }) => ({ kind: 'view-not-built', view: name }));
  const passed = await onePass(surroundings, tenant, views);
  if ('inOrder' in passed) {
    const closer = await closerLook(surroundings, tenant, views, patience);
    findings.push(...closer.findings);
    // A commit that was changed is why the order does not fit it; without one it is the order that was.
    if (passed.inOrder && !closer.findings.some(({ kind }) => kind === 'commit'))
      findings.push({ kind: 'order-differs', ...passed.inOrder });
    return { findings: eachOnce(findings), extent: closer.extent };
  }
  findings.push(...passed.misfits);
  for (const [place, view] of views.entries())
    findings.push(...(await viewFindings(surroundings, view, await passed.rows[place]?.(), patience)));
  return { findings: eachOnce(findings), extent: passed.extent };
};

const eachOnce = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

const viewFindings = async (
  surroundings: Surroundings,
  view: View,
  rows: Parameters<typeof comparedWithStored>[2] = new Map(),
  patience: Patience,
): Promise<readonly Finding[]> => {
  const { streams, areListsRight } = await comparedWithStored(surroundings, view, rows);
  return [
    ...(await lasting(patience, () => rowFindings(surroundings, view, streams))),
    ...(areListsRight ? [] : await lasting(patience, () => listFindings(surroundings, view))),
  ];
};
