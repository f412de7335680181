import type { Refusal } from '../../domain/decision.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import type { LoadedStream } from '../ports.ts';
import type { AnyInput, CheckedSpecification, CommandAttempt, RefusalStatus } from './command.ts';
import { guardsOf } from './guards.ts';
import type { Sight } from './sight.ts';
import { type AnyLoaded, judged, situationOf, statesOf } from './situation.ts';

/** What a decision says when it does not refuse, whichever command it is about. */
type Accepted = {
  readonly accepted: readonly DomainEvent[];
  readonly also?: Readonly<Record<string, readonly DomainEvent[] | undefined>>;
};

/** What a decision wants written, and which streams must not move meanwhile. */
export type Decided = {
  readonly additions: readonly { readonly stream: LoadedStream; readonly events: readonly DomainEvent[] }[];
  readonly guards: readonly LoadedStream[];
};

/** Reads what the decision looks at, and lets it decide. */
export const decideOn = async (
  specification: CheckedSpecification,
  attempt: CommandAttempt,
  { environment, seen }: Sight,
  input: AnyInput,
  main: LoadedStream,
): Promise<Decided | Refusal> => {
  const situation = await situationOf(specification, { ...attempt, environment }, input, main);
  if ('refused' in situation) return situation;
  const { command, state, others } = situation;
  const decision = specification.decide(command, state, statesOf(others));
  if ('refused' in decision) return decision;
  const additions = additionsOf(decision, main, others);
  // Second line: the rules of the decision say it in their own words first; a command that does nothing needs no permission.
  if (additions.length > 0 && judged(specification, situation).verdict !== 'allowed')
    return { refused: NOT_PERMITTED };
  const written = additions.map(({ stream }) => stream);
  return { additions, guards: guardsOf(specification, others, await seen(), written) };
};

/** What a decision adds to the stream of its command, and to others. */
const additionsOf = (
  { accepted, also = {} }: Accepted,
  main: LoadedStream,
  others: AnyLoaded,
): Decided['additions'] =>
  [
    { stream: main, events: accepted },
    ...Object.entries(also).map(([name, events = []]) => ({ stream: loadedAs(others, name), events })),
  ].filter(({ events }) => events.length > 0);

const loadedAs = (others: AnyLoaded, name: string): LoadedStream => {
  const other = others[name];
  if (!other) throw new Error(`a decision adds to the stream ${name}, which was not loaded`);
  return other.stream;
};

const NOT_PERMITTED = 'not-permitted';

/** The HTTP status of a refusal: its specification gives one to each of its codes. */
export const statusOf = (
  refusals: Readonly<Record<string, RefusalStatus>>,
  { refused }: Refusal,
): RefusalStatus => {
  const status = refused === NOT_PERMITTED ? 403 : refusals[refused];
  if (status === undefined) throw new Error(`the refusal ${refused} has no status`);
  return status;
};
