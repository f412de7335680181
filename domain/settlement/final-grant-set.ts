import type { PayoutEvent } from '../../events/payout-events.ts';
import type { SettlementBasis } from '../../events/settlement-events.ts';
import { nextActId } from '../payout/acts.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted } from '../payout/payout.ts';
import { currentVersion } from '../payout/plan-versions.ts';

type FinalGrantSet = Extract<PayoutEvent, { type: 'FinalGrantSet' }>;
type Named = 'applicationId' | 'fundId' | 'actId' | 'computedFrom' | 'setBy';

/** The proof, the plan and the rules that a settlement is computed from now. */
const basisOf = (
  { proof, plans }: Pick<Granted, 'proof' | 'plans'>,
  { ruleSet }: Grant,
): SettlementBasis => ({
  proof: proof ? { proofId: proof.proofId, version: proof.version } : null,
  planVersion: currentVersion(plans),
  ruleSet,
});

/** The fact that the final grant is set, for the first time or anew, with what it was computed from. */
export const finalGrantSet = (
  { applicationId, actorId: setBy }: Pick<OnGrant, 'applicationId' | 'actorId'>,
  payout: Pick<Granted, 'proof' | 'plans' | 'recovery'>,
  grant: Grant,
  figures: Omit<FinalGrantSet['data'], Named>,
): FinalGrantSet => ({
  type: 'FinalGrantSet',
  data: {
    ...{ applicationId, fundId: grant.fundId, actId: nextActId(payout.recovery, 'settlement') },
    ...{ ...figures, computedFrom: basisOf(payout, grant), setBy },
  },
});
