import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { ClaimParts, Instalment } from '../../events/recovery-events.ts';
import { sumCents } from '../money.ts';
import type { Act } from './acts.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];
type Own<Type extends PayoutEvent['type']> = Omit<DataOf<Type>, 'applicationId' | 'fundId'>;

type Heard<Status extends string, Answer> = Own<'HearingOpened'> & {
  readonly status: Status;
  readonly answer: Answer;
};

/** A hearing that goes on: opened, and neither used nor dropped. */
export type RunningHearing = Heard<'open', null> | Heard<'answered', PersonalText>;
export type Hearing = RunningHearing | Heard<'used' | 'dropped', PersonalText | null>;

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

type Proposed<Status extends string, Answer> = Own<'ReliefProposed'> & {
  readonly status: Status;
  readonly answer: Answer;
  readonly known: Known;
};

/** A proposal that waits for a second person. */
export type OpenRelief = Proposed<'open', null>;
export type Relief = OpenRelief | Proposed<'granted' | 'refused', PersonalText>;

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
type Ordered<Status extends string, Execution> = Own<'RepaymentOrdered'> & {
  readonly status: Status;
  readonly executedOn: Execution;
  readonly executedBy: Execution;
};

/** A repayment that waits for a second person. */
export type OrderedRepayment = Ordered<'ordered', null>;
export type MadeRepayment = Ordered<'made', string>;
export type Repayment = OrderedRepayment | MadeRepayment | Ordered<'returned', string>;

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

/** The hearing, while it goes on. */
export const runningHearing = ({ hearing }: Pick<Recovery, 'hearing'>): RunningHearing | undefined =>
  hearing?.status === 'open' || hearing?.status === 'answered' ? hearing : undefined;

/** The proposal of relief that waits for a second person. */
export const openRelief = ({ reliefs }: Pick<Recovery, 'reliefs'>): OpenRelief | undefined =>
  reliefs.find((relief) => relief.status === 'open');

/** The repayment that waits for a second person. */
export const openRepayment = ({ repayments }: Pick<Recovery, 'repayments'>): OrderedRepayment | undefined =>
  repayments.find((repayment) => repayment.status === 'ordered');
