import type { ReviewEvent } from '../../events/review-events.ts';
import type { Commit, Environment } from '../../runtime/ports.ts';
import type { Hint } from '../../runtime/subscriptions/hints.ts';
import type { ClearEvent } from '../../runtime/vault/vault.ts';
import { appended, provenance } from './event-log-contract/facts.ts';

const padded = (prefix: string, word: string) => `${prefix}_${word.padEnd(26, '0')}`;

/** An application's id, told apart by a short word of `[0-9a-z]`. */
export const applicationNamed = (word: string): string => padded('app', word);
/** A person's id, likewise. */
export const personNamed = (word: string): string => padded('per', word);
/** The review of the application called so. */
export const reviewOf = (word: string): string => `review-${applicationNamed(word)}`;

const wordOf = (stream: string) => stream.slice('review-app_'.length);

export const opened = (stream: string, roundId = '2026-1'): ReviewEvent => ({
  type: 'ReviewOpened',
  data: {
    applicationId: `app_${wordOf(stream)}`,
    programmeId: 'demokratie-leben',
    fundId: 'fonds-2026',
    roundId,
    organisationId: padded('org', 'verein'),
    committeeId: 'begleitausschuss',
    ruleSet: { ruleSetId: 'rules', version: 1 },
    criteria: [
      {
        criterionId: 'aims',
        title: 'Trifft die Ziele',
        weightBasisPoints: 10_000,
        pointsMax: 10,
        anchors: [],
      },
    ],
    visibility: 'own-sheet-first',
    sheetsMin: 0,
  },
});

export const scored = (
  stream: string,
  person: string,
  points: number,
  comment: string | null = null,
): ReviewEvent => ({
  type: 'ApplicationScored',
  data: {
    applicationId: `app_${wordOf(stream)}`,
    personId: personNamed(person),
    scores: [{ criterionId: 'aims', points }],
    comment,
    scoredAt: '2026-03-01T09:00:00.000Z',
    contentVersion: 1,
  },
});

export const closed = (stream: string): ReviewEvent => ({
  type: 'ReviewClosed',
  data: { applicationId: `app_${wordOf(stream)}` },
});

type Outside = Pick<Environment, 'log' | 'vault'>;

/** Records events as a command would, personal values sealed; each call is one commit. */
export const record = async (
  { log, vault }: Outside,
  tenant: string,
  stream: string,
  events: readonly ClearEvent[],
  recordedAt?: string,
): Promise<Commit> => {
  const sealed = await vault.seal(tenant, stream, events);
  const [commit] = appended(
    await log.append({
      additions: [{ stream: await log.load(tenant, stream), events: sealed.events }],
      vaultRows: sealed.rows,
      provenance: provenance(undefined, recordedAt === undefined ? {} : { recordedAt }),
    }),
  );
  if (!commit) throw new Error('nothing was recorded');
  return commit;
};

/** Records an event that no schema knows, as a newer program would. */
export const recordUnknown = async (
  { log }: Outside,
  tenant: string,
  stream: string,
  type = 'InventedLater',
): Promise<Commit> => {
  const events = [{ type, version: 1, data: { applicationId: `app_${wordOf(stream)}` } }];
  const [commit] = appended(
    await log.append({
      additions: [{ stream: await log.load(tenant, stream), events }],
      provenance: provenance(),
    }),
  );
  if (!commit) throw new Error('nothing was recorded');
  return commit;
};

/** The hint that a messenger would bring of a commit. */
export const hintOf = (commit: Commit): Hint => ({
  stream: commit.stream,
  revision: commit.revision,
  commit,
});
