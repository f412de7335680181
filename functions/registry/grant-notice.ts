import type { Capability } from '../capability.ts';
import { objectionDecision } from '../decide-objection.ts';
import { objection } from '../file-objection.ts';
import { lapse } from '../lapse-grant.ts';
import { remedyExpiry } from '../note-remedy-expired.ts';
import { earlyStart } from '../permit-early-start.ts';
import { posting } from '../post-notice.ts';
import { renunciation } from '../renounce-grant.ts';
import { earlyEnd } from '../report-early-end.ts';
import { projectStart } from '../report-project-start.ts';
import { retrieval } from '../retrieve-notice.ts';
import { waiver } from '../waive-remedy.ts';
import { objectionWithdrawal } from '../withdraw-objection.ts';

export const grantNoticeCapability: Capability = {
  commands: [
    posting,
    retrieval,
    waiver,
    objection,
    objectionWithdrawal,
    objectionDecision,
    renunciation,
    earlyStart,
    projectStart,
    earlyEnd,
  ],
  followUps: [lapse, remedyExpiry],
  projections: [],
  reactions: [],
};
