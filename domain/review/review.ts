import type { ReviewEvent } from '../../events/review-events.ts';
import type { Criterion } from '../../events/rules/committee-rules.ts';
import type { Aggregate } from '../aggregate.ts';

/** What a decision on a review must remember; what people look at is a projection. */
export type Review = {
  readonly programmeId: string | undefined;
  readonly organisationId: string | undefined;
  readonly committeeId: string | undefined;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly conflictedPersonIds: ReadonlySet<string>;
  readonly isClosed: boolean;
};

export const review: Aggregate<Review, ReviewEvent> = {
  family: 'review',
  initial: {
    programmeId: undefined,
    organisationId: undefined,
    committeeId: undefined,
    criteria: new Map(),
    conflictedPersonIds: new Set(),
    isClosed: false,
  },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'ReviewOpened':
        return {
          ...state,
          programmeId: data.programmeId,
          organisationId: data.organisationId,
          committeeId: data.committeeId,
          criteria: new Map(data.criteria.map((criterion) => [criterion.criterionId, criterion])),
        };
      case 'ConflictOfInterestDeclared':
        return { ...state, conflictedPersonIds: new Set([...state.conflictedPersonIds, data.personId]) };
      case 'ApplicationScored':
        return state;
      case 'ReviewClosed':
        return { ...state, isClosed: true };
    }
  },
};
