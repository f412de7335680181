import type { AnyAggregate } from '../../domain/aggregate.ts';
import { fold, foldName } from '../log/fold.ts';
import { marksOf, unpackedContent } from '../log/snapshot-body.ts';
import { toJson } from '../log/state-json.ts';
import type { Environment } from '../ports.ts';
import type { Snapshot } from '../snapshot-store.ts';
import type { Finding } from './findings.ts';
import { firstDifference } from './json-difference.ts';

/**
 * Holds every snapshot that would be believed against the log, folded from its beginning; the log itself must verify.
 *
 * @param folds what streams are folded by
 * @param foldedBy the name of the code that does so
 */
export const snapshotFindings = async (
  { log, snapshots }: Pick<Environment, 'log' | 'snapshots'>,
  tenant: string,
  folds: readonly AnyAggregate[],
  foldedBy: string,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for await (const snapshot of snapshots.all(tenant)) {
    const readFor = folds.find((one) => foldName(one) === snapshot.fold);
    if (!readFor || snapshot.foldedBy !== foldedBy) continue;
    const pointer = await difference(log, readFor, snapshot);
    const { stream, fold: name, revision } = snapshot;
    if (pointer !== undefined)
      findings.push({ kind: 'snapshot-differs', stream, fold: name, revision, pointer });
  }
  return findings;
};

const difference = async (
  log: Environment['log'],
  readFor: AnyAggregate,
  { tenant, stream, revision, hash, body }: Snapshot,
): Promise<string | undefined> => {
  const commits = await log.read(tenant, stream, { until: { revision } });
  // Of a book that was put back; no load believes it.
  if (commits.at(-1)?.hash !== hash) return undefined;
  const stored = unpackedContent(body);
  const folded = { state: toJson(fold(readFor as never, { commits })), commands: marksOf(commits) };
  return stored && firstDifference({ ...stored, state: toJson(stored.state) }, folded);
};
