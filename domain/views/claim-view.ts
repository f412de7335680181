import { paymentReferenceOf, printedReference } from '../incoming/payment-reference.ts';
import { claimStanding, instalmentsInForce } from '../payout/claim.ts';
import {
  demandedParts,
  outstandingParts,
  overpaidParts,
  receivedParts,
  repaidParts,
} from '../payout/claim-parts.ts';
import type { GrantRow } from '../payout/payout-row.ts';
import type { BaseRate } from '../recovery/base-rates.ts';
import type { InterestBasis } from '../recovery/interest-basis.ts';
import { type InterestProposal, interestProposal } from '../recovery/interest-proposal.ts';

const basisOf = ({ grant, payments, proof, findings, settlement, recovery }: GrantRow): InterestBasis => ({
  grant,
  payments: new Map(
    payments.flatMap(({ paymentId, status, amountCents, executedOn, spendByOn }) =>
      status === 'executed' && executedOn !== null && spendByOn !== null
        ? [[paymentId, { status, amountCents, executedOn, spendByOn }]]
        : [],
    ),
  ),
  proof: proof ?? undefined,
  findings: findings ?? undefined,
  settlement: settlement ?? undefined,
  recovery,
});

/** How a claim stands, part by part, with the sentence that says it. */
export const claimFigures = ({ grant, recovery }: GrantRow, todayOn: string) => {
  const { state, openCents, dueCents, dueOn, overpaidCents } = claimStanding(recovery, todayOn);
  return {
    key: `claim-${state}`,
    facts: { openCents, dueCents, overpaidCents, ...(dueOn !== null && { dueOn }) },
    demanded: demandedParts(recovery),
    received: receivedParts(recovery),
    outstanding: outstandingParts(recovery),
    /** What the recipient paid and did not owe, as it turned out: owed to them. */
    overpaid: overpaidParts(recovery),
    repaid: repaidParts(recovery),
    /** As they count now: where the claim fell, the last ones fell away. */
    instalments: instalmentsInForce(recovery).instalments,
    /** What the recipient writes as the purpose of a transfer, so that it is known what it is for. */
    paymentReference: printedReference(paymentReferenceOf(grant.applicationId)),
  };
};

/** The interest that could be decided on today, with every step of its computation; none where none has arisen. */
export const interestProposals = (
  row: GrantRow,
  rates: readonly BaseRate[],
  todayOn: string,
): readonly InterestProposal[] =>
  (['refund', 'late-use'] as const)
    .map((kind) => interestProposal(basisOf(row), kind, todayOn, rates))
    .filter(({ amountCents, missingRateFromOn }) => amountCents > 0 || missingRateFromOn !== undefined);
