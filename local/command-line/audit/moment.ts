import { type Cut, cutAtInstant, cutAtPosition, PositionError } from '../../../runtime/views/cut.ts';
import { type Moment, type MomentRefusal, momentNamed } from '../../../runtime/views/moment.ts';
import type { Book } from '../book-task.ts';
import { ToldError } from '../told-error.ts';

const REFUSED: Readonly<Record<MomentRefusal, string>> = {
  'not-a-moment': 'is neither an instant nor a position',
  'moment-with-lost-plus': 'has a blank where an offset has its sign',
  'moment-in-leap-second': 'is a leap second, which no book counts',
  'moment-in-the-future': 'lies in the future',
  'moment-before-any-book': 'lies before any book',
};

/** The moment that `--as-of` names; undefined for now. */
export const momentOf = ({ asOf, environment }: Pick<Book, 'asOf' | 'environment'>): Moment | undefined => {
  if (asOf === undefined) return undefined;
  const moment = momentNamed(asOf, environment.clock.now());
  if (typeof moment !== 'string') return moment;
  throw new ToldError(
    `--as-of ${asOf} ${REFUSED[moment]}. Name an instant such as 2024-03-01T12:00:00Z, or a position such as fund-aktionsfonds-2024@3.`,
  );
};

/** What of the log lies before the moment that `--as-of` names; undefined for all of it. */
export const cutOf = async (book: Book): Promise<Cut | undefined> => {
  const moment = momentOf(book);
  if (!moment) return undefined;
  if ('instant' in moment) return cutAtInstant(moment.instant);
  try {
    return await cutAtPosition(book.environment, book.tenant, moment.position);
  } catch (error) {
    if (error instanceof PositionError) throw new ToldError(`--as-of ${moment.position}: ${error.message}.`);
    throw error;
  }
};
