import type { SettlementExplanation } from '../../events/settlement-explanation.ts';
import { lumpSumCeilingCents } from '../application/finance-plan.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import { ownLeftOutCents } from '../payout/own-funds.ts';
import { neededGrantCents } from '../payout/plan-change.ts';
import type { PlanVersions } from '../payout/plan-versions.ts';
import type { Findings, Proof } from '../payout/proof.ts';
import { eligibleCostCents, overPlanCents, settledLines } from './eligible-cost.ts';
import { addedShareCents, balance, finalGrantCents, isBelowThreshold } from './final-grant.ts';
import { countedFundsCents, type OtherFunds, otherFundsOf } from './other-funds.ts';

/** What a settlement is computed from: the grant as it counts now, the proof, how it was judged, and what was paid. */
export type SettlementBasis = {
  readonly grant: Grant;
  readonly proof: Proof;
  readonly findings: Findings;
  readonly paidCents: number;
  readonly plans: PlanVersions;
};

const linesOf = ({ grant, proof, findings }: SettlementBasis) => {
  if (grant.financing === 'lump-sum') return [];
  const { plan, lineOverrunBasisPoints, terms } = grant;
  const receipts = new Map(proof.content.receipts.map((receipt) => [receipt.number, receipt]));
  const spent = findings.findings.flatMap(({ number, recognisedCents }) => {
    const receipt = receipts.get(number);
    return receipt ? [{ lineId: receipt.lineId, claimedCents: receipt.amountCents, recognisedCents }] : [];
  });
  const rule = { lineOverrunBasisPoints, lineOverrunOf: terms.lineOverrunOf };
  return settledLines(plan.lines, rule, spent, findings.overruns);
};

const lumpSumCents = ({
  grant: { lumpSums, terms },
  findings: { verifiedBasis },
}: SettlementBasis): number =>
  lumpSums && verifiedBasis ? lumpSumCeilingCents(verifiedBasis, lumpSums, terms.lumpSumCounting) : 0;

/**
 * The other money that is no change of the plan: what was planned, and what steps in for a part of the grant that was given
 * up. Own money that does not count steps in first.
 */
const plannedFundsCents = (grant: Grant, { ownLeftOutCents: ownCents }: OtherFunds): number => {
  const { plan, amountCents } = grant;
  const plannedOwnCents = ownLeftOutCents(grant, plan);
  const givenUpCents = Math.max(0, neededGrantCents(plan) - amountCents);
  const ownMoreCents = Math.max(0, ownCents - plannedOwnCents);
  return plan.otherFundsCents - plannedOwnCents + Math.max(0, givenUpCents - ownMoreCents);
};

/** The settlement of a grant with every figure that leads to it, in whole cents. */
export const settlementOf = (basis: SettlementBasis) => {
  const { grant, proof, findings, paidCents, plans } = basis;
  const { financing, amountCents: grantedCents, plan, terms } = grant;
  const otherFunds = otherFundsOf(proof, findings, { grant, plans });
  const otherFundsCents = otherFunds.provedCents + otherFunds.reportedCents;
  const lines = linesOf(basis);
  const eligible = financing === 'lump-sum' ? lumpSumCents(basis) : eligibleCostCents(lines);
  const plannedGrantCents = neededGrantCents(plan);
  const counted = {
    ...{ financing, grantedCents, eligibleCostCents: eligible, plannedGrantCents },
    plannedCostCents: plan.plannedCostCents,
    otherFundsCents: countedFundsCents(otherFunds),
    plannedOtherFundsCents: plannedFundsCents(grant, otherFunds),
    deMinimisChangeCents: terms.deMinimisChangeCents,
  };
  const finalCents = finalGrantCents(counted);
  const explanation: SettlementExplanation = {
    plannedCostCents: plan.plannedCostCents,
    plannedGrantCents,
    plannedOtherFundsCents: plan.otherFundsCents,
    plannedOwnLeftOutCents: ownLeftOutCents(grant, plan),
    otherFunds,
    lines: [...lines],
    overPlanCents: overPlanCents(lines),
    addedFundsShareCents: financing === 'proportional' ? addedShareCents(counted) : 0,
    deMinimisChangeCents: terms.deMinimisChangeCents,
    isBelowThreshold: isBelowThreshold(counted),
  };
  return {
    ...{ financing, eligibleCostCents: eligible, otherFundsCents, grantedCents, finalCents, paidCents },
    ...balance(finalCents, paidCents),
    explanation,
  };
};

/** The settlement of a grant that its recipient gave up in full: nothing is left of it. */
export const renouncedSettlement = ({ financing }: Grant, paidCents: number) => ({
  ...{ financing, eligibleCostCents: 0, otherFundsCents: 0, grantedCents: 0, finalCents: 0, paidCents },
  ...balance(0, paidCents),
  explanation: null,
});
