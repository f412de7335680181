import type { FollowUp } from '../../domain/reaction.ts';
import { type Environment, LogError } from '../ports.ts';
import type { AnyCommand, CommandAttempt, Outcome } from './command.ts';
import type { Cause, Perform } from './follow-ups.ts';

/** A follow-up that changes no stream and may be done twice. */
export type Effect = (
  environment: Environment,
  tenant: string,
  params: Readonly<Record<string, string>>,
) => Promise<void>;

/**
 * Carries out what reactions ask for: a command in the reaction's name and under an id derived from the event, or an effect.
 *
 * A name that nobody knows and an input that does not fit are refusals, too: they park the stream until the program is put
 * right; so is a stream that was tampered with. Others writing to the same stream without a pause is none: the delivery is then repeated.
 */
export const performer =
  (commands: readonly AnyCommand[], effects: Readonly<Record<string, Effect>>) =>
  (environment: Environment): Perform =>
  async (followUp, cause) => {
    const effect = effects[followUp.command];
    await effect?.(environment, cause.tenant, followUp.params);
    return effect ? undefined : performCommand(commands, environment, followUp, cause);
  };

const performCommand = async (
  commands: readonly AnyCommand[],
  environment: Environment,
  followUp: FollowUp,
  { tenant, reaction, commandId, correlation, causation, traceparent }: Cause,
): ReturnType<Perform> => {
  const command = commands.find(({ name }) => name === followUp.command);
  if (!command) return { refused: 'follow-up-unknown' };
  const input = inputOf(command, followUp);
  if (!input) return { refused: 'follow-up-malformed' };
  const outcome = await carryOut(command, {
    environment,
    tenant,
    ...input,
    actorId: `reaction:${reaction}`,
    roles: new Set(),
    idempotencyKey: commandId,
    correlation,
    causation: causation ?? undefined,
    traceparent: traceparent ?? undefined,
  });
  return 'refused' in outcome ? outcome : refusalIn(outcome, command.name);
};

/** A stream that was changed past the program does not get better by waiting, and the streams after it must go on. */
const carryOut = async (
  command: AnyCommand,
  attempt: CommandAttempt,
): Promise<Outcome | { readonly refused: string }> => {
  try {
    return await command.execute(attempt);
  } catch (error) {
    if (error instanceof LogError && error.code === 'stream-tampered') return { refused: error.code };
    throw error;
  }
};

const inputOf = (command: AnyCommand, { params, body }: FollowUp) => {
  const [ownParams, ownBody] = [command.params.safeParse(params), command.body.safeParse(body)];
  return ownParams.success && ownBody.success ? { params: ownParams.data, body: ownBody.data } : undefined;
};

const refusalIn = (outcome: Outcome, name: string): { readonly refused: string } | undefined => {
  if (outcome.status === 'done') return undefined;
  if (outcome.status === 'busy') throw new Error(`${name} found its stream busy`);
  return { refused: outcome.status === 'refused' ? outcome.refusal.refused : outcome.status };
};
