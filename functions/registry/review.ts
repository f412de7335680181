import { reviewRow } from '../../domain/review/review-row.ts';
import type { Capability } from '../capability.ts';
import { close, closes } from '../close-review.ts';
import { decision } from '../decide-conflict.ts';
import { stepBack } from '../declare-conflict.ts';
import { keepsOutOfReview } from '../keep-out-of-review.ts';
import { look } from '../look-behind-scores.ts';
import { opensReview } from '../open-review.ts';
import { raise } from '../raise-conflict.ts';
import { score } from '../score-application.ts';
import { set } from '../set-score-visibility.ts';

export const reviewCapability: Capability = {
  commands: [score, stepBack, raise, decision, set, look, close],
  followUps: [opensReview, keepsOutOfReview, closes],
  projections: [reviewRow],
  reactions: [],
};
