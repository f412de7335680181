import { baseRateRow } from '../../domain/recovery/base-rate-row.ts';
import type { Capability } from '../capability.ts';
import { agreeInstalments } from './agree-instalments.ts';
import { answerHearing } from './answer-hearing.ts';
import { chargeCost } from './charge-cost.ts';
import { correctSettlement } from './correct-settlement.ts';
import { dropHearing } from './drop-hearing.ts';
import { makeRepayment } from './make-repayment.ts';
import { openHearing } from './open-hearing.ts';
import { orderRepayment } from './order-repayment.ts';
import { postAct } from './post-act.ts';
import { proposeWriteOff } from './propose-write-off.ts';
import { recordBaseRate } from './record-base-rate.ts';
import { returnRepayment } from './return-repayment.ts';
import { revokeGrant } from './revoke-grant.ts';
import { setInterest } from './set-interest.ts';
import { terminateContract } from './terminate-contract.ts';
import { waiveInterest } from './waive-interest.ts';
import { writeOffClaim } from './write-off-claim.ts';

export const recoveryCapability: Capability = {
  commands: [
    agreeInstalments,
    answerHearing,
    chargeCost,
    correctSettlement,
    dropHearing,
    openHearing,
    postAct,
    proposeWriteOff,
    recordBaseRate,
    revokeGrant,
    setInterest,
    terminateContract,
    waiveInterest,
    writeOffClaim,
    returnRepayment,
    orderRepayment,
    makeRepayment,
  ],
  followUps: [],
  projections: [baseRateRow],
  reactions: [],
};
