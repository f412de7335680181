import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { ClaimParts, Instalment } from '../../events/recovery-events.ts';
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
  readonly basis: NonNullable<DataOf<'RefundDemanded'>['basis']>;
  readonly ineffectiveOn: string | null;
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
};

export type InstalmentPlan = {
  readonly instalments: readonly Instalment[];
  /** What had come in before the plan; only what comes in after it counts for it. */
  readonly receivedBeforeCents: number;
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

const demanded = ({
  refundId,
  amountCents,
  basis,
  ineffectiveOn,
  dueOn,
}: DataOf<'RefundDemanded'>): Demand => ({
  ...{ refundId, amountCents, dueOn },
  basis: basis ?? 'settlement',
  ineffectiveOn: ineffectiveOn ?? null,
});

const lowered = (state: Recovery, { refundId, amountCents }: DataOf<'RefundLowered'>): Recovery => ({
  ...state,
  demands: state.demands.map((demand) =>
    demand.refundId === refundId ? { ...demand, amountCents: demand.amountCents - amountCents } : demand,
  ),
});

/** What a receipt was counted for; all of it for the grant itself where nothing is said. */
export const partsOf = ({ amountCents, parts }: Pick<DataOf<'RefundReceived'>, 'amountCents' | 'parts'>) =>
  parts ?? { costCents: 0, interestCents: 0, principalCents: amountCents };

const received = (state: Recovery, data: DataOf<'RefundReceived'>): Recovery => {
  const { receiptId, receivedOn } = data;
  return { ...state, receipts: [...state.receipts, { receiptId, receivedOn, parts: partsOf(data) }] };
};

const planned = (state: Recovery, { instalments }: DataOf<'InstalmentsAgreed'>): Recovery => ({
  ...state,
  plan: { instalments, receivedBeforeCents: receivedCents(state) },
});

const relieved = (state: Recovery, { reliefId, isGranted, reasons }: DataOf<'ReliefDecided'>): Recovery => ({
  ...state,
  reliefs: state.reliefs.map((relief) =>
    relief.reliefId === reliefId
      ? { ...relief, status: isGranted ? 'granted' : 'refused', answer: reasons }
      : relief,
  ),
});

/** What has come in on the claim, for whichever part of it. */
export const receivedCents = ({ receipts }: Pick<Recovery, 'receipts'>): number =>
  receipts.reduce(
    (sum, { parts: { costCents, interestCents, principalCents } }) =>
      sum + costCents + interestCents + principalCents,
    0,
  );

const interestSet = (state: Recovery, data: DataOf<'InterestSet'>): Recovery => ({
  ...state,
  interest: [...state.interest, { ...own(data), isWaived: false }],
});

const interestLowered = (state: Recovery, { actId, amountCents }: DataOf<'InterestLowered'>): Recovery => ({
  ...state,
  interest: state.interest.map((decision) =>
    !decision.isWaived && decision.actId === actId
      ? { ...decision, amountCents: decision.amountCents - amountCents }
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
    case 'InstalmentsAgreed':
      return planned(state, data);
    case 'ReliefProposed':
      return { ...state, reliefs: [...state.reliefs, { ...own(data), status: 'open', answer: null }] };
    case 'ReliefDecided':
      return relieved(state, data);
    default:
      return state;
  }
};
