import { setTimeout as pause } from 'node:timers/promises';
import type { Acting, Aggregate } from '../domain/aggregate.ts';
import type { Refusal } from '../domain/decision.ts';
import { catalogue, type DomainEvent } from '../events/catalogue.ts';
import type { CommitBody } from '../events/envelope.ts';
import { upcast } from '../events/upcasters.ts';
import type {
  AnyCommand,
  CommandAttempt,
  CommandSpecification,
  Loaded,
  Others,
  Outcome,
  Read,
} from './command.ts';
import { POLICY } from './command.ts';
import { commandIdentity, derivedIds } from './command-identity.ts';
import { type Addition, type Commit, type LoadedStream, LogError } from './ports.ts';
import { formatPosition } from './position.ts';

/** How long a command decides again when others were faster on its stream, before it gives up. */
const RETRY_BUDGET_MS = 15_000;
const PAUSE_MS_MAX = 120;

/** The events of loaded commits in today's shape. */
export const eventsOf = (commits: readonly Commit[]): DomainEvent[] =>
  commits.flatMap((commit) => commit.events.map((event) => upcast(event) as unknown as DomainEvent));

const fold = <State, Event>(aggregate: Aggregate<State, Event>, stream: LoadedStream): State =>
  (eventsOf(stream.commits) as unknown as Event[]).reduce(aggregate.evolve, aggregate.initial);

const storedEvents = (events: readonly DomainEvent[]): CommitBody['events'] =>
  events.map(({ type, data }) => {
    const entry = catalogue.get(type);
    if (!entry) throw new Error(`the event ${type} is not in the catalogue`);
    entry.schema.parse({ type, data });
    return { type, version: entry.version, data };
  });

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
): AnyCommand => ({
  name: specification.name,
  openTo: specification.openTo,
  refusals: specification.refusals,
  params: specification.params,
  body: specification.body,
  execute: async (attempt) => {
    const deadline = Date.now() + RETRY_BUDGET_MS;
    for (let round = 0; ; round++) {
      const outcome = await tryOnce(specification, attempt);
      if (outcome) return outcome;
      if (Date.now() > deadline) return { status: 'busy' };
      await pause(Math.random() * Math.min(PAUSE_MS_MAX, 5 * 2 ** Math.min(round, 6)));
    }
  },
});

/** One round of load, decide, append; undefined when another writer was faster. */
const tryOnce = async <
  Params,
  Body,
  State,
  Event extends DomainEvent,
  Code extends string,
  O extends Others,
  Extra extends object,
>(
  specification: CommandSpecification<Params, Body, State, Event, Code, O, Extra>,
  attempt: CommandAttempt,
): Promise<Outcome | undefined> => {
  const { environment, tenant, actorId } = attempt;
  const params = attempt.params as Params;
  const body = attempt.body as Body;
  const identity = commandIdentity(tenant, actorId, attempt.idempotencyKey, specification.name, {
    params,
    body,
  });
  const acting: Acting = {
    actorId,
    roles: attempt.roles,
    now: environment.clock.now(),
    derivedId: derivedIds(tenant, identity.id),
  };
  const input = { params, body, acting };
  const key = specification.key(input);
  const main = await environment.log.load(tenant, `${specification.aggregate.family}-${key}`);

  const earlier = main.commits.filter((commit) => commit.command.id === identity.id);
  if (earlier.some((commit) => commit.command.fingerprint !== identity.fingerprint))
    return { status: 'key-reused' };
  const repeated = earlier.at(-1);
  if (repeated) return done(specification, key, [repeated], repeated.revision);
  if (attempt.expectedRevision !== undefined && attempt.expectedRevision !== main.revision)
    return { status: 'version-mismatch', revision: main.revision };

  const refusedAs = (refusal: Refusal<Code>): Outcome => ({
    status: 'refused',
    refusal,
    httpStatus: specification.refusals[refusal.refused],
  });
  const extra = await specification.prepare?.(input, environment, tenant);
  if (extra && 'refused' in extra) return refusedAs(extra as Refusal<Code>);

  const read: Read = async (aggregate, otherKey) => {
    const stream = await environment.log.load(tenant, `${aggregate.family}-${otherKey}`);
    return { state: fold(aggregate, stream), stream };
  };
  const state = fold(specification.aggregate, main);
  const others = ((await specification.others?.(read, { ...input, extra: extra ?? ({} as Extra) }, state)) ??
    {}) as Readonly<Record<string, Loaded<unknown>>>;
  const states = Object.fromEntries(Object.entries(others).map(([name, { state: other }]) => [name, other]));
  const decision = specification.decide(
    { ...params, ...body, ...(extra ?? ({} as Extra)), ...acting },
    state,
    states as O,
  );
  if ('refused' in decision) return refusedAs(decision);

  const also = Object.entries(decision.also ?? {}) as [string, readonly DomainEvent[]][];
  const wanted = [
    { stream: main, events: decision.accepted as readonly DomainEvent[] },
    ...also.map(([name, events]) => ({ stream: loadedAs(others, name).stream, events })),
  ].filter(({ events }) => events.length > 0);
  if (wanted.length === 0) return { ...done(specification, key, [], main.revision), isNew: false } as Outcome;

  const sealed = await Promise.all(
    wanted.map(({ stream, events }) => environment.vault.seal(tenant, stream.name, storedEvents(events))),
  );
  const additions: Addition[] = wanted.map(({ stream }, place) => ({
    stream,
    events: sealed[place]?.events ?? [],
  }));
  const guards = (specification.guards ?? [])
    .map((name) => loadedAs(others, name).stream)
    .filter((stream) => wanted.every((addition) => addition.stream.name !== stream.name));
  const recordedAt = [acting.now, ...wanted.flatMap(({ stream }) => stream.commits.at(-1)?.recordedAt ?? [])]
    .sort()
    .at(-1);
  try {
    const result = await environment.log.append({
      additions,
      guards,
      vaultRows: sealed.flatMap(({ rows }) => rows),
      provenance: {
        actor: actorId,
        command: identity,
        correlation: attempt.correlation,
        causation: attempt.causation ?? null,
        traceparent: attempt.traceparent ?? null,
        policy: POLICY,
        recordedAt: recordedAt ?? acting.now,
      },
    });
    if (result.status === 'conflict') return undefined;
    const own = result.commits.find((commit) => commit.stream === main.name);
    return done(specification, key, result.commits, own?.revision ?? main.revision);
  } catch (error) {
    if (error instanceof LogError && error.code === 'commit-too-large') return { status: 'too-large' };
    if (error instanceof LogError && error.code === 'command-id-reused') return { status: 'key-reused' };
    throw error;
  }
};

const loadedAs = (others: Readonly<Record<string, Loaded<unknown>>>, name: string): Loaded<unknown> => {
  const other = others[name];
  if (!other) throw new Error(`a decision adds to the stream ${name}, which was not loaded`);
  return other;
};

const done = <Event extends DomainEvent>(
  specification: { readonly answer?: (events: readonly Event[]) => Readonly<Record<string, unknown>> },
  key: string,
  commits: readonly Commit[],
  revision: number,
): Outcome => ({
  status: 'done',
  key,
  revision,
  isNew: commits.some((commit) => commit.revision === 1 && commit.stream.endsWith(key)),
  position: formatPosition(commits),
  answer: commits.length === 0 ? {} : (specification.answer?.(eventsOf(commits) as unknown as Event[]) ?? {}),
});
