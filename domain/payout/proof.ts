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
  /** Everyone who checked a proof of use, also one that was sent back since. */
  readonly checkedBy: ReadonlySet<string>;
};

export const noProof: Proving = { proof: undefined, findings: undefined, checkedBy: new Set() };

/** Whether a check sends the proof back, because something is asked about it. */
export const asks = ({ findings, questions }: Pick<ProofChecked, 'findings' | 'questions'>): boolean =>
  findings.some(({ finding }) => finding === 'asked') || questions.length > 0;

/** What an event changes in proof and findings; the rest of the state stays as it is. */
export const evolveProof = <State extends Proving>(state: State, { type, data }: PayoutEvent): State => {
  switch (type) {
    case 'ProofSubmitted': {
      const { proofId, version, submittedBy, proof: content } = data;
      return { ...state, proof: { proofId, version, submittedBy, content }, findings: undefined };
    }
    case 'ProofChecked': {
      const { applicationId: _applicationId, ...findings } = data;
      return { ...state, findings, checkedBy: new Set([...state.checkedBy, data.checkedBy]) };
    }
    default:
      return state;
  }
};
