import type { Capability } from '../capability.ts';
import { score } from '../score-application.ts';

export const reviewCapability: Capability = {
  commands: [score],
  followUps: [],
  projections: [],
  reactions: [],
};
