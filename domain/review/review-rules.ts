import type { Seat } from '../../events/programme-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Verdict } from '../decision.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import { type Programme, seatOf } from '../programme/programme.ts';
import type { OpenedReview, Review, Sheets } from './review.ts';

export type OnReview = Acting & { readonly applicationId: string };
export type WithOrganisation = { readonly organisation: Organisation };
export type WithProgramme = { readonly programme: Programme };

/** The seat of a person in the committee of the review. */
export const seatInReview = (
  personId: string,
  { committeeId }: OpenedReview,
  { programme }: WithProgramme,
): Seat | undefined => seatOf(programme, committeeId, personId);

const isOffice = ({ roles }: Acting): boolean => roles.has('coordination-office');

/** A review that was opened. */
export const theReview = {
  'unknown-review': (_command: unknown, state: Review): OpenedReview | undefined =>
    state.status === 'none' ? undefined : state,
};

/** The review as those find it who sit on its committee, and the office. */
export const theKnownReview = {
  'unknown-review': (acting: Acting, state: Review, others: WithProgramme): OpenedReview | undefined => {
    if (state.status === 'none') return undefined;
    return isOffice(acting) || seatInReview(acting.actorId, state, others) ? state : undefined;
  },
};

/** Whether a person leads the committee of the review: the chair or the deputy. */
export const leadsReview = ({ actorId }: Acting, review: OpenedReview, others: WithProgramme): boolean => {
  const office = seatInReview(actorId, review, others)?.office;
  return office === 'chair' || office === 'deputy';
};

/** The same, or the coordination office. */
export const leadsReviewOrIsOffice = (acting: Acting, review: OpenedReview, others: WithProgramme): boolean =>
  isOffice(acting) || leadsReview(acting, review, others);

/** Whether a person may decide here: not with a conflict of interest, and not on the group that they act for. */
export const isImpartial = (
  { actorId }: Acting,
  { conflictedPersonIds }: Review,
  { organisation }: WithOrganisation,
): boolean => !conflictedPersonIds.has(actorId) && !isMember(organisation, actorId);

export const isReviewOpen = (_command: unknown, { status }: OpenedReview): boolean => status !== 'closed';

/** What tells how many sheets of a review count. */
export type ReviewSheets = Sheets;

/** Whether as many sheets count as the rules ask for before a vote; otherwise how many there are. */
export const hasEnoughSheets = ({
  scorerIds,
  conflictedPersonIds,
  raisedConflicts,
  sheetsMin,
}: ReviewSheets): Verdict => {
  const counted = [...scorerIds].filter((id) => !conflictedPersonIds.has(id) && !raisedConflicts.has(id));
  return counted.length >= sheetsMin || { sheetCount: counted.length, sheetsMin };
};
