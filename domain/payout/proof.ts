import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ProofOfUse } from '../../events/proof-events.ts';

type ProofChecked = Extract<PayoutEvent, { type: 'ProofChecked' }>['data'];

export type Proof = {
  readonly proofId: string;
  readonly version: number;
  readonly submittedBy: string;
  readonly content: ProofOfUse;
};
export type Findings = Pick<
  ProofChecked,
  'proofId' | 'findings' | 'overruns' | 'verifiedBasis' | 'otherFunds' | 'questions' | 'checkedBy'
>;

/** How the use of the money was proved and judged. */
export type Proving = {
  readonly proof: Proof | undefined;
  /** How the current proof was judged; none while it has not been checked. */
  readonly findings: Findings | undefined;
};

export const noProof: Proving = { proof: undefined, findings: undefined };

/** Whether a check sends the proof back, because something is asked about it. */
export const asks = ({ findings, questions }: Pick<ProofChecked, 'findings' | 'questions'>): boolean =>
  findings.some(({ finding }) => finding === 'asked') || questions.length > 0;

/** What an event changes in proof and findings; of a larger state it gives these only. */
export const evolveProof = ({ proof, findings }: Proving, { type, data }: PayoutEvent): Proving => {
  switch (type) {
    case 'ProofSubmitted': {
      const { proofId, version, submittedBy, proof: content } = data;
      return { proof: { proofId, version, submittedBy, content }, findings: undefined };
    }
    case 'ProofChecked': {
      const { applicationId: _applicationId, ...judged } = data;
      return { proof, findings: judged };
    }
    default:
      return { proof, findings };
  }
};
