import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { ClaimParts, Instalment } from '../../events/recovery-events.ts';
import { sumCents } from '../money.ts';
import { type Act, evolveActs } from './acts.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];
type Own<Type extends PayoutEvent['type']> = Omit<DataOf<Type>, 'applicationId' | 'fundId'>;

export type Hearing = Own<'HearingOpened'> & {
  readonly status: 'open' | 'answered' | 'used' | 'dropped';
  readonly answer: PersonalText | null;
};

/** One demand for money of the grant; `amountCents` as it is now, after corrections. */
export type Demand = {
  readonly refundId: string;
  readonly amountCents: number;
  readonly basis: DataOf<'RefundDemanded'>['basis'];
  readonly ineffectiveOn: string;
  readonly dueOn: string;
};

export type ClaimReceipt = {
  readonly receiptId: string;
  readonly receivedOn: string;
  readonly parts: ClaimParts;
};

/** What was decided on interest; a waiver sets nothing. */
export type InterestDecision =
  | (Own<'InterestSet'> & { readonly isWaived: false })
  | (Own<'InterestWaived'> & { readonly isWaived: true });

export type Relief = Own<'ReliefProposed'> & {
  readonly status: 'open' | 'granted' | 'refused';
  readonly answer: PersonalText | null;
  readonly known: Known;
};

/** How much of a claim was known when something was agreed on it; what came later has days of its own. */
export type Known = {
  readonly demandCount: number;
  readonly interestCount: number;
  readonly costCount: number;
};

export type InstalmentPlan = {
  readonly instalments: readonly Instalment[];
  /** What had come in before the plan; only what comes in after it counts for it. */
  readonly receivedBeforeCents: number;
  readonly known: Known;
};

/** Money that was paid too much on one part and counts for another. */
export type SetOff = Own<'OverpaymentSetOff'>;

/** Money on its way back to the recipient, who had paid it without owing it. */
export type Repayment = Own<'RepaymentOrdered'> & {
  readonly status: 'ordered' | 'made' | 'returned';
  readonly executedOn: string | null;
  readonly executedBy: string | null;
};

/** Everything about money that is asked back: the hearing, the acts, the claim, interest, and how it is paid. */
export type Recovery = {
  /** What burdens the recipient, with letters and objections, in its order. */
  readonly acts: readonly Act[];
  readonly hearing: Hearing | null;
  /** Acts by which the grant was taken back in full or in part. */
  readonly revocations: readonly Own<'GrantRevoked'>[];
  readonly terminations: readonly Own<'ContractTerminated'>[];
  readonly demands: readonly Demand[];
  readonly receipts: readonly ClaimReceipt[];
  readonly interest: readonly InterestDecision[];
  readonly costs: readonly Own<'ClaimCostCharged'>[];
  readonly plan: InstalmentPlan | null;
  readonly reliefs: readonly Relief[];
  readonly setOffs: readonly SetOff[];
  readonly repayments: readonly Repayment[];
};

export const noRecovery: Recovery = {
  acts: [],
  hearing: null,
  revocations: [],
  terminations: [],
  demands: [],
  receipts: [],
  interest: [],
  costs: [],
  plan: null,
  reliefs: [],
  setOffs: [],
  repayments: [],
};

const own = <Data extends { readonly applicationId: string; readonly fundId?: string }>({
  applicationId: _applicationId,
  fundId: _fundId,
  ...data
}: Data) => data;

const heard = (state: Recovery, hearingId: string, change: Partial<Hearing>): Recovery => ({
  ...state,
  hearing: state.hearing?.hearingId === hearingId ? { ...state.hearing, ...change } : state.hearing,
});

const demanded = ({ applicationId: _case, actId: _actId, ...demand }: DataOf<'RefundDemanded'>): Demand =>
  demand;

const lowered = (state: Recovery, { refundId, amountCents }: DataOf<'RefundLowered'>): Recovery => ({
  ...state,
  demands: state.demands.map((demand) =>
    demand.refundId === refundId ? { ...demand, amountCents: demand.amountCents - amountCents } : demand,
  ),
});

const received = (state: Recovery, { receiptId, receivedOn, parts }: DataOf<'RefundReceived'>): Recovery => ({
  ...state,
  receipts: [...state.receipts, { receiptId, receivedOn, parts }],
});

const knownOf = ({ demands, interest, costs }: Recovery): Known => ({
  demandCount: demands.length,
  interestCount: interest.length,
  costCount: costs.length,
});

const planned = (state: Recovery, { instalments }: DataOf<'InstalmentsAgreed'>): Recovery => ({
  ...state,
  plan: { instalments, receivedBeforeCents: receivedCents(state), known: knownOf(state) },
});

