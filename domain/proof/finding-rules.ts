import type { PayoutEvent } from '../../events/payout-events.ts';
import type { LineFinding, ReceiptLine } from '../../events/proof-events.ts';
import { countedParticipants } from '../application/finance-plan.ts';
import type { Facts, Rules, Verdict } from '../decision.ts';
import { sumCents } from '../money.ts';
import { isOwnPartSaid, isOwnPartWithin } from '../payout/own-funds.ts';
import type { Granted } from '../payout/payout.ts';
import type { Proof } from '../payout/proof.ts';
import { firstRepeated } from '../repeated.ts';
import type { CheckProof } from './check-proof.ts';

type ProofChecked = Extract<PayoutEvent, { type: 'ProofChecked' }>['data'];
type Judging = Pick<CheckProof, 'findings' | 'overruns' | 'verifiedBasis' | 'otherFunds'>;

/** A grant with the proof of use that is judged. */
export type WithProof = Granted & { readonly proof: Proof };

const receiptOf = ({ proof }: WithProof, number: number): ReceiptLine | undefined =>
  proof.content.receipts.find((receipt) => receipt.number === number);

/** What of a receipt can count: without the tax that comes back from the tax office. */
const countableCents = ({ grant }: WithProof, { amountCents, taxCents }: ReceiptLine): number =>
  grant.isInputTaxDeductible ? amountCents - (taxCents ?? 0) : amountCents;

/** True when no finding is wrong in this way; otherwise the number of the first one that is. */
const noFinding = ({ findings }: Judging, isWrong: (finding: LineFinding) => boolean): true | Facts => {
  const wrong = findings.find(isWrong);
  return wrong ? { number: wrong.number } : true;
};

/** The same of a finding and its receipt. */
const noPair = (
  command: Judging,
  payout: WithProof,
  isWrong: (finding: LineFinding, receipt: ReceiptLine) => boolean,
): true | Facts =>
  noFinding(command, (finding) => {
    const receipt = receiptOf(payout, finding.number);
    return receipt !== undefined && isWrong(finding, receipt);
  });

/** What is recognised on one line of the plan. */
const recognisedOnLine = ({ findings }: Judging, payout: WithProof, lineId: string): number =>
  sumCents(
    findings
      .filter(({ number }) => receiptOf(payout, number)?.lineId === lineId)
      .map(({ recognisedCents }) => recognisedCents),
  );

const ownPartOf = ({ otherFunds }: Judging) =>
  otherFunds ? { allCents: otherFunds.recognisedCents, ownCents: otherFunds.ownCents } : null;

/** What holds for the findings themselves, in the order in which the checker should put it right. */
export const findingRules = {
  'receipt-judged-twice': ({ findings }) => {
    const twice = firstRepeated(findings.map(({ number }) => number));
    return twice === undefined || { number: twice };
  },
  'receipt-unknown': (command, payout) =>
    noFinding(command, ({ number }) => receiptOf(payout, number) === undefined),
  'receipt-not-judged': ({ findings }, payout) => {
    const known = new Set(findings.map(({ number }) => number));
    const missed = payout.proof.content.receipts.find(({ number }) => !known.has(number));
    return missed ? { number: missed.number } : true;
  },
  'recognised-over-receipt': (command, payout) =>
    noPair(command, payout, ({ recognisedCents }, { amountCents }) => recognisedCents > amountCents),
  'recognised-over-net': (command, payout) =>
    noPair(
      command,
      payout,
      ({ recognisedCents }, receipt) => recognisedCents > countableCents(payout, receipt),
    ),
  'recognised-in-part': (command, payout) =>
    noPair(
      command,
      payout,
      ({ finding, recognisedCents }, receipt) =>
        finding === 'recognised' && recognisedCents !== countableCents(payout, receipt),
    ),
  'finding-without-reason': (command) =>
    noFinding(command, ({ finding, reason }) => finding !== 'recognised' && reason === null),
  'overrun-line-unknown': ({ overruns }, { grant }): Verdict => {
    const known = new Set(grant.plan.lines.map(({ lineId }) => lineId));
    const foreign = overruns.find(({ lineId }) => !known.has(lineId));
    return foreign === undefined || { lineId: foreign.lineId };
  },
  'overrun-line-twice': ({ overruns }): Verdict => {
    const twice = firstRepeated(overruns.map(({ lineId }) => lineId));
    return twice === undefined || { lineId: twice };
  },
  'overrun-over-recognised': (command, payout): Verdict => {
    const over = command.overruns.find(
      ({ lineId, limitCents }) => limitCents > recognisedOnLine(command, payout, lineId),
    );
    if (over === undefined) return true;
    const { lineId } = over;
    return { lineId, recognisedCents: recognisedOnLine(command, payout, lineId) };
  },
  'own-funds-unsaid': (command, { grant }) => isOwnPartSaid(grant, ownPartOf(command)),
  'own-funds-over-other-funds': (command) => isOwnPartWithin(ownPartOf(command)),
  'verified-over-proof': ({ verifiedBasis }, { proof, grant }) => {
    const claimed = proof.content.lumpSumBasis;
    if (!claimed || !verifiedBasis) return true;
    const counting = grant.terms.lumpSumCounting;
    const participantCount = countedParticipants(claimed, counting);
    return countedParticipants(verifiedBasis, counting) <= participantCount || { participantCount };
  },
} satisfies Rules<Judging, WithProof>;

/** The findings as they are recorded. */
export const judged = (
  {
    applicationId,
    findings,
    overruns,
    verifiedBasis,
    otherFunds,
    questions,
    actorId: checkedBy,
  }: Judging & Pick<CheckProof, 'applicationId' | 'questions' | 'actorId'>,
  proofId: string,
): ProofChecked => ({
  ...{ applicationId, proofId, findings, overruns, verifiedBasis, otherFunds, questions },
  checkedBy,
});
