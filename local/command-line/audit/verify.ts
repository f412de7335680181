import { availableParallelism } from 'node:os';
import { folds } from '../../../functions/folds.ts';
import { projections } from '../../../functions/registry.ts';
import { foldedByUs } from '../../../runtime/log/fold-digest.ts';
import type { Finding, Verdict } from '../../../runtime/verification/findings.ts';
import { handOn } from '../../../runtime/verification/hand.ts';
import { checkSeal, type SealVerdict } from '../../../runtime/verification/seal-check.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import { snapshotFindings } from '../../../runtime/verification/verify-snapshots.ts';
import { threads } from '../../threads/crew.ts';
import type { Book, BookTask, Whose } from '../book-task.ts';
import { type Progress, underBar } from '../progress.ts';
import { told } from '../told-finding.ts';
import { keptCheckpoint } from './kept-checkpoint.ts';

/** Each has some 150 MB of its own. */
const THREADS_MAX = 8;

/** DynamoDB is waited for, and its engine on this machine is open in one thread only. */
const threadsFor = ({ store }: Whose): number =>
  store === 'sqlite' ? Math.min(availableParallelism(), THREADS_MAX) : 1;

const verdictOn = async ({ environment, tenant, place }: Book, progress: Progress): Promise<Verdict> => {
  const own = handOn(environment, projections);
  const { crew, close } = threads(own, place, threadsFor(place), progress);
  const { findings, extent } = await verify(environment, tenant, projections, { crew }).finally(close);
  if (findings.length > 0) return { findings, extent };
  // A state is held against a log that is whole.
  return { findings: await snapshotFindings(environment, tenant, folds, foldedByUs()), extent };
};

/** The seal of the log, with what an auditor kept of it outside. */
const sealVerdictOn = async ({ environment, tenant, checkpoints }: Book): Promise<SealVerdict> => {
  const head = await environment.seals.head(tenant);
  const kept = checkpoints.map((file) => keptCheckpoint(file, head?.key));
  const others = new Set(kept.map(({ key }) => key).filter((key) => head && key !== head.key));
  const { findings, ...extent } = await checkSeal(environment, tenant, kept);
  const byOtherKey = [...others].map((key): Finding => ({ kind: 'seal-key-differs', key }));
  return { findings: [...byOtherKey, ...findings], ...extent };
};

const sealLine = ({ sealed, unsealed }: SealVerdict, kept: number): string => {
  const since = unsealed > 0 ? `; ${unsealed} came since the last seal` : '';
  return kept > 0
    ? `${sealed} commits are sealed${since}. The log grew out of ${kept === 1 ? 'the checkpoint' : `each of the ${kept} checkpoints`} that you kept.`
    : `${sealed} commits are sealed${since}.`;
};

export const verifyTask: BookTask = {
  usage: 'verify',
  description:
    'recompute every chain and the seal of the whole log, check every event against its schema, and recompute every view from the log; ends with 1 when something differs',
  hasCheckpoints: true,
  run: async (book) => {
    const seal = await sealVerdictOn(book);
    const { findings: others, extent } = await underBar(book.terminal, 'Shares', (progress) =>
      verdictOn(book, progress),
    );
    const findings = [...others, ...seal.findings];
    if (findings.length > 0) return { lines: findings.map(told), value: { findings }, isWell: false };
    const { streams, commits } = extent;
    const line = `${commits} commits in ${streams} streams: every chain verifies, every event fits its schema, and every one of ${projections.length} views equals its replay.`;
    return {
      lines: [line, sealLine(seal, book.checkpoints.length)],
      value: {
        findings,
        commits,
        streams,
        views: projections.length,
        sealed: seal.sealed,
        unsealed: seal.unsealed,
      },
      isWell: true,
    };
  },
};
