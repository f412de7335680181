import type { Acting } from '../domain/aggregate.ts';
import type { Refusal } from '../domain/decision.ts';
import { type Standing, type Verdict, verdictOn } from '../domain/permissions/permission.ts';
import type { DomainEvent } from '../events/catalogue.ts';
import type { CommandAttempt, CommandSpecification, Input, Loaded, Others, Read } from './command.ts';
import { fold } from './fold.ts';
import type { LoadedStream } from './ports.ts';

/** Other streams that a decision looks at, by the name it knows them under. */
export type AnyLoaded = Readonly<Record<string, Loaded<unknown>>>;

/** What a decision is made on: the command with everything that came with it, and the states of all its streams. */
export type Situation<Command, State> = {
  readonly command: Command;
  readonly state: State;
  readonly others: AnyLoaded;
};

/** Reads what a decision on a command looks at. */
export const situationOf = async <
  Params,
  Body,
  State,
  Event extends DomainEvent,
  Code extends string,
  O extends Others,
  Extra extends object,
>(
  specification: CommandSpecification<Params, Body, State, Event, Code, O, Extra>,
  { environment, tenant }: CommandAttempt,
  input: Input<Params, Body>,
  main: LoadedStream,
): Promise<Situation<Params & Body & Extra & Acting, State> | Refusal<Code>> => {
  const extra = (await specification.prepare?.(input, environment, tenant)) ?? ({} as Extra);
  if ('refused' in extra) return extra as Refusal<Code>;
  const read: Read = async (aggregate, key) => {
    const stream = await environment.log.load(tenant, `${aggregate.family}-${key}`);
    return { state: fold(aggregate, stream.commits), stream };
  };
  const state = fold(specification.aggregate, main.commits);
  const others: AnyLoaded = (await specification.others?.(read, { ...input, extra }, state)) ?? {};
  return { command: { ...input.params, ...input.body, ...extra, ...input.acting }, state, others };
};

/** The states of other streams, without the streams. */
export const statesOf = (others: AnyLoaded) =>
  Object.fromEntries(Object.entries(others).map(([name, { state }]) => [name, state]));

/** How the person stands to what a command is about, and what the permission table says to it. */
export const judged = <
  Params,
  Body,
  State,
  Event extends DomainEvent,
  Code extends string,
  O extends Others,
  Extra extends object,
>(
  specification: CommandSpecification<Params, Body, State, Event, Code, O, Extra>,
  { command, state, others }: Situation<Params & Body & Extra & Acting, State>,
): Standing & { readonly verdict: Verdict } => {
  const standing = specification.standing(command, state, statesOf(others) as O);
  return { ...standing, verdict: verdictOn(specification.permission, rolesOf(command), standing) };
};

/** The offices of a person; a reaction acts for the system. */
const rolesOf = ({ actorId, roles }: Acting): ReadonlySet<string> =>
  actorId.startsWith('reaction:') ? new Set(['system']) : roles;
