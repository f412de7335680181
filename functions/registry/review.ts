import { reviewRow } from '../../domain/review/review-row.ts';
import type { Capability } from '../capability.ts';
import { close, closes } from '../close-review.ts';
import { stepBack } from '../declare-conflict.ts';
import { opensReview } from '../open-review.ts';
import { score } from '../score-application.ts';

export const reviewCapability: Capability = {
  commands: [score, stepBack, close],
  followUps: [opensReview, closes],
  projections: [reviewRow],
  reactions: [],
};
