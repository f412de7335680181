import { reviewRow } from '../../domain/review/review-row.ts';
import type { Capability } from '../capability.ts';
import { closeReview, closeReviewAfterOutcome } from './close-review.ts';
import { decideConflict } from './decide-conflict.ts';
import { declareConflict } from './declare-conflict.ts';
import { keepOutOfReview } from './keep-out-of-review.ts';
import { lookBehindScores } from './look-behind-scores.ts';
import { openReview } from './open-review.ts';
import { raiseConflict } from './raise-conflict.ts';
import { scoreApplication } from './score-application.ts';
import { setScoreVisibility } from './set-score-visibility.ts';

export const reviewCapability: Capability = {
  commands: [
    closeReview,
    decideConflict,
    declareConflict,
    lookBehindScores,
    raiseConflict,
    scoreApplication,
    setScoreVisibility,
  ],
  followUps: [closeReviewAfterOutcome, keepOutOfReview, openReview],
  projections: [reviewRow],
  reactions: [],
};
