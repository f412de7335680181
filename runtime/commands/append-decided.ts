import type { CommitBody } from '../../events/envelope.ts';
import { type Commit, LogError } from '../ports.ts';
import type { CommandAttempt, Outcome } from './command.ts';
import type { Decided } from './decide.ts';
import { POLICY } from './policy.ts';

/** Another writer was faster on this stream. */
export type Lost = { readonly lostTo: string };

/** Seals and appends; the commits, or why there are none. */
export const append = async (
  attempt: CommandAttempt,
  { additions, guards }: Decided,
  identity: CommitBody['command'],
  recordedAt: string,
): Promise<{ readonly commits: readonly Commit[] } | Outcome | Lost> => {
  const { environment, tenant } = attempt;
  const sealed = await Promise.all(
    additions.map(async ({ stream, events }) => ({
      stream,
      ...(await environment.vault.seal(tenant, stream.name, events)),
    })),
  );
  try {
    const result = await environment.log.append({
      additions: sealed,
      guards,
      vaultRows: sealed.flatMap(({ rows }) => rows),
      provenance: {
        actor: attempt.actorId,
        command: identity,
        correlation: attempt.correlation,
        causation: attempt.causation ?? null,
        traceparent: attempt.traceparent ?? null,
        policy: POLICY,
        recordedAt,
      },
    });
    return result.status === 'conflict' ? { lostTo: result.stream } : { commits: result.commits };
  } catch (error) {
    const outcome = error instanceof LogError ? refusedByLog[error.code] : undefined;
    if (outcome) return outcome;
    throw error;
  }
};

const refusedByLog: Readonly<Partial<Record<LogError['code'], Outcome>>> = {
  'commit-too-large': { status: 'too-large' },
  'too-many-streams': { status: 'too-many-streams' },
  'command-id-reused': { status: 'key-reused' },
};
