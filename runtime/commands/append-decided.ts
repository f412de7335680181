import type { CommitBody } from '../../events/envelope.ts';
import { type Commit, LogError } from '../ports.ts';
import { VaultError } from '../vault-error.ts';
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
  try {
    const sealed = await Promise.all(
      additions.map(async ({ stream, events }) => ({
        stream,
        ...(await environment.vault.seal(tenant, stream.name, events)),
      })),
    );
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
    if (error instanceof LogError) return orThrow(refusedByLog[error.code], error);
    if (error instanceof VaultError) return orThrow(refusedByVault[error.code], error);
    throw error;
  }
};

const orThrow = (outcome: Outcome | undefined, error: Error): Outcome => {
  if (!outcome) throw error;
  return outcome;
};

/** Words about a case that was erased would come under a key that nothing destroys any more, whatever the command. */
const refusedByVault: Readonly<Partial<Record<VaultError['code'], Outcome>>> = {
  'subject-erased': { status: 'refused', refusal: { refused: 'erased-for-ever' }, httpStatus: 409 },
};

const refusedByLog: Readonly<Partial<Record<LogError['code'], Outcome>>> = {
  'commit-too-large': { status: 'too-large' },
  'too-many-streams': { status: 'too-many-streams' },
  'command-id-reused': { status: 'key-reused' },
};
