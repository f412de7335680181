import type { LineFinding, PayoutEvent, ProofOfUse } from '../../events/payout-events.ts';
import { type Decision, type Facts, firstBroken, type Rules } from '../decision.ts';
import type { Payout } from './payout.ts';
import { isOutsider, type OnGrant, type WithOrganisation } from './payout-rules.ts';

export type CheckProof = OnGrant & {
  readonly findings: LineFinding[];
  readonly verifiedBasis: ProofOfUse['lumpSumBasis'];
};

const receiptsOf = ({ proof }: Payout) => proof?.content.receipts ?? [];

const amountOf = (payout: Payout, number: number): number | undefined =>
  receiptsOf(payout).find((receipt) => receipt.number === number)?.amountCents;

/** True when no finding is wrong in this way; otherwise the number of the first one that is. */
const noFinding = (
  { findings }: CheckProof,
  isWrong: (finding: LineFinding, place: number) => boolean,
): true | Facts => {
  const wrong = findings.find(isWrong);
  return wrong ? { number: wrong.number } : true;
};

/** In the order in which the checker should put it right. */
export const checkProofRules = {
  'unknown-grant': (_command, { isIssued }) => isIssued,
  'acts-for-recipient': isOutsider,
  'released-money-before': ({ actorId }, { releasedBy }) => !releasedBy.has(actorId),
  'no-proof-to-check': (_command, { status }) => status === 'proof-submitted',
  'receipt-judged-twice': (command) =>
    noFinding(
      command,
      ({ number }, place) => command.findings.findIndex((finding) => finding.number === number) < place,
    ),
  'receipt-unknown': (command, payout) =>
    noFinding(command, ({ number }) => amountOf(payout, number) === undefined),
  'receipt-not-judged': ({ findings }, payout) => {
    const judged = new Set(findings.map(({ number }) => number));
    const missed = receiptsOf(payout).find(({ number }) => !judged.has(number));
    return missed ? { number: missed.number } : true;
  },
  'recognised-over-receipt': (command, payout) =>
    noFinding(command, ({ number, recognisedCents }) => recognisedCents > (amountOf(payout, number) ?? 0)),
  'recognised-in-part': (command, payout) =>
    noFinding(
      command,
      ({ finding, number, recognisedCents }) =>
        finding === 'recognised' && recognisedCents !== amountOf(payout, number),
    ),
  'finding-without-reason': (command) =>
    noFinding(command, ({ finding, reason }) => finding !== 'recognised' && reason === null),
  'verified-basis-missing': ({ verifiedBasis }, { grant }) =>
    grant?.financing !== 'lump-sum' || verifiedBasis !== null,
  'verified-basis-not-asked': ({ verifiedBasis }, { grant }) =>
    grant?.financing === 'lump-sum' || verifiedBasis === null,
} satisfies Rules<CheckProof, Payout, WithOrganisation>;

export type CheckProofRefusal = keyof typeof checkProofRules;

/**
 * Decides whether a proof of use counts as checked: each receipt judged once, by someone who released no money of it.
 *
 * A receipt with the finding `asked` sends the proof back: the recipient hands in a new one.
 */
export const checkProof = (
  command: CheckProof,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, CheckProofRefusal> => {
  const refusal = firstBroken(checkProofRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, findings, verifiedBasis, actorId: checkedBy } = command;
  const proofId = payout.proof?.proofId ?? '';
  return {
    accepted: [
      { type: 'ProofChecked', data: { applicationId, proofId, findings, verifiedBasis, checkedBy } },
    ],
  };
};
