import { baseRateRow } from '../../domain/recovery/base-rate-row.ts';
import { instalmentPlan } from '../agree-instalments.ts';
import { hearingAnswer } from '../answer-hearing.ts';
import type { Capability } from '../capability.ts';
import { costCharge } from '../charge-cost.ts';
import { correction } from '../correct-settlement.ts';
import { hearingEnd } from '../drop-hearing.ts';
import { hearing } from '../open-hearing.ts';
import { actNotice } from '../post-act.ts';
import { writeOffProposal } from '../propose-write-off.ts';
import { baseRate } from '../record-base-rate.ts';
import { revocation } from '../revoke-grant.ts';
import { interest } from '../set-interest.ts';
import { termination } from '../terminate-contract.ts';
import { interestWaiver } from '../waive-interest.ts';
import { writeOff } from '../write-off-claim.ts';

export const recoveryCapability: Capability = {
  commands: [
    hearing,
    hearingAnswer,
    hearingEnd,
    revocation,
    termination,
    interest,
    interestWaiver,
    costCharge,
    instalmentPlan,
    writeOffProposal,
    writeOff,
    baseRate,
    correction,
    actNotice,
  ],
  followUps: [],
  projections: [baseRateRow],
  reactions: [],
};
