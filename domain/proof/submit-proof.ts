import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ProofOfUse } from '../../events/proof-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import { isOwnPartSaid, isOwnPartWithin, ownLeftOutCents } from '../payout/own-funds.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { fundsBeyondPlanCents } from '../payout/plan-versions.ts';
import { listRules } from './list-rules.ts';
import { receiptRules } from './receipt-rules.ts';

export type SubmitProof = OnGrant & ProofOfUse;

const isLumpSum = ({ grant }: Granted): boolean => grant.financing === 'lump-sum';

/** In the order in which a recipient should put it right. */
const submitProofRules = {
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'already-settled': (_command, { settlement }) => settlement === undefined,
  'case-closed': (_command, { isClosed }) => !isClosed,
  'renounced-before': (_command, { status }) => status !== 'renounced',
  'grant-revoked': (_command, { status }) => status !== 'revoked',
  // Whoever was asked about a proof must be able to answer, also when the bank sent the payment back meanwhile.
  'nothing-paid-yet': (_command, { paidCents, status }) => paidCents > 0 || status === 'proof-asked',
  'proof-handed-in': (_command, { status }) => status !== 'proof-submitted' && status !== 'proof-checked',
  'receipts-not-asked': ({ receipts }, payout) => !isLumpSum(payout) || receipts.length === 0,
  'receipts-missing': ({ receipts }, payout) => isLumpSum(payout) || receipts.length > 0,
  'proof-basis-missing': ({ lumpSumBasis }, payout) => !isLumpSum(payout) || lumpSumBasis !== null,
  'proof-basis-not-asked': ({ lumpSumBasis }, payout) => isLumpSum(payout) || lumpSumBasis === null,
  'own-funds-unsaid': ({ otherFundsCents: allCents, ownFundsCents: ownCents }, { grant }) =>
    isOwnPartSaid(grant, { allCents, ownCents }),
  'own-funds-over-other-funds': ({ otherFundsCents: allCents, ownFundsCents: ownCents }) =>
    isOwnPartWithin({ allCents, ownCents }),
  'reported-funds-unsaid': ({ reportedFundsCents }, payout) => {
    const reportedCents = fundsBeyondPlanCents(payout);
    return reportedCents === 0 || reportedFundsCents !== null || { reportedCents };
  },
  'reported-funds-over-proof': (command, payout) => {
    const saidCents = command.reportedFundsCents ?? 0;
    const countedCents = command.otherFundsCents - ownLeftOutCents(payout.grant, command);
    const limitCents = Math.min(countedCents, fundsBeyondPlanCents(payout));
    return saidCents <= limitCents || { reportedFundsCents: saidCents, limitCents };
  },
  ...receiptRules,
  ...listRules,
} satisfies Rules<SubmitProof, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const submitProofRefusals = { ...theirGrant, ...submitProofRules };

export type SubmitProofRefusal = keyof typeof submitProofRefusals;

/**
 * Decides whether a proof of use is complete enough to be checked: report, receipts by plan line, or lump-sum basis.
 *
 * After a check that asked questions a new proof replaces the former, which stays in the log.
 *
 * @see ANBest-P 6
 */
export const submitProof = (
  command: SubmitProof,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, SubmitProofRefusal> => {
  const payout = findOrRefuse(theirGrant, submitProofRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, actorId: submittedBy, report, receipts, otherFundsCents, lumpSumBasis } = command;
  const { participantLists, feeContracts, ownFundsCents, reportedFundsCents } = command;
  const proof: ProofOfUse = {
    ...{ report, receipts, otherFundsCents, ownFundsCents, reportedFundsCents, lumpSumBasis },
    ...{ participantLists, feeContracts },
  };
  const proofId = command.derivedId('prf');
  const version = (payout.proof?.version ?? 0) + 1;
  const data = { applicationId, proofId, version, proof, submittedBy };
  return { accepted: [{ type: 'ProofSubmitted', data }] };
};
