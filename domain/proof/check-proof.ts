import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { AllowedOverrun, LineFinding, ProofOfUse } from '../../events/proof-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { hasNotReleased } from '../payout/duties.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { findingRules, judged, type WithProof } from './finding-rules.ts';

export type CheckProof = OnGrant & {
  readonly findings: LineFinding[];
  /** Lines that count above their limit, each for a reason; none where nothing is said. */
  readonly overruns: AllowedOverrun[];
  readonly verifiedBasis: ProofOfUse['lumpSumBasis'];
  /** How much other money counts; null takes what the recipient says. */
  readonly otherFunds: {
    readonly recognisedCents: number;
    /** What of it is own money; null where it is not said. */
    readonly ownCents: number | null;
    readonly reason: PersonalText;
  } | null;
  /** What is asked about lists and contracts; any question sends the proof back. */
  readonly questions: PersonalText[];
  /** The proof that the checker looked at; null where it does not matter which. */
  readonly proofId: string | null;
};

const checkProofRules = {
  'acts-for-recipient': isOutsider,
  'released-money-before': hasNotReleased,
  'proof-replaced': ({ proofId }, { proof }) =>
    proofId === null || proof === undefined || proof.proofId === proofId,
} satisfies Rules<CheckProof, Granted, WithOrganisation>;

const theProof = {
  'no-proof-to-check': (_command: unknown, payout: Granted): WithProof | undefined =>
    payout.status === 'proof-submitted' && payout.proof ? { ...payout, proof: payout.proof } : undefined,
};

/** In the order in which the checker should put it right. */
const judgingRules = {
  ...findingRules,
  'verified-basis-missing': ({ verifiedBasis, questions }, { grant }) =>
    grant.financing !== 'lump-sum' || verifiedBasis !== null || questions.length > 0,
  'verified-basis-not-asked': ({ verifiedBasis }, { grant }) =>
    grant.financing === 'lump-sum' || verifiedBasis === null,
} satisfies Rules<CheckProof, WithProof>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const checkProofRefusals = {
  ...{ ...theGrant, ...checkProofRules },
  ...{ ...theProof, ...judgingRules },
};

export type CheckProofRefusal = keyof typeof checkProofRefusals;

/**
 * Decides whether a proof of use counts as checked: each receipt judged once, by someone who released no money of it.
 *
 * A receipt with the finding `asked` sends the proof back: the recipient hands in a new one.
 */
export const checkProof = (
  command: CheckProof,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, CheckProofRefusal> => {
  const payout = findOrRefuse(theGrant, checkProofRules, command, state, others);
  if ('refused' in payout) return payout;
  const found = findOrRefuse(theProof, judgingRules, command, payout, others);
  if ('refused' in found) return found;
  return { accepted: [{ type: 'ProofChecked', data: judged(command, found.proof.proofId) }] };
};
