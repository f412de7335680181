import type { Capability } from '../capability.ts';
import { decideRejectionObjection } from './decide-rejection-objection.ts';
import { explainRejection } from './explain-rejection.ts';
import { noteRejectionFinal } from './note-rejection-final.ts';
import { objectToRejection } from './object-to-rejection.ts';
import { postRejection } from './post-rejection.ts';
import { rejectApplication } from './reject-application.ts';
import { retrieveRejection } from './retrieve-rejection.ts';
import { withdrawRejectionObjection } from './withdraw-rejection-objection.ts';

export const rejectionCapability: Capability = {
  commands: [
    decideRejectionObjection,
    explainRejection,
    objectToRejection,
    postRejection,
    rejectApplication,
    retrieveRejection,
    withdrawRejectionObjection,
  ],
  followUps: [noteRejectionFinal],
  projections: [],
  reactions: [],
};
