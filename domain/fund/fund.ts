import type { FundEvent } from '../../events/fund-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { Growing } from '../growing.ts';
import { boundByCase, type CasesOfFund, caseMoney, movedInYear, withCase } from './case-money.ts';
import { type FundRound, openedRound, withAdoption } from './fund-round.ts';
import type { FundSources } from './fund-sources.ts';
import { type FundYear, fundYear } from './fund-year.ts';
import { evolveWaitingList, nobodyWaits, type WaitingList } from './waiting-list.ts';

type DataOf<Type extends FundEvent['type']> = Extract<FundEvent, { type: Type }>['data'];

/** A payment that left the fund; reversed when the bank sent it back. */
export type BookedPayment = {
  readonly applicationId: string;
  readonly amountCents: number;
  readonly isReversed: boolean;
};

/** Before anybody opened it there is no pot. */
export type NotOpened = FundYear & { readonly fundId: undefined };

/** One pot of one year, as decisions about its money need it. */
export type Opened = FundYear &
  CasesOfFund & {
    readonly fundId: string;
    readonly programmeId: string;
    readonly committeeId: string;
    readonly year: number;
    readonly allocatedCents: number;
    /** The most that one project may get; null where the fund has no such limit. */
    readonly applicationMaxCents: number | null;
    /** Reserved less released. */
    readonly committedCents: number;
    readonly grantedCents: number;
    /** Net of payments that came back from the bank. */
    readonly paidCents: number;
    readonly refundedCents: number;
    readonly isClosed: boolean;
    readonly waitingList: WaitingList;
    /** Undefined where nobody has said where the money comes from. */
    readonly sources: FundSources | undefined;
    readonly rounds: ReadonlyMap<string, FundRound>;
    /** What is left reserved for each application. */
    readonly reservations: Growing<{ readonly amountCents: number }>;
    /** What the cases keep others from getting, and what of that they bind now; summed up event by event. */
    readonly boundCents: number;
    readonly boundNowCents: number;
    readonly payments: Growing<BookedPayment>;
    /** Amount of each refund, by its id. */
    readonly refunds: Growing<number>;
    /** Amount of each refund that left again, by the repayment or set-off. */
    readonly refundReversals: Growing<number>;
  };

/** What decisions about a fund remember of its stream. */
export type Fund = NotOpened | Opened;

/** What is reserved for an application; nothing of a fund that nobody opened. */
export const reservedForCents = (state: Fund, applicationId: string): number =>
  state.fundId === undefined ? 0 : (state.reservations.get(applicationId)?.amountCents ?? 0);

const reserved = (fund: Opened, applicationId: string, changeCents: number): Opened => {
  const amountCents = reservedForCents(fund, applicationId) + changeCents;
  return {
    ...fund,
    committedCents: fund.committedCents + changeCents,
    reservations: fund.reservations.with(applicationId, { amountCents }),
  };
};

const paid = (
  fund: Opened,
  paymentId: string,
  { applicationId, amountCents, isReversed }: BookedPayment,
): Opened => {
  const changeCents = isReversed ? -amountCents : amountCents;
  const paidCents = caseMoney(fund, applicationId).paidCents + changeCents;
  return {
    ...fund,
    paidCents: fund.paidCents + changeCents,
    cases: withCase(fund, applicationId, { paidCents }),
    payments: fund.payments.with(paymentId, { applicationId, amountCents, isReversed }),
  };
};

const refunded = (fund: Opened, applicationId: string, changeCents: number): Opened => {
  const refundedCents = caseMoney(fund, applicationId).refundedCents + changeCents;
  return {
    ...fund,
    refundedCents: fund.refundedCents + changeCents,
    cases: withCase(fund, applicationId, { refundedCents }),
  };
};

const nothingMoved = {
  ...{ committedCents: 0, grantedCents: 0, paidCents: 0, refundedCents: 0, isClosed: false },
  ...{ boundCents: 0, boundNowCents: 0, waitingList: nobodyWaits, sources: undefined },
  ...{ rounds: new Map(), reservations: Growing.empty, cases: Growing.empty, inYear: Growing.empty },
  ...{ payments: Growing.empty, refunds: Growing.empty, refundReversals: Growing.empty },
};

