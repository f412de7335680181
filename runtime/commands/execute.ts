import { setTimeout as pause } from 'node:timers/promises';
import type { Acting } from '../../domain/aggregate.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import type { CommitBody } from '../../events/envelope.ts';
import { eventsOf } from '../log/fold.ts';
import { formatPosition } from '../log/position.ts';
import { streamToSearch } from '../log/whole-stream.ts';
import type { Commit, LoadedStream } from '../ports.ts';
import { append, type Lost } from './append-decided.ts';
import {
  type AnyCommand,
  type AnyInput,
  type CheckedSpecification,
  type CommandAttempt,
  type CommandSpecification,
  type Others,
  type Outcome,
  openToOf,
} from './command.ts';
import { commandId, commandIdentity, derivedIds } from './command-identity.ts';
import { decideOn, statusOf } from './decide.ts';
import { sightOf } from './sight.ts';
import { judged, situationOf } from './situation.ts';
import { turns } from './turns.ts';

/** How long a command decides again when others were faster on its stream, before it gives up. */
const RETRY_BUDGET_MS = 15_000;
const PAUSE_MS_MAX = 120;

/**
 * Makes a command that can be executed out of its specification.
 *
 * The one place where an optimistic write that lost is decided again, and where a repeated command is recognised.
 */
export const command = <
  Params,
  Body,
  State,
  Event extends DomainEvent,
  Code extends string,
  O extends Others,
  Extra extends object = object,
>(
  specification: CommandSpecification<Params, Body, State, Event, Code, O, Extra>,
): AnyCommand => executable(specification as unknown as CheckedSpecification);

const executable = (specification: CheckedSpecification): AnyCommand => ({
  name: specification.name,
  permission: specification.permission,
  openTo: openToOf(specification.permission),
  refusals: specification.refusals,
  unguarded: specification.unguarded ?? {},
  params: specification.params,
  body: specification.body,
  standing: async (attempt) => {
    const now = attempt.environment.clock.now();
    const input = understood(attempt, now);
    const main = await loadedMain(specification, attempt, input);
    const situation = await situationOf(specification, attempt, input, main);
    return 'refused' in situation
      ? { relations: new Set(), state: '', verdict: 'not-in-this-state' }
      : judged(specification, situation);
  },
  execute: async (attempt) => {
    const deadline = Date.now() + RETRY_BUDGET_MS;
    // The moment at which it came in counts: whoever is in time and loses a race is still in time.
    const now = attempt.environment.clock.now();
    let result = await tryOnce(specification, attempt, now);
    for (let round = 1; 'lostTo' in result; round++) {
      if (Date.now() > deadline) return { status: 'busy' };
      await pause(Math.random() * Math.min(PAUSE_MS_MAX, 5 * 2 ** Math.min(round, 6)));
      result = await inTurn(`${attempt.tenant} ${result.lostTo}`, () => tryOnce(specification, attempt, now));
    }
    return result;
  },
});

/** Whoever lost once waits for the others of this process: trying all at once again would only let all but one lose. */
const inTurn = turns();

/** One round of load, decide, append. */
const tryOnce = async (
  specification: CheckedSpecification,
  attempt: CommandAttempt,
  now: string,
): Promise<Outcome | Lost> => {
  const input = understood(attempt, now);
  const identity = identityOf(specification.name, attempt);
  const key = specification.key(input);
  const sight = sightOf(attempt.environment);
  const main = await loadedMain(specification, { ...attempt, environment: sight.environment }, input);
  const repeated = repeatOf(await streamToSearch(attempt.environment.log, main, identity.id), identity);
  if (repeated) return 'status' in repeated ? repeated : done(specification, key, main, repeated.commits);
  const stale = staleness(main, attempt);
  if (stale) return stale;

  const decided = await decideOn(specification, attempt, sight, input, main);
  if ('refused' in decided)
    return { status: 'refused', refusal: decided, httpStatus: statusOf(specification.refusals, decided) };
  if (decided.additions.length === 0) return done(specification, key, main, []);
  const written = await append(attempt, decided, identity, input.acting.now);
  return 'commits' in written ? done(specification, key, main, written.commits) : written;
};

const loadedMain = (
  { aggregate, key }: CheckedSpecification,
  { environment, tenant }: CommandAttempt,
  input: AnyInput,
): Promise<LoadedStream> => environment.log.load(tenant, `${aggregate.family}-${key(input)}`, aggregate);

/** What was sent, as a decision takes it. */
const understood = (attempt: CommandAttempt, now: string): AnyInput => {
  const { tenant, actorId, idempotencyKey, params, body } = attempt;
  const acting: Acting = {
    actorId,
    roles: attempt.roles,
    now,
    derivedId: derivedIds(tenant, commandId(tenant, actorId, idempotencyKey), params),
  };
  // Both were parsed by the schemas of the command, which are objects.
  return { params: params as object, body: body as object, acting };
};

const identityOf = (
  name: string,
  { tenant, actorId, idempotencyKey, params, body }: CommandAttempt,
): CommitBody['command'] => commandIdentity(tenant, actorId, idempotencyKey, name, { params, body });

/** The commit of an earlier try of the same command; `key-reused` when its content was another. */
const repeatOf = (
  { commits }: LoadedStream,
  { id, fingerprint }: CommitBody['command'],
): { readonly commits: readonly Commit[] } | Outcome | undefined => {
  const earlier = commits.filter((commit) => commit.command.id === id);
  if (earlier.some((commit) => commit.command.fingerprint !== fingerprint)) return { status: 'key-reused' };
  return earlier.length > 0 ? { commits: earlier } : undefined;
};

const staleness = ({ revision }: LoadedStream, { expectedRevision }: CommandAttempt): Outcome | undefined =>
  expectedRevision === undefined || expectedRevision === revision
    ? undefined
    : { status: 'version-mismatch', revision };

/** The answer to a command that was carried out, now or by an earlier try: the same both times. */
const done = (
  specification: CheckedSpecification,
  key: string,
  main: LoadedStream,
  commits: readonly Commit[],
): Outcome => {
  const own = commits.find(({ stream }) => stream === main.name);
  const events = eventsOf(own ? [own] : []);
  return {
    status: 'done',
    key,
    revision: own?.revision ?? main.revision,
    isNew: own?.revision === 1,
    position: own ? [formatPosition([own]), ...own.together].join(',') : formatPosition(commits),
    answer: specification.answer?.(events) ?? {},
  };
};