const relieved = (state: Recovery, { reliefId, isGranted, reasons }: DataOf<'ReliefDecided'>): Recovery => ({
  ...state,
  reliefs: state.reliefs.map((relief) =>
    relief.reliefId === reliefId
      ? { ...relief, status: isGranted ? 'granted' : 'refused', answer: reasons, known: knownOf(state) }
      : relief,
  ),
});

const partsCents = ({ costCents, interestCents, principalCents }: ClaimParts): number =>
  costCents + interestCents + principalCents;

/** What has come in on the claim and was not paid back, for whichever part of it. */
export const receivedCents = ({
  receipts,
  repayments,
}: Pick<Recovery, 'receipts' | 'repayments'>): number => {
  const made = repayments.filter(({ status }) => status === 'made');
  const sumOf = (all: readonly { readonly parts: ClaimParts }[]) =>
    sumCents(all.map(({ parts }) => partsCents(parts)));
  return sumOf(receipts) - sumOf(made);
};

/** A second order takes the place of one that nobody has carried out. */
const repaymentOrdered = (state: Recovery, data: DataOf<'RepaymentOrdered'>): Recovery => {
  const order = { ...own(data), status: 'ordered', executedOn: null, executedBy: null } as const;
  return { ...state, repayments: [...state.repayments.filter(({ status }) => status !== 'ordered'), order] };
};

const repaid = (state: Recovery, repaymentId: string, change: Partial<Repayment>): Recovery => ({
  ...state,
  repayments: state.repayments.map((one) => (one.repaymentId === repaymentId ? { ...one, ...change } : one)),
});

const interestSet = (state: Recovery, data: DataOf<'InterestSet'>): Recovery => ({
  ...state,
  interest: [...state.interest, { ...own(data), isWaived: false }],
});

const costLowered = (state: Recovery, { costId, amountCents }: DataOf<'ClaimCostDropped'>): Recovery => ({
  ...state,
  costs: state.costs.map((cost) =>
    cost.costId === costId ? { ...cost, amountCents: cost.amountCents - amountCents } : cost,
  ),
});

const interestLowered = (
  state: Recovery,
  { actId, amountCents, proposal }: DataOf<'InterestLowered'>,
): Recovery => ({
  ...state,
  interest: state.interest.map((decision) =>
    !decision.isWaived && decision.actId === actId
      ? { ...decision, ...proposal, amountCents: decision.amountCents - amountCents }
      : decision,
  ),
});

/** What an event changes in the recovery; used by decisions and by the row alike. */
export const evolveRecovery = (before: Recovery, event: PayoutEvent): Recovery =>
  evolveClaim({ ...before, acts: evolveActs(before.acts, event) }, event);

const evolveClaim = (state: Recovery, { type, data }: PayoutEvent): Recovery => {
  switch (type) {
    case 'HearingOpened':
      return { ...state, hearing: { ...own(data), status: 'open', answer: null } };
    case 'HearingAnswered':
      return heard(state, data.hearingId, { status: 'answered', answer: data.answer });
    case 'HearingDropped':
      return heard(state, data.hearingId, { status: 'dropped' });
    case 'GrantRevoked':
      return {
        ...heard(state, data.hearingId, { status: 'used' }),
        revocations: [...state.revocations, own(data)],
      };
    case 'ContractTerminated':
      return { ...state, terminations: [...state.terminations, own(data)] };
    case 'RefundDemanded':
      return { ...state, demands: [...state.demands, demanded(data)] };
    case 'RefundLowered':
      return lowered(state, data);
    case 'RefundReceived':
      return received(state, data);
    case 'InterestSet':
      return interestSet(state, data);
    case 'InterestLowered':
      return interestLowered(state, data);
    case 'InterestWaived':
      return { ...state, interest: [...state.interest, { ...own(data), isWaived: true }] };
    case 'ClaimCostCharged':
      return { ...state, costs: [...state.costs, own(data)] };
    case 'ClaimCostDropped':
      return costLowered(state, data);
    case 'InstalmentsAgreed':
      return planned(state, data);
    case 'ReliefProposed':
      return {
        ...state,
        reliefs: [...state.reliefs, { ...own(data), status: 'open', answer: null, known: knownOf(state) }],
      };
    case 'ReliefDecided':
      return relieved(state, data);
    case 'OverpaymentSetOff':
      return { ...state, setOffs: [...state.setOffs, own(data)] };
    case 'RepaymentOrdered':
      return repaymentOrdered(state, data);
    case 'RepaymentMade': {
      const { repaymentId, executedOn, executedBy } = data;
      return repaid(state, repaymentId, { status: 'made', executedOn, executedBy });
    }
    case 'RepaymentReturned':
      return repaid(state, data.repaymentId, { status: 'returned' });
    default:
      return state;
  }
};
