import type { Capability } from '../capability.ts';
import { rejectionObjectionDecision } from '../decide-rejection-objection.ts';
import { rejectionFinality } from '../note-rejection-final.ts';
import { rejectionObjection } from '../object-to-rejection.ts';
import { rejectionPosting } from '../post-rejection.ts';
import { rejectionRetrieval } from '../retrieve-rejection.ts';
import { rejectionObjectionWithdrawal } from '../withdraw-rejection-objection.ts';

export const rejectionCapability: Capability = {
  commands: [
    rejectionPosting,
    rejectionRetrieval,
    rejectionObjection,
    rejectionObjectionWithdrawal,
    rejectionObjectionDecision,
  ],
  followUps: [rejectionFinality],
  projections: [],
  reactions: [],
};
