import { lumpSumCeilingCents } from '../application/finance-plan.ts';
import type { Findings, Grant, Proof } from '../payout/payout.ts';
import { eligibleCostCents } from './eligible-cost.ts';
import { balance, finalGrantCents } from './final-grant.ts';

/** What a settlement is computed from: the grant, the proof, how it was judged, and what was paid. */
export type SettlementBasis = {
  readonly grant: Grant;
  readonly proof: Proof;
  readonly findings: Findings;
  readonly paidCents: number;
};

const recognisedCents = ({ grant, proof, findings }: SettlementBasis): number => {
  const { lumpSums, plan, lineOverrunBasisPoints } = grant;
  if (grant.financing === 'lump-sum')
    return lumpSums && findings.verifiedBasis ? lumpSumCeilingCents(findings.verifiedBasis, lumpSums) : 0;
  const lineIds = new Map(proof.content.receipts.map(({ number, lineId }) => [number, lineId]));
  const spent = findings.findings.map((finding) => ({
    lineId: lineIds.get(finding.number) ?? '',
    recognisedCents: finding.recognisedCents,
  }));
  return eligibleCostCents(plan.lines, lineOverrunBasisPoints, spent);
};

/** The settlement of a grant with every figure that leads to it, in whole cents. */
export const settlementOf = (basis: SettlementBasis) => {
  const { grant, proof, paidCents } = basis;
  const { financing, amountCents: grantedCents } = grant;
  const { otherFundsCents } = proof.content;
  const eligible = recognisedCents(basis);
  const finalCents = finalGrantCents({
    ...{ financing, grantedCents, otherFundsCents, eligibleCostCents: eligible },
    plannedCostCents: grant.plan.plannedCostCents,
    plannedOtherFundsCents: grant.plan.otherFundsCents,
    // No rule set of the programmes has a threshold so far.
    deMinimisChangeCents: null,
  });
  const figures = {
    financing,
    eligibleCostCents: eligible,
    otherFundsCents,
    grantedCents,
    finalCents,
    paidCents,
  };
  return { ...figures, ...balance(finalCents, paidCents) };
};

/** The settlement of a grant that its recipient gave up in full: nothing is left of it. */
export const renouncedSettlement = ({ financing }: Grant, paidCents: number) => ({
  ...{ financing, eligibleCostCents: 0, otherFundsCents: 0, grantedCents: 0, finalCents: 0, paidCents },
  ...balance(0, paidCents),
});
