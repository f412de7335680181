import type { Permission } from '../../../domain/permissions/permission.ts';
import { permissions } from '../../../domain/permissions/table.ts';
import type { AnyCommand, CommandAttempt, Outcome } from '../../../runtime/commands/command.ts';
import type { Environment } from '../../../runtime/ports.ts';
import { wordsFor } from './words.ts';

/** What came of one try before the table was asked: accepted, nothing to do any more, or refused with a code. */
export type Result = 'accepted' | 'nothing to do' | (string & {});

/** Somebody had, or tried to have, an action carried out. */
export type Tried = {
  /** The name of its line in the table. */
  readonly action: string;
  readonly roles: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly state: string;
  readonly result: Result;
  /** The refusal is about whoever tried, whatever the case. */
  readonly isPersonal: boolean;
  /** It was written, whatever the table says. */
  readonly isWritten: boolean;
};

const lines: readonly (readonly [string, Permission])[] = Object.entries(permissions);

/** A follow-up that has the name of a command of people has a line of its own. */
export const actionOf = ({ name, permission }: AnyCommand): string =>
  lines.find(([, line]) => line === permission)?.[0] ?? name;

const resultOf = (outcome: Outcome, isWritten: boolean): Result => {
  if (outcome.status === 'refused')
    return outcome.refusal.refused === 'not-permitted' ? 'accepted' : outcome.refusal.refused;
  if (outcome.status === 'done') return isWritten ? 'accepted' : 'nothing to do';
  return outcome.status;
};

const personalWords: ReadonlySet<string> = new Set(Object.values(wordsFor).flat());

const isPersonal = (outcome: Outcome): boolean =>
  outcome.status === 'refused' && (outcome.httpStatus === 403 || personalWords.has(outcome.refusal.refused));

/** A reaction acts for the system and holds no office. */
const rolesOf = ({ actorId, roles }: CommandAttempt): ReadonlySet<string> =>
  actorId.startsWith('reaction:') ? new Set(['system']) : roles;

/** The same environment, whose log tells when something is written to it. */
const telling = (environment: Environment, told: { isWritten: boolean }): Environment => ({
  ...environment,
  log: {
    ...environment.log,
    append: async (addition) => {
      const result = await environment.log.append(addition);
      told.isWritten = result.status === 'appended';
      return result;
    },
  },
});

/** The same environment, in which nothing is written and each stream read once. */
export const unwritten = (environment: Environment): Environment => {
  const read = new Map<string, ReturnType<Environment['log']['load']>>();
  const load: Environment['log']['load'] = (tenant, stream) => {
    const loaded = read.get(stream) ?? environment.log.load(tenant, stream);
    read.set(stream, loaded);
    return loaded;
  };
  const append: Environment['log']['append'] = async () => ({ status: 'appended', commits: [] });
  return { ...environment, log: { ...environment.log, load, append } };
};

/** The same command, which also tells what came of each time that somebody tried it. */
export const watched = (command: AnyCommand, tell: (tried: Tried) => void): AnyCommand => ({
  ...command,
  execute: async (attempt) => {
    const { relations, state } = await command.standing(attempt);
    const told = { isWritten: false };
    const environment = telling(attempt.environment, told);
    const outcome = await command.execute({ ...attempt, environment });
    const { isWritten } = told;
    tell({
      ...{ action: actionOf(command), roles: rolesOf(attempt), relations, state, isWritten },
      result: resultOf(outcome, isWritten),
      isPersonal: isPersonal(outcome),
    });
    return outcome;
  },
});
