import { randomBytes } from 'node:crypto';
import type { Environment } from '../ports.ts';
import { isInShare, type Share, WHOLE } from '../share.ts';
import { type ListDigests, together } from '../views/list-digests.ts';
import type { AnyProjection } from '../views/row-fold.ts';
import { closerLook } from './closer-look.ts';
import type { Extent, Finding, Verdict } from './findings.ts';
import { alone, type Crew, handOn, told } from './hand.ts';
import { liveViews } from './live-views.ts';
import { lasting, PATIENCE, type Patience } from './patience.ts';
import type { ShareReport } from './share-check.ts';
import { listFindings, rowFindings, type View } from './verify-views.ts';

type Surroundings = Pick<Environment, 'log' | 'views'>;

/** Enough for a hand to be worth its start, and few enough to be small in memory. */
const COMMITS_EACH = 5_000;
const LISTS_EACH = 200;

/** How a verification is done: how patiently, in how large shares, and by whom; by this thread where nothing is said. */
export type Manner = {
  readonly patience?: Patience;
  readonly commitsEach?: number;
  readonly crew?: Crew;
};

/**
 * Checks every chain of a tenant, every event against its schema, and every live row and list against a replay; no finding
 * means that all is well.
 *
 * One pass over the log and over the rows, share by share, shows whether all is well; what is not is then looked at by itself.
 * May run beside normal work: a row that is merely being written is no finding. A stream that vanished with all its rows is
 * known to the order of the log only; a cut-off end shows in the rows that are ahead of it.
 */
export const verify = async (
  surroundings: Surroundings,
  tenant: string,
  projections: readonly AnyProjection[],
  {
    patience = PATIENCE,
    commitsEach = COMMITS_EACH,
    crew = alone(handOn(surroundings, projections)),
  }: Manner = {},
): Promise<Verdict> => {
  const views = await liveViews(surroundings, tenant, projections);
  const notBuilt = projections
    .filter((projection) => !views.some((view) => view.projection === projection))
    .map(({ name }): Finding => ({ kind: 'view-not-built', view: name }));
  // New each time, so that nobody who changed an entry can have known it.
  const key = randomBytes(32).toString('base64url');
  const shares = await surroundings.log.shares(tenant, commitsEach);
  const tasks = shares.map((share) => ({ tenant, share, views: views.map(told), key }));
  const looked = (await crew('share', tasks)).map((report, place) => ({
    share: shares[place] ?? WHOLE,
    report,
  }));
  const place = { surroundings, tenant, views, patience };
  const sound = inSoundShares(looked);
  const doubtful = await inDoubtfulShares(place, looked);
  const findings = [
    ...notBuilt,
    ...doubtful.findings,
    ...sound.findings,
    ...(await inRows(place, looked)),
    ...(await inLists(place, looked, crew, key)),
  ];
  return { findings: eachOnce(findings), extent: sum([sound.extent, doubtful.extent]) };
};

type Place = {
  readonly surroundings: Surroundings;
  readonly tenant: string;
  readonly views: readonly View[];
  readonly patience: Patience;
};
type Looked = { readonly share: Share; readonly report: ShareReport };

const eachOnce = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

const sum = (extents: readonly Extent[]): Extent => ({
  streams: extents.reduce((all, { streams }) => all + streams, 0),
  commits: extents.reduce((all, { commits }) => all + commits, 0),
});

const inSoundShares = (looked: readonly Looked[]): Verdict => {
  const sound = looked.map(({ report }) => report.log).filter((log) => 'extent' in log);
  return {
    findings: sound.flatMap(({ misfits }) => misfits),
    extent: sum(sound.map(({ extent }) => extent)),
  };
};

const inDoubtfulShares = async (
  { surroundings, tenant, views, patience }: Place,
  looked: readonly Looked[],
): Promise<Verdict> => {
  const doubts = looked.flatMap(({ share, report: { log } }) => ('extent' in log ? [] : { share, ...log }));
  if (doubts.length === 0) return { findings: [], extent: sum([]) };
  const part = { tenant, shares: doubts.map(({ share }) => share) };
  const { findings, extent } = await closerLook(surroundings, views, part, patience);
  // A commit that was changed is why the order does not fit it; without one it is the order that was.
  const hasCommit = (share: Share) =>
    findings.some((finding) => finding.kind === 'commit' && isInShare(share, finding.stream));
  const inOrder = doubts.flatMap(({ share, inOrder: at }): Finding[] =>
    at && !hasCommit(share) ? [{ kind: 'order-differs', ...at }] : [],
  );
  return { findings: [...findings, ...inOrder], extent };
};

/** Rows that differ in shares whose log is sound. */
const inRows = async (
  { surroundings, views, patience }: Place,
  looked: readonly Looked[],
): Promise<readonly Finding[]> => {
  const reports = looked.map(({ report }) => report).filter(({ log }) => 'extent' in log);
  const findings: Finding[] = [];
  for (const [place, view] of views.entries()) {
    const streams = reports.flatMap(({ rows }) => rows[place]?.streams ?? []);
    findings.push(...(await lasting(patience, () => rowFindings(surroundings, view, streams))));
  }
  return findings;
};

/** Lists that say something else than the rows of all shares. */
const inLists = async (
  { surroundings, tenant, views, patience }: Place,
  looked: readonly Looked[],
  crew: Crew,
  key: string,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const [place, view] of views.entries()) {
    const claims = together(looked.flatMap(({ report }) => report.rows[place]?.claims ?? []));
    const tasks = inParts(claims).map((part) => ({ tenant, generation: view.generation, claims: part, key }));
    const wrong = new Set((await crew('lists', tasks)).flat());
    if (wrong.size > 0)
      findings.push(...(await lasting(patience, () => listFindings(surroundings, view, wrong))));
  }
  return findings;
};

const inParts = (claims: ListDigests): readonly ListDigests[] => {
  const all = [...claims];
  return Array.from(
    { length: Math.ceil(all.length / LISTS_EACH) },
    (_, part) => new Map(all.slice(part * LISTS_EACH, (part + 1) * LISTS_EACH)),
  );
};
