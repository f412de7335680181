import type { PersonalText } from '../../events/privacy.ts';
import type { CriterionScore, ReviewEvent } from '../../events/review-events.ts';
import type { Criterion, ScoreVisibility } from '../../events/rules/committee-rules.ts';
import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { Projection } from '../projection.ts';
import { conflictsAfter, type ReviewConflict } from './review-conflicts.ts';

/** The sheet of one member that counts: the last one handed in. */
export type ScoreSheet = {
  readonly personId: string;
  readonly scores: readonly CriterionScore[];
  readonly comment: PersonalText | null;
  readonly scoredAt: string;
  /** The version of the application that it speaks of; null where the sheet does not say. */
  readonly contentVersion: number | null;
};

/** One time that the setting was switched, or that an office looked behind it. */
export type SightChange = {
  readonly at: string;
  readonly by: string;
  readonly visibility: ScoreVisibility | 'looked-behind';
  readonly reason: PersonalText;
};

/** The scores of one application. */
export type ReviewRow = {
  readonly applicationId: string;
  readonly programmeId: string;
  readonly fundId: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly committeeId: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly criteria: readonly Criterion[];
  readonly visibility: ScoreVisibility;
  readonly sheetsMin: number;
  readonly sightChanges: readonly SightChange[];
  readonly sheets: readonly ScoreSheet[];
  readonly conflicts: readonly ReviewConflict[];
  /** Everyone who keeps out: who declared it, and whom the committee excluded. */
  readonly conflictedPersonIds: readonly string[];
};

const scored = (row: ReviewRow, sheet: ScoreSheet) => {
  const others = row.sheets.filter(({ personId }) => personId !== sheet.personId);
  return { ...row, sheets: [...others, sheet] };
};

/** What a committee scores, in the order in which it came before it. */
export const reviewsOfCommittee = (programmeId: string, committeeId: string): OrderedList => ({
  among: `committee/${programmeId}/${committeeId}`,
  by: 'opened',
});

/** Lists: `round/<id>` and `committee/<programmeId>/<committeeId>`. */
export const reviewRow: Projection<ReviewRow, ReviewEvent> = {
  name: 'review',
  version: 4,
  family: 'review',
  initial: {
    applicationId: '',
    programmeId: '',
    fundId: '',
    roundId: '',
    organisationId: '',
    committeeId: '',
    openedAt: '',
    closedAt: null,
    criteria: [],
    visibility: 'own-sheet-first',
    sheetsMin: 0,
    sightChanges: [],
    sheets: [],
    conflicts: [],
    conflictedPersonIds: [],
  },
  project: (row, { event, recordedAt }) => {
    const { type, data } = event;
    switch (type) {
      case 'ReviewOpened':
        return { ...row, ...data, openedAt: recordedAt };
      case 'ConflictOfInterestDeclared':
      case 'ReviewConflictRaised':
      case 'ReviewConflictDecided':
        return { ...row, ...conflictsAfter(row, event, recordedAt) };
      case 'ScoreVisibilitySet': {
        const { visibility, setBy: by, reason } = data;
        return {
          ...row,
          visibility,
          sightChanges: [...row.sightChanges, { at: recordedAt, by, visibility, reason }],
        };
      }
      case 'ScoresLookedBehind': {
        const { personId: by, reason } = data;
        const change: SightChange = { at: recordedAt, by, visibility: 'looked-behind', reason };
        return { ...row, sightChanges: [...row.sightChanges, change] };
      }
      case 'ApplicationScored': {
        const { applicationId: _applicationId, ...sheet } = data;
        return scored(row, sheet);
      }
      case 'ReviewClosed':
        return { ...row, closedAt: recordedAt };
    }
  },
  listsOf: ({ roundId, programmeId, committeeId }) => [
    `round/${roundId}`,
    `committee/${programmeId}/${committeeId}`,
  ],
  placesOf: ({ programmeId, committeeId, openedAt }) => [
    entryOfOrdered(reviewsOfCommittee(programmeId, committeeId), openedAt),
  ],
};
