import type { PayoutEvent } from '../../events/payout-events.ts';
import { evolveActs } from './acts.ts';
import {
  type Demand,
  type Hearing,
  type Known,
  type Recovery,
  type Repayment,
  receivedCents,
} from './recovery.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

const own = <Data extends { readonly applicationId: string; readonly fundId?: string }>({
  applicationId: _applicationId,
  fundId: _fundId,
  ...data
}: Data) => data;

const heard = (state: Recovery, hearingId: string, change: (hearing: Hearing) => Hearing): Recovery => ({
  ...state,
  hearing: state.hearing?.hearingId === hearingId ? change(state.hearing) : state.hearing,
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

/** A second order takes the place of one that nobody has carried out. */
const repaymentOrdered = (state: Recovery, data: DataOf<'RepaymentOrdered'>): Recovery => {
  const order = { ...own(data), status: 'ordered', executedOn: null, executedBy: null } as const;
  return { ...state, repayments: [...state.repayments.filter(({ status }) => status !== 'ordered'), order] };
};

const repaid = (
  state: Recovery,
  repaymentId: string,
  change: (repayment: Repayment) => Repayment,
): Recovery => ({
  ...state,
  repayments: state.repayments.map((one) => (one.repaymentId === repaymentId ? change(one) : one)),
});

/** Only an order is carried out: what was made, or came back, stays as it is. */
const made = (repayment: Repayment, { executedOn, executedBy }: DataOf<'RepaymentMade'>): Repayment =>
  repayment.status === 'ordered' ? { ...repayment, status: 'made', executedOn, executedBy } : repayment;

const sentBack = (repayment: Repayment): Repayment =>
  repayment.status === 'made' ? { ...repayment, status: 'returned' } : repayment;

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
      return heard(state, data.hearingId, (hearing) => ({
        ...hearing,
        status: 'answered',
        answer: data.answer,
      }));
    case 'HearingDropped':
      return heard(state, data.hearingId, (hearing) => ({ ...hearing, status: 'dropped' }));
    case 'GrantRevoked':
      return {
        ...heard(state, data.hearingId, (hearing) => ({ ...hearing, status: 'used' })),
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
    case 'RepaymentMade':
      return repaid(state, data.repaymentId, (repayment) => made(repayment, data));
    case 'RepaymentReturned':
      return repaid(state, data.repaymentId, sentBack);
    default:
      return state;
  }
};
