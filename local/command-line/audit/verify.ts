import { availableParallelism } from 'node:os';
import { folds } from '../../../functions/folds.ts';
import { projections } from '../../../functions/registry.ts';
import { foldedByUs } from '../../../runtime/log/fold-digest.ts';
import type { Verdict } from '../../../runtime/verification/findings.ts';
import { handOn } from '../../../runtime/verification/hand.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import { snapshotFindings } from '../../../runtime/verification/verify-snapshots.ts';
import { threads } from '../../threads/crew.ts';
import type { Book, BookTask, Whose } from '../book-task.ts';
import { type Progress, underBar } from '../progress.ts';
import { told } from '../told-finding.ts';

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

export const verifyTask: BookTask = {
  usage: 'verify',
  description:
    'recompute every chain, check every event against its schema, and recompute every view from the log; ends with 1 when something differs',
  run: async (book) => {
    const { findings, extent } = await underBar(book.terminal, 'Shares', (progress) =>
      verdictOn(book, progress),
    );
    if (findings.length > 0) return { lines: findings.map(told), value: { findings }, isWell: false };
    const { streams, commits } = extent;
    const line = `${commits} commits in ${streams} streams: every chain verifies, every event fits its schema, and every one of ${projections.length} views equals its replay.`;
    return {
      lines: [line],
      value: { findings, commits, streams, views: projections.length },
      isWell: true,
    };
  },
};