const asOpened = ({ title: _title, provenance: _provenance, ...data }: DataOf<'FundOpened'>): Opened => ({
  ...{ ...data, ...nothingMoved, ...fundYear.initial },
});

/** What an event makes of the money; who waits for it is folded apart. */
const afterEvent = (state: Opened, { type, data }: FundEvent): Opened => {
  switch (type) {
    case 'AllocationChanged':
      return { ...state, allocatedCents: data.allocatedCents };
    case 'RoundOpened':
      return { ...state, rounds: new Map([...state.rounds, [data.roundId, openedRound(data)]]) };
    case 'RoundRulesAdopted':
      return { ...state, rounds: withAdoption(state.rounds, data) };
    case 'FundsReserved':
    case 'ReservationRestored':
      return reserved(state, data.applicationId, data.amountCents);
    case 'ReservationReleased':
      return reserved(state, data.applicationId, -data.amountCents);
    case 'GrantBooked':
      return {
        ...state,
        grantedCents: state.grantedCents + data.amountCents,
        cases: withCase(state, data.applicationId, { grantedCents: data.amountCents }),
      };
    case 'DisbursementBooked':
      return paid(state, data.paymentId, { ...data, isReversed: false });
    case 'DisbursementReversed':
      return paid(state, data.paymentId, { ...data, isReversed: true });
    case 'RefundBooked': {
      const refunds = state.refunds.with(data.refundId, data.amountCents);
      return { ...refunded(state, data.applicationId, data.amountCents), refunds };
    }
    case 'RefundReversed': {
      const refundReversals = state.refundReversals.with(data.reversalId, data.amountCents);
      return { ...refunded(state, data.applicationId, -data.amountCents), refundReversals };
    }
    case 'FundSourcesSet':
      return { ...state, sources: { sources: data.sources, ownShare: data.ownShare } };
    case 'FundOpened':
    case 'WaitingListEntered':
    case 'MoveUpProposed':
      return state;
    case 'FundClosed':
    case 'FundYearClosed':
      return { ...state, isClosed: true };
  }
};

const inYearAfter = ({ inYear, year }: Opened, event: FundEvent): Opened['inYear'] => {
  const moved = movedInYear((id) => inYear.get(id), event, year);
  return moved ? inYear.with(moved.applicationId, moved.totals) : inYear;
};

/** What is bound after an event, without a look at the cases that it is not about. */
const summedUp = (before: Opened, { data }: FundEvent, after: Opened): Opened => {
  if (!('applicationId' in data)) return after;
  const boundIn = (fund: Opened) =>
    boundByCase(fund, data.applicationId, reservedForCents(fund, data.applicationId));
  const [was, is] = [boundIn(before), boundIn(after)];
  return {
    ...after,
    boundCents: after.boundCents + is.all - was.all,
    boundNowCents: after.boundNowCents + is.now - was.now,
  };
};

export const fund: Aggregate<Fund, FundEvent> = {
  family: 'fund',
  initial: { fundId: undefined, ...fundYear.initial },
  evolve: (state, event) => {
    if (event.type === 'FundOpened') return asOpened(event.data);
    if (state.fundId === undefined) return { ...state, ...fundYear.evolve(state, event) };
    return summedUp(state, event, {
      ...afterEvent(state, event),
      ...fundYear.evolve(state, event),
      inYear: inYearAfter(state, event),
      waitingList: evolveWaitingList(state.waitingList, event),
    });
  },
};

/** The fund that a decision is about, once it was opened. */
export const theFund = {
  'unknown-fund': (_command: unknown, state: Fund): Opened | undefined =>
    state.fundId === undefined ? undefined : state,
};

/** The fund of an application that was handed in: that was possible only once it was opened, and it never goes away. */
export const fundHeldTo = (state: Fund): Opened => {
  if (state.fundId === undefined) throw new Error('an application was handed in to no fund');
  return state;
};
