import type { Aggregate } from '../domain/aggregate.ts';
import { eventsOf } from './execute.ts';
import type { Environment } from './ports.ts';

/** Loads and folds one stream, for what is decided outside a command. */
export const stateOf = async <State, Event>(
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  { family, initial, evolve }: Aggregate<State, Event>,
  key: string,
): Promise<State> => {
  const { commits } = await log.load(tenant, `${family}-${key}`);
  return (eventsOf(commits) as unknown as Event[]).reduce(evolve, initial);
};
