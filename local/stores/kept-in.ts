import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OtherBook } from '../../runtime/log/book-birth.ts';
import { ToldError } from '../command-line/told-error.ts';
import { dataFiles } from '../data-files.ts';
import type { Place } from './opened.ts';

type Engine = Place['store'];

/** The engines that something in a folder is kept in. LevelDB names its own files in `CURRENT`. */
export const enginesIn = (data: string): readonly Engine[] => {
  const { database, engine } = dataFiles(data);
  return [
    ...(existsSync(database) ? (['sqlite'] as const) : []),
    ...(existsSync(join(engine, 'CURRENT')) ? (['dynamodb'] as const) : []),
  ];
};

export const noBook = ({ data, store }: Place): string =>
  `There is no book in ${data} (${store}). Name its folder with --data, or begin one there with \`serve --new\`.`;

const isElsewhere = ({ store, dynamodbEndpoint }: Place): boolean =>
  store === 'dynamodb' && dynamodbEndpoint !== undefined;

const keptIn = (place: Place, engine: Engine): string =>
  `The book in ${place.data} is kept in ${engine}: start with --store ${engine}${isElsewhere(place) ? ' and without DYNAMODB_ENDPOINT' : ''}, or choose another folder with --data.`;

/** A book that is not where its key lies is not begun anew: it is missing. */
export const refuseLoneKey = (data: string): void => {
  if (existsSync(dataFiles(data).key))
    throw new OtherBook(
      `In ${data} lies foerderbuch.key, and not the book that it belongs to. Put the book back beside it, or choose another folder with --data; nothing was changed.`,
    );
};

/**
 * Holds an engine against what lies in the folder. A folder has one book: whoever forgets `--store` is not given an empty one beside it.
 *
 * @throws ToldError
 */
export const checkStore = (place: Place): void => {
  const { data, store, access } = place;
  const found = enginesIn(data);
  const isThere = found.includes(store) && !isElsewhere(place);
  const [other] = isThere ? [] : found;
  if (other) throw new ToldError(keptIn(place, other));
  if (isThere || isElsewhere(place)) return;
  if (access === 'look' || access === 'go-on') throw new ToldError(noBook(place));
  refuseLoneKey(data);
};
