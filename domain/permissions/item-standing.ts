import type { Acting } from '../aggregate.ts';
import { keepsOut } from '../meeting/item-conflicts.ts';
import { presidingPersonId } from '../meeting/item-seats.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { itemOf, type OnItem, outOf, type WithConflicts } from '../meeting/meeting-rules.ts';
import { mayResolve } from '../meeting/resolve-item.ts';
import { committeeTies } from './committee-standing.ts';
import { type Relation, type Standing, ties } from './permission.ts';
import { toPerson } from './person-standing.ts';

/** How somebody stands to one item of an agenda. */
export const toItem = (
  command: Pick<Acting, 'actorId'> & Pick<OnItem, 'itemId'>,
  meeting: Meeting,
  others: Partial<WithConflicts>,
): Standing => {
  const { review, organisation } = others;
  const isConflicted =
    review !== undefined &&
    organisation !== undefined &&
    keepsOut(outOf(command, meeting, { review, organisation }), command.actorId);
  return {
    relations: ties(...committeeTies(command, meeting), ['conflicted', isConflicted]),
    state: itemOf(meeting, command)?.status ?? 'none',
  };
};

type OnTheItem = OnItem & Pick<Acting, 'actorId'>;

const standing = (to: Standing, relation: Relation, holds: boolean): Standing => ({
  ...to,
  relations: new Set([...to.relations, ...(holds ? [relation] : [])]),
});

/** Whoever holds the chair, has no conflict, and all the same does not lead. */
const standsBack = ({ relations }: Standing, leads: boolean): boolean =>
  relations.has('chair') && !relations.has('conflicted') && !leads;

/** How somebody stands to an item that one person leads. */
export const toLedItem = (command: OnTheItem, meeting: Meeting, others: WithConflicts): Standing => {
  const to = toItem(command, meeting, others);
  const leads = presidingPersonId(meeting, outOf(command, meeting, others)) === command.actorId;
  return standing(to, 'standing-back', standsBack(to, leads));
};

/** How somebody stands to an item that comes to its end: without a quorum whoever could lead may say so. */
export const toEndingItem = (command: OnTheItem, meeting: Meeting, others: WithConflicts): Standing => {
  const to = toItem(command, meeting, others);
  return standing(to, 'standing-back', standsBack(to, mayResolve(command, meeting, others)));
};

/** How somebody stands to an item and to the member whose conflict is voted on. */
export const toConflictOnItem = (
  command: OnTheItem & { readonly personId: string },
  meeting: Meeting,
  others: WithConflicts,
): Standing =>
  standing(toItem(command, meeting, others), 'oneself', toPerson(command).relations.has('oneself'));
