import type { Aggregate } from '../../domain/aggregate.ts';
import type { Environment } from '../ports.ts';
import { fold } from './fold.ts';

/** Loads and folds one stream, for what is decided outside a command. */
export const stateOf = async <State, Event>(
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  aggregate: Aggregate<State, Event>,
  key: string,
): Promise<State> => fold(aggregate, await log.load(tenant, `${aggregate.family}-${key}`, aggregate));
