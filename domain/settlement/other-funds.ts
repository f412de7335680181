import { ownLeftOutCents } from '../payout/own-funds.ts';
import type { PayoutStatus } from '../payout/payout-status.ts';
import {
  fundsBeyondPlanCents,
  type Planned,
  uncheckedFundsCents,
  unsettledFundsCents,
} from '../payout/plan-versions.ts';
import type { Findings, Proof } from '../payout/proof.ts';

/** Where the other money of a settlement comes from, in whole cents. */
export type OtherFunds = {
  /** Own money, third money and fees by the proof, or as the check recognised them. */
  readonly provedCents: number;
  /** What was reported and is in neither of the two. */
  readonly reportedCents: number;
  /** What of the first is own money that the rules leave out of a share. */
  readonly ownLeftOutCents: number;
  /** Whether the check says how much counts, in place of the recipient. */
  readonly isAsChecked: boolean;
};

/** What was reported besides the plan and is not in the sum of the proof. */
const leftOutCents = ({ content }: Pick<Proof, 'content'>, planned: Planned): number =>
  Math.max(0, fundsBeyondPlanCents(planned) - (content.reportedFundsCents ?? 0));

/**
 * Which other money counts: what the proof says and, on top, what was reported and is not in its sum.
 *
 * A check that recognises another sum, for a reason, has seen all reports until then; only later ones come on top of it.
 */
export const otherFundsOf = (
  proof: Pick<Proof, 'content'>,
  findings: Pick<Findings, 'otherFunds'> | undefined,
  planned: Planned,
): OtherFunds => {
  const { grant } = planned;
  const checked = findings?.otherFunds;
  if (checked)
    return {
      provedCents: checked.recognisedCents,
      reportedCents: uncheckedFundsCents(planned),
      ownLeftOutCents: ownLeftOutCents(grant, { ownFundsCents: checked.ownCents }),
      isAsChecked: true,
    };
  return {
    provedCents: proof.content.otherFundsCents,
    reportedCents: leftOutCents(proof, planned),
    ownLeftOutCents: ownLeftOutCents(grant, proof.content),
    isAsChecked: false,
  };
};

/** What of it can change the grant, in whole cents. */
export const countedFundsCents = (funds: OtherFunds): number =>
  funds.provedCents + funds.reportedCents - funds.ownLeftOutCents;

type Settled = Planned & { readonly status: PayoutStatus; readonly proof: unknown };

/** What was reported after the settlement and waits for its correction; nothing where no proof was settled. */
export const uncountedFundsCents = (settled: Settled): number =>
  settled.status === 'settled' && settled.proof ? unsettledFundsCents(settled) : 0;
