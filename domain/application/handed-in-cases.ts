import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { ApplicationRow } from './application-row.ts';
import { type Undecided, type UngrantedStatus, ungrantedStatus } from './ungranted-status.ts';

/** Where a case stands for the lists of all of them; once it is granted, its grant says where exactly. */
export type StandingListed = UngrantedStatus | 'granted';

/** Every case that was ever handed in, by one choice or none. */
export type HandedInBy =
  | { readonly inChargeId: string | null }
  | { readonly standing: StandingListed }
  | Record<string, never>;

/** The list of all of them. */
export const HANDED_IN = 'handed-in';

const choiceOf = (by: HandedInBy): readonly string[] => {
  if ('inChargeId' in by) return [`in-charge/${by.inChargeId ?? 'nobody'}`];
  return 'standing' in by ? [`status/${by.standing}`] : [];
};

/** All cases of the partnership in the order in which they were handed in. */
export const handedInCases = (by: HandedInBy): OrderedList => ({
  among: HANDED_IN,
  by: [...choiceOf(by), 'received'].join('/'),
});

/** Those of one round. */
export const handedInFor = (roundId: string): OrderedList => ({ among: `round/${roundId}`, by: 'received' });

type Listed = Pick<ApplicationRow, 'inChargeId' | 'grantedOn' | 'roundId' | 'submittedAt'> & Undecided;

/** Where an application stands in those. */
export const placesOfHandedIn = ({ inChargeId, grantedOn, roundId, submittedAt, ...row }: Listed) =>
  [
    handedInCases({}),
    handedInCases({ standing: grantedOn === null ? ungrantedStatus(row) : 'granted' }),
    handedInFor(roundId),
    // Most cases have nobody; they are looked for among those that wait.
    ...(inChargeId === null ? [] : [handedInCases({ inChargeId })]),
  ].map((list) => entryOfOrdered(list, submittedAt));
