import type { Capability } from '../capability.ts';
import { decideObjection } from './decide-objection.ts';
import { fileObjection } from './file-objection.ts';
import { lapseGrant } from './lapse-grant.ts';
import { noteRemedyExpired } from './note-remedy-expired.ts';
import { permitEarlyStart } from './permit-early-start.ts';
import { postNotice } from './post-notice.ts';
import { renounceGrant } from './renounce-grant.ts';
import { reportEarlyEnd } from './report-early-end.ts';
import { reportProjectStart } from './report-project-start.ts';
import { retrieveNotice } from './retrieve-notice.ts';
import { waiveRemedy } from './waive-remedy.ts';
import { withdrawObjection } from './withdraw-objection.ts';

export const grantNoticeCapability: Capability = {
  commands: [
    decideObjection,
    fileObjection,
    permitEarlyStart,
    postNotice,
    renounceGrant,
    reportEarlyEnd,
    reportProjectStart,
    retrieveNotice,
    waiveRemedy,
    withdrawObjection,
  ],
  followUps: [lapseGrant, noteRemedyExpired],
  projections: [],
  reactions: [],
};
