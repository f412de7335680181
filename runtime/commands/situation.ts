import type { Acting } from '../../domain/aggregate.ts';
import type { Refusal } from '../../domain/decision.ts';
import { type Standing, type Verdict, verdictOn } from '../../domain/permissions/permission.ts';
import { fold } from '../log/fold.ts';
import type { Environment, LoadedStream } from '../ports.ts';
import type {
  AnyInput,
  BesideStreams,
  CheckedSpecification,
  CommandAttempt,
  Loaded,
  Read,
} from './command.ts';

/** Other streams that a decision looks at, by the name it knows them under. */
export type AnyLoaded = Readonly<Record<string, Loaded<unknown>>>;

/** What a decision is made on: the command with everything that came with it, and the states of all its streams. */
export type Situation = {
  readonly command: Acting;
  readonly state: unknown;
  readonly others: AnyLoaded;
};

/** Reads what a decision on a command looks at. */
export const situationOf = async (
  specification: CheckedSpecification,
  { environment, tenant }: CommandAttempt,
  input: AnyInput,
  main: LoadedStream,
): Promise<Situation | Refusal> => {
  const extra = (await specification.prepare?.(input, besideStreams(environment), tenant)) ?? {};
  if (isRefusal(extra)) return extra;
  const read: Read = async (aggregate, key) => {
    const stream = await environment.log.load(tenant, `${aggregate.family}-${key}`, aggregate);
    return { state: fold(aggregate, stream), stream };
  };
  const state = fold(specification.aggregate, main);
  const others: AnyLoaded = (await specification.others?.(read, { ...input, extra }, state)) ?? {};
  return { command: { ...input.params, ...input.body, ...extra, ...input.acting }, state, others };
};

const besideStreams = ({ log, vault, drafts, clock, tenant }: Environment): BesideStreams => {
  return { log, vault, drafts, clock, tenant };
};

const isRefusal = (made: object): made is Refusal => 'refused' in made;

/** The states of other streams, without the streams. */
export const statesOf = (others: AnyLoaded) =>
  Object.fromEntries(Object.entries(others).map(([name, { state }]) => [name, state]));

/** How the person stands to what a command is about, and what the permission table says to it. */
export const judged = (
  specification: CheckedSpecification,
  { command, state, others }: Situation,
): Standing & { readonly verdict: Verdict } => {
  const standing = specification.standing(command, state, statesOf(others));
  return { ...standing, verdict: verdictOn(specification.permission, rolesOf(command), standing) };
};

/** The offices of a person; a reaction acts for the system. */
const rolesOf = ({ actorId, roles }: Acting): ReadonlySet<string> =>
  actorId.startsWith('reaction:') ? new Set(['system']) : roles;
