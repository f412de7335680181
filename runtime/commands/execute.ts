import { setTimeout as pause } from 'node:timers/promises';
import type { Acting } from '../../domain/aggregate.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import type { CommitBody } from '../../events/envelope.ts';
import { streamToSearch } from '../log/whole-stream.ts';
import type { LoadedStream } from '../ports.ts';
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
import { type Decided, decideOn, statusOf } from './decide.ts';
import { done, repeatOf, staleness } from './outcome.ts';
import { recallingEnvironment } from './recalling.ts';
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

/** Of a stream that is there already, the key does not depend on who acts. */
const nobody: Acting = {
  actorId: '',
  roles: new Set(),
  now: '',
  derivedId: () => {
    throw new Error('its address does not name its stream');
  },
};

const executable = (specification: CheckedSpecification): AnyCommand => ({
  name: specification.name,
  permission: specification.permission,
  openTo: openToOf(specification.permission),
  refusals: specification.refusals,
  unguarded: specification.unguarded ?? {},
  params: specification.params,
  body: specification.body,
  streamAt: (params) => mainOf(specification, { params: params as object, body: {}, acting: nobody }),
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
    // The moment at which it came in counts: whoever is in time and loses a race is still in time.
    const input = understood(attempt, attempt.environment.clock.now());
    const attempted = () => tried(specification, attempt, input);
    let result = await inTurn(`${attempt.tenant} ${mainOf(specification, input)}`, attempted);
    const deadline = Date.now() + RETRY_BUDGET_MS;
    for (let round = 1; 'lostTo' in result; round++) {
      if (Date.now() > deadline) return { status: 'busy' };
      await pause(Math.random() * Math.min(PAUSE_MS_MAX, 5 * 2 ** Math.min(round, 6)));
      result = await inTurn(`${attempt.tenant} ${result.lostTo}`, attempted);
    }
    return result;
  },
});

/** Those of this process who want the same stream take turns: trying all at once would only let all but one lose. */
const inTurn = turns();

/**
 * Decides and appends: first on what this process saw of the streams a moment ago, which costs no read.
 *
 * Nothing comes of that unless the append proves that not one of these streams has moved; otherwise they are loaded.
 */
const tried = async (
  specification: CheckedSpecification,
  attempt: CommandAttempt,
  input: AnyInput,
): Promise<Outcome | Lost> => {
  const recalling = recallingEnvironment(attempt.environment);
  if (recalling.mayRecall(attempt.tenant, mainOf(specification, input), specification.aggregate)) {
    const { environment } = recalling;
    const considered = await consider(specification, { ...attempt, environment }, input);
    if ('decided' in considered && recalling.areAllIn(considered.decided))
      return carryOut(specification, attempt, considered);
  }
  const considered = await consider(specification, attempt, input);
  return 'decided' in considered ? carryOut(specification, attempt, considered) : considered;
};

/** A decision that is to be written. */
type Considered = {
  readonly decided: Decided;
  readonly input: AnyInput;
  readonly identity: CommitBody['command'];
  readonly main: LoadedStream;
};

/** One round of load and decide: what is to be written, or why nothing is. */
const consider = async (
  specification: CheckedSpecification,
  attempt: CommandAttempt,
  input: AnyInput,
): Promise<Considered | Outcome> => {
  const identity = identityOf(specification.name, attempt);
  const key = specification.key(input);
  const sight = sightOf(attempt.environment);
  const main = await loadedMain(specification, { ...attempt, environment: sight.environment }, input);
  const repeated = repeatOf(await streamToSearch(attempt.environment.log, main, identity.id), identity);
  if (repeated) return 'status' in repeated ? repeated : done(specification, key, main, repeated.commits);
  const stale = staleness(main, attempt);
  const decided = await decideOn(specification, attempt, sight, input, main);
  if ('refused' in decided) {
    const httpStatus = statusOf(specification.refusals, decided);
    // Who may not, or may not know, is not told of versions either (RFC 9110 § 13.2.1).
    if (stale && httpStatus !== 403 && httpStatus !== 404) return stale;
    return { status: 'refused', refusal: decided, httpStatus };
  }
  if (stale) return stale;
  if (decided.additions.length === 0) return done(specification, key, main, []);
  return { decided, input, identity, main };
};

const carryOut = async (
  specification: CheckedSpecification,
  attempt: CommandAttempt,
  { decided, input, identity, main }: Considered,
): Promise<Outcome | Lost> => {
  const written = await append(attempt, decided, identity, input.acting.now);
  return 'commits' in written
    ? done(specification, specification.key(input), main, written.commits)
    : written;
};

const mainOf = ({ aggregate: { family }, key }: CheckedSpecification, input: AnyInput): string =>
  `${family}-${key(input)}`;

const loadedMain = (
  specification: CheckedSpecification,
  { environment, tenant }: CommandAttempt,
  input: AnyInput,
): Promise<LoadedStream> =>
  environment.log.load(tenant, mainOf(specification, input), specification.aggregate);

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
