import type { Acting } from '../aggregate.ts';
import { keepsOut } from '../meeting/item-conflicts.ts';
import { type Meeting, seatsOf } from '../meeting/meeting.ts';
import {
  type ItemOf,
  isPresiding,
  type OnItem,
  outOf,
  theItem,
  type WithConflicts,
} from '../meeting/meeting-rules.ts';
import { mayResolve } from '../meeting/resolve-item.ts';
import { committeeTies } from './committee-standing.ts';
import { type Relation, type Standing, ties } from './permission.ts';
import { toPerson } from './person-standing.ts';

type OnTheItem = Pick<Acting, 'actorId'> & Pick<OnItem, 'itemId'>;

/** The item that somebody stands to, with its meeting; undefined where it is on no agenda. */
const itemIn = (command: OnTheItem, meeting: Meeting): ItemOf | undefined =>
  meeting.status === 'none' ? undefined : theItem['unknown-item'](command, meeting);

const isConflicted = (
  { actorId }: OnTheItem,
  { item }: ItemOf,
  { review, organisation }: Partial<WithConflicts>,
): boolean =>
  review !== undefined &&
  organisation !== undefined &&
  keepsOut(outOf(item, { review, organisation }), actorId);

/** How somebody stands to one item of an agenda. */
export const toItem = (command: OnTheItem, meeting: Meeting, others: Partial<WithConflicts>): Standing => {
  const found = itemIn(command, meeting);
  return {
    relations: ties(...committeeTies(command, { seats: seatsOf(meeting) }), [
      'conflicted',
      found !== undefined && isConflicted(command, found, others),
    ]),
    state: found?.item.status ?? 'none',
  };
};

const standing = (to: Standing, relation: Relation, holds: boolean): Standing => ({
  ...to,
  relations: new Set([...to.relations, ...(holds ? [relation] : [])]),
});

/** Whether somebody leads an item, or may end it. */
type Leading = typeof mayResolve;

/** Whoever holds the chair, has no conflict, and all the same does not lead. */
const withLead = (command: OnTheItem, meeting: Meeting, others: WithConflicts, leads: Leading): Standing => {
  const to = toItem(command, meeting, others);
  const found = itemIn(command, meeting);
  const couldLead = to.relations.has('chair') && !to.relations.has('conflicted');
  return standing(to, 'standing-back', couldLead && found !== undefined && !leads(command, found, others));
};

/** How somebody stands to an item that one person leads. */
export const toLedItem = (command: OnTheItem, meeting: Meeting, others: WithConflicts): Standing =>
  withLead(command, meeting, others, isPresiding);

/** How somebody stands to an item that comes to its end: without a quorum whoever could lead may say so. */
export const toEndingItem = (command: OnTheItem, meeting: Meeting, others: WithConflicts): Standing =>
  withLead(command, meeting, others, mayResolve);

/** How somebody stands to an item and to the member whose conflict is voted on. */
export const toConflictOnItem = (
  command: OnTheItem & { readonly personId: string },
  meeting: Meeting,
  others: WithConflicts,
): Standing =>
  standing(toItem(command, meeting, others), 'oneself', toPerson(command).relations.has('oneself'));
