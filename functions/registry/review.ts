import type { Capability } from '../capability.ts';
import { close } from '../close-review.ts';
import { stepBack } from '../declare-conflict.ts';
import { endsReview } from '../end-review.ts';
import { opensReview } from '../open-review.ts';
import { score } from '../score-application.ts';

export const reviewCapability: Capability = {
  commands: [score, stepBack, close],
  followUps: [opensReview, endsReview],
  projections: [],
  reactions: [],
};
