import { mkdirSync } from 'node:fs';
import type { Clock } from '../runtime/ports.ts';
import type { Opened, Place } from './stores/opened.ts';

/** Opens the store that the options name. */
export const openEnvironment = async (place: Place, clock: Clock): Promise<Opened> => {
  // A folder that is made here is nobody else's to read: the log names people by pseudonyms, and still it is about them.
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  // What a store needs is loaded with it: a town with one file never reads the client of DynamoDB.
  if (place.store === 'sqlite') return (await import('./stores/sqlite.ts')).openSqlite(place, clock);
  const { dynamodbEndpoint } = place;
  return dynamodbEndpoint === undefined
    ? (await import('./stores/engine.ts')).openEngine(place, clock)
    : (await import('./stores/endpoint.ts')).openEndpoint(place, clock, dynamodbEndpoint);
};
