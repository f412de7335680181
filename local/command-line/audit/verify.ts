import { folds } from '../../../functions/folds.ts';
import { projections } from '../../../functions/registry.ts';
import { foldedByUs } from '../../../runtime/log/fold-digest.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import { snapshotFindings } from '../../../runtime/verification/verify-snapshots.ts';
import type { Book, BookTask } from '../book-task.ts';
import { told } from '../told-finding.ts';

const findingsIn = async ({ environment, tenant }: Book) => {
  const findings = await verify(environment, tenant, projections);
  // A state is held against a log that is whole.
  return findings.length > 0 ? findings : snapshotFindings(environment, tenant, folds, foldedByUs());
};

const extent = async ({ environment, tenant }: Book) => {
  const streams = new Set<string>();
  let commits = 0;
  for await (const page of environment.log.scan(tenant)) {
    commits += page.length;
    for (const { stream } of page) streams.add(stream);
  }
  return { streams: streams.size, commits };
};

export const verifyTask: BookTask = {
  usage: 'verify',
  description:
    'recompute every chain, check every event against its schema, and recompute every view from the log; ends with 1 when something differs',
  run: async (book) => {
    const findings = await findingsIn(book);
    if (findings.length > 0) return { lines: findings.map(told), value: { findings }, isWell: false };
    const { streams, commits } = await extent(book);
    const line = `${commits} commits in ${streams} streams: every chain verifies, every event fits its schema, and every one of ${projections.length} views equals its replay.`;
    return {
      lines: [line],
      value: { findings, commits, streams, views: projections.length },
      isWell: true,
    };
  },
};
