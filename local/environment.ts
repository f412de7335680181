import { mkdirSync } from 'node:fs';
import type { Clock } from '../runtime/ports.ts';
import { checkStore } from './stores/kept-in.ts';
import type { Looked, Opened, Place } from './stores/opened.ts';

/**
 * Opens the store that the options name.
 *
 * @throws BookRefusal, ToldError where there is another book than is asked for
 */
export const openEnvironment = async (place: Place, clock: Clock): Promise<Opened> => {
  checkStore(place);
  // A folder that is made here is nobody else's to read: the log names people by pseudonyms, and still it is about them.
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  // What a store needs is loaded with it: a town with one file never reads the client of DynamoDB.
  if (place.store === 'sqlite') return (await import('./stores/sqlite.ts')).openSqlite(place, clock);
  const { dynamodbEndpoint } = place;
  return dynamodbEndpoint === undefined
    ? (await import('./stores/engine.ts')).openEngine(place, clock)
    : (await import('./stores/endpoint.ts')).openEndpoint(place, clock, dynamodbEndpoint);
};

/**
 * Opens a book to look at it: nothing is changed in its folder, so it may lie on a medium that cannot be written.
 *
 * @throws BookRefusal, ToldError
 */
export const lookInto = async (whose: Omit<Place, 'demo' | 'access'>, clock: Clock): Promise<Looked> => {
  const place = { ...whose, demo: undefined, access: 'look' } as const;
  checkStore(place);
  if (place.store === 'sqlite') return (await import('./stores/sqlite.ts')).lookIntoSqlite(place, clock);
  const { dynamodbEndpoint } = place;
  return dynamodbEndpoint === undefined
    ? (await import('./stores/engine.ts')).lookIntoEngine(place, clock)
    : (await import('./stores/endpoint.ts')).openEndpoint(place, clock, dynamodbEndpoint);
};
