import type { PayoutEvent, ProofOfUse, ReceiptLine } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar.ts';
import { type Decision, type Facts, firstBroken, type Rules } from '../decision.ts';
import type { Payout } from './payout.ts';
import { isOwnGrant, type OnGrant, type WithOrganisation } from './payout-rules.ts';

export type SubmitProof = OnGrant & ProofOfUse;

const isLumpSum = ({ grant }: Payout): boolean => grant?.financing === 'lump-sum';

/** True when no receipt is wrong in this way; otherwise the number of the first one that is. */
const noReceipt = (
  { receipts }: SubmitProof,
  isWrong: (receipt: ReceiptLine, place: number) => boolean,
): true | Facts => {
  const wrong = receipts.find(isWrong);
  return wrong ? { number: wrong.number } : true;
};

/** In the order in which a recipient should put it right. */
export const submitProofRules = {
  'unknown-grant': isOwnGrant,
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'already-settled': (_command, { settlement }) => settlement === undefined,
  // Whoever was asked about a proof must be able to answer, also when the bank sent the payment back meanwhile.
  'nothing-paid-yet': (_command, { paidCents, status }) => paidCents > 0 || status === 'proof-asked',
  'proof-handed-in': (_command, { status }) => status !== 'proof-submitted' && status !== 'proof-checked',
  'receipts-not-asked': ({ receipts }, payout) => !isLumpSum(payout) || receipts.length === 0,
  'receipts-missing': ({ receipts }, payout) => isLumpSum(payout) || receipts.length > 0,
  'proof-basis-missing': ({ lumpSumBasis }, payout) => !isLumpSum(payout) || lumpSumBasis !== null,
  'proof-basis-not-asked': ({ lumpSumBasis }, payout) => isLumpSum(payout) || lumpSumBasis === null,
  'receipt-number-twice': (command) =>
    noReceipt(
      command,
      ({ number }, place) => command.receipts.findIndex((receipt) => receipt.number === number) < place,
    ),
  'receipt-without-amount': (command) => noReceipt(command, ({ amountCents }) => amountCents === 0),
  'receipt-line-unknown': (command, { grant }) => {
    const lineIds = new Set(grant?.plan.lines.map(({ lineId }) => lineId));
    return noReceipt(command, ({ lineId }) => !lineIds.has(lineId));
  },
  'receipt-outside-period': (command, { grant }) => {
    const { periodStartsOn = '', periodEndsOn = '' } = grant ?? {};
    const wrong = noReceipt(command, ({ paidOn }) => paidOn < periodStartsOn || paidOn > periodEndsOn);
    return wrong === true || { ...wrong, periodStartsOn, periodEndsOn };
  },
  'receipt-in-future': (command) => noReceipt(command, ({ paidOn }) => paidOn > dayInBerlin(command.now)),
} satisfies Rules<SubmitProof, Payout, WithOrganisation>;

export type SubmitProofRefusal = keyof typeof submitProofRules;

/**
 * Decides whether a proof of use is complete enough to be checked: report, receipts by plan line, or lump-sum basis.
 *
 * After a check that asked questions a new proof replaces the former, which stays in the log.
 *
 * @see ANBest-P 6
 */
export const submitProof = (
  command: SubmitProof,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, SubmitProofRefusal> => {
  const refusal = firstBroken(submitProofRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, actorId: submittedBy, report, receipts, otherFundsCents, lumpSumBasis } = command;
  const proof = { report, receipts, otherFundsCents, lumpSumBasis };
  const proofId = command.derivedId('prf');
  return { accepted: [{ type: 'ProofSubmitted', data: { applicationId, proofId, proof, submittedBy } }] };
};
