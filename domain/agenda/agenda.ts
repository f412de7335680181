import type { WaitsFor } from '../case/case-status.ts';
import type { Facts } from '../decision.ts';
import { EVERYWHERE, entryOfOrdered, keyAt, type OrderedList, type Range } from '../ordered-list.ts';

/** One thing that waits for somebody in a case. */
export type Work = {
  /** Key of the sentence that says what is to be done. */
  readonly key: string;
  /** What belongs into it, such as an amount. */
  readonly facts?: Facts;
  readonly waitsFor: WaitsFor;
  readonly since: string;
  /** Calendar day in Berlin; null where nothing runs out. */
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
};

/** Whoever has something to do. */
export const doers = [
  'applicant',
  'coordination-office',
  'committee',
  'finance',
  'checker',
] as const satisfies readonly WaitsFor[];
export type Doer = (typeof doers)[number];

/** Something that waits, or will if nothing else happens; a step of which only the day counts waits since nobody asks when. */
export type AgendaItem =
  | Pick<Work, 'waitsFor' | 'dueOn' | 'since'>
  | { readonly waitsFor: WaitsFor; readonly dueOn: string; readonly since?: never };

/** The open cases in which somebody has something to do, by the first day by which. */
export const agendaOf = (doer: Doer): OrderedList => ({ among: 'open', by: `for/${doer}` });

/** Behind every day: what runs out never comes last, and of that first what has waited longest. */
const NO_DAY = '9999-12-31';

/** By what agendas are ordered. */
export const agendaKey = ({ dueOn, since }: Omit<AgendaItem, 'waitsFor'>): string =>
  dueOn ?? `${NO_DAY}~${since}`;

/** By when something is to be done, both days included; whatever has no day is in no such range. */
export type DueRange = { readonly dueFrom?: string | undefined; readonly dueTo?: string | undefined };

/** Where on an agenda to look for it; undefined for all of it. */
export const placesDue = ({ dueFrom, dueTo }: DueRange): Range | undefined => {
  if (dueFrom === undefined && dueTo === undefined) return undefined;
  return [dueFrom ?? EVERYWHERE[0], dueTo === undefined ? NO_DAY : `${dueTo}\u007f`];
};

/** Tells whether it is to be done by then. */
export const isDueIn =
  ({ dueFrom, dueTo }: DueRange) =>
  ({ dueOn }: Pick<Work, 'dueOn'>): boolean =>
    (dueFrom === undefined && dueTo === undefined) ||
    (dueOn !== null && (dueFrom ?? dueOn) <= dueOn && dueOn <= (dueTo ?? dueOn));

const keysOf = (items: readonly AgendaItem[], doer: Doer): readonly string[] => [
  ...new Set(items.filter(({ waitsFor }) => waitsFor === doer).map(agendaKey)),
];

/**
 * A case on the agendas: an entry for each day by which somebody has something to do in it.
 *
 * What a day changes is here from the beginning, so that no day has to write anything; what of it waits today is seen when it is read.
 */
export const agendaEntries = (items: readonly AgendaItem[]): readonly string[] =>
  doers.flatMap((doer) => keysOf(items, doer).map((key) => entryOfOrdered(agendaOf(doer), `${key}~${doer}`)));

/**
 * What of a case is told at one of its places on an agenda: whatever has its key, or one between it and the next.
 *
 * @param known everything that waits in it on any day
 */
export const toldAt = <Item extends AgendaItem>(
  place: string,
  doer: Doer,
  known: readonly AgendaItem[],
  items: readonly Item[],
): readonly Item[] => {
  const keys = keysOf(known, doer).toSorted();
  const own = keyAt(place).slice(0, -doer.length - 1);
  const placeOf = (item: Item) => keys.findLast((key) => key <= agendaKey(item)) ?? keys[0];
  return items.filter((item) => item.waitsFor === doer && placeOf(item) === own);
};

/** Days before and behind all others: what waits on one of them waits at some time if nothing else happens. */
export const ENDS_OF_TIME = ['0001-01-01', '9999-12-30'] as const;
