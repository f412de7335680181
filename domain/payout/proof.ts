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

/** Nothing was handed in. */
type NoProof = { readonly proof: undefined; readonly findings: undefined };

/** How the use of the money was proved, and how that proof was judged; not judged while it has not been checked. */
export type Proved = { readonly proof: Proof; readonly findings: Findings | undefined };

export type Proving = NoProof | Proved;

export const noProof: Proving = { proof: undefined, findings: undefined };

/** Whether a check sends the proof back, because something is asked about it. */
export const asks = ({ findings, questions }: Pick<ProofChecked, 'findings' | 'questions'>): boolean =>
  findings.some(({ finding }) => finding === 'asked') || questions.length > 0;

/** What an event changes in proof and findings; of a larger state it gives these only. */
export const evolveProof = (state: Proving, { type, data }: PayoutEvent): Proving => {
  if (type === 'ProofSubmitted') {
    const { proofId, version, submittedBy, proof: content } = data;
    return { proof: { proofId, version, submittedBy, content }, findings: undefined };
  }
  if (!state.proof) return noProof;
  const { proof, findings } = state;
  if (type !== 'ProofChecked') return { proof, findings };
  const { applicationId: _applicationId, ...judged } = data;
  return { proof, findings: judged };
};
