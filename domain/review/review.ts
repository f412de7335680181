import type { ReviewEvent } from '../../events/review-events.ts';
import type { Criterion, ScoreVisibility } from '../../events/rules/committee-rules.ts';
import type { Aggregate } from '../aggregate.ts';

/** Who handed in a sheet, and whose sheet does not count; nobody before a review was opened. */
export type Sheets = {
  readonly sheetsMin: number;
  /** Everyone who handed in a sheet. */
  readonly scorerIds: ReadonlySet<string>;
  readonly conflictedPersonIds: ReadonlySet<string>;
  /** Conflicts that others raised and nobody has decided yet: the person concerned, and who raised it. */
  readonly raisedConflicts: ReadonlyMap<string, string>;
};

export type NotOpened = Sheets & { readonly status: 'none' };

/** A review from the admission of its application on. */
export type OpenedReview = Sheets & {
  readonly status: 'open' | 'closed';
  readonly programmeId: string;
  readonly organisationId: string;
  readonly committeeId: string;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly visibility: ScoreVisibility;
  readonly lookedBehindIds: ReadonlySet<string>;
};

/** What a decision on a review must remember; what people look at is a projection. */
export type Review = NotOpened | OpenedReview;

const nobodyScored: Sheets = {
  ...{ sheetsMin: 0, scorerIds: new Set(), conflictedPersonIds: new Set(), raisedConflicts: new Map() },
};

const without = (raised: Sheets['raisedConflicts'], personId: string): Sheets['raisedConflicts'] =>
  new Map([...raised].filter(([concerned]) => concerned !== personId));

const excluded = (state: OpenedReview, personId: string): OpenedReview => ({
  ...state,
  conflictedPersonIds: new Set([...state.conflictedPersonIds, personId]),
  raisedConflicts: without(state.raisedConflicts, personId),
});

const asOpened = (data: Extract<ReviewEvent, { type: 'ReviewOpened' }>['data']): OpenedReview => {
  const { programmeId, organisationId, committeeId, visibility, sheetsMin } = data;
  const criteria = new Map(data.criteria.map((criterion) => [criterion.criterionId, criterion]));
  return {
    ...{ ...nobodyScored, status: 'open', programmeId, organisationId, committeeId },
    ...{ visibility, sheetsMin, criteria, lookedBehindIds: new Set() },
  };
};

const underReview = (state: OpenedReview, { type, data }: ReviewEvent): OpenedReview => {
  switch (type) {
    case 'ReviewOpened':
      return state;
    case 'ConflictOfInterestDeclared':
      return excluded(state, data.personId);
    case 'ReviewConflictRaised':
      return {
        ...state,
        raisedConflicts: new Map([...state.raisedConflicts, [data.personId, data.raisedBy]]),
      };
    case 'ReviewConflictDecided':
      return data.isConflict
        ? excluded(state, data.personId)
        : { ...state, raisedConflicts: without(state.raisedConflicts, data.personId) };
    case 'ScoreVisibilitySet':
      return { ...state, visibility: data.visibility };
    case 'ScoresLookedBehind':
      return { ...state, lookedBehindIds: new Set([...state.lookedBehindIds, data.personId]) };
    case 'ApplicationScored':
      return { ...state, scorerIds: new Set([...state.scorerIds, data.personId]) };
    case 'ReviewClosed':
      return { ...state, status: 'closed' };
  }
};

export const review: Aggregate<Review, ReviewEvent> = {
  family: 'review',
  initial: { ...nobodyScored, status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'ReviewOpened') return asOpened(event.data);
    return state.status === 'none' ? state : underReview(state, event);
  },
};

type Streams = Pick<OpenedReview, 'programmeId' | 'organisationId'>;

const NOWHERE: Streams = { programmeId: '', organisationId: '' };

/** The keys of the streams that a review stands among; before it was opened, of streams that do not exist. */
export const streamsOf = (state: Review): Streams => (state.status === 'none' ? NOWHERE : state);
