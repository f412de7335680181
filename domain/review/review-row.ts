import type { PersonalText } from '../../events/privacy.ts';
import type { CriterionScore, ReviewEvent } from '../../events/review-events.ts';
import type { Criterion } from '../../events/rules/committee-rules.ts';
import type { Projection } from '../projection.ts';

/** The sheet of one member that counts: the last one handed in. */
export type ScoreSheet = {
  readonly personId: string;
  readonly scores: readonly CriterionScore[];
  readonly comment: PersonalText | null;
  readonly scoredAt: string;
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
  readonly sheets: readonly ScoreSheet[];
  readonly conflictedPersonIds: readonly string[];
};

/** Lists: `round/<id>` and `committee/<programmeId>/<committeeId>`. */
export const reviewRow: Projection<ReviewRow, ReviewEvent> = {
  name: 'review',
  version: 2,
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
    sheets: [],
    conflictedPersonIds: [],
  },
  project: (row, { event: { type, data }, recordedAt }) => {
    switch (type) {
      case 'ReviewOpened':
        return { ...row, ...data, openedAt: recordedAt };
      case 'ConflictOfInterestDeclared':
        return { ...row, conflictedPersonIds: [...row.conflictedPersonIds, data.personId] };
      case 'ApplicationScored': {
        const { applicationId: _applicationId, ...sheet } = data;
        const others = row.sheets.filter(({ personId }) => personId !== sheet.personId);
        return { ...row, sheets: [...others, sheet] };
      }
      case 'ReviewClosed':
        return { ...row, closedAt: recordedAt };
    }
  },
  listsOf: ({ roundId, programmeId, committeeId }) => [
    `round/${roundId}`,
    `committee/${programmeId}/${committeeId}`,
  ],
};

/** The sheets that count: those of members who have no conflict of interest. */
export const countedSheets = ({ sheets, conflictedPersonIds }: ReviewRow): readonly ScoreSheet[] =>
  sheets.filter(({ personId }) => !conflictedPersonIds.includes(personId));
