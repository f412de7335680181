import type { FundEvent } from '../../events/fund-events.ts';
import type { Aggregate } from '../aggregate.ts';
import type { FundSources } from './fund-sources.ts';
import { type FundYear, fundYear } from './fund-year.ts';
import { evolveInYear, type InYear } from './in-year.ts';
import { evolveWaitingList, nobodyWaits, type WaitingList } from './waiting-list.ts';

type DataOf<Type extends FundEvent['type']> = Extract<FundEvent, { type: Type }>['data'];

export type FundRound = {
  readonly roundId: string;
  readonly opensAt: string;
  readonly deadlineOn: string;
  /** First instant that is too late. */
  readonly closesAt: string;
  /** Share of the whole fund that may be committed up to the end of this round. */
  readonly quotaBasisPoints: number;
};

/** The money of one application: granted, paid net of what the bank sent back, and refunded by the recipient. */
export type CaseMoney = {
  readonly grantedCents: number | undefined;
  readonly paidCents: number;
  readonly refundedCents: number;
};

/** A payment that left the fund; reversed when the bank sent it back. */
export type BookedPayment = {
  readonly applicationId: string;
  readonly amountCents: number;
  readonly isReversed: boolean;
};

/** Before anybody opened it there is no pot. */
export type NotOpened = FundYear & { readonly fundId: undefined };

/** One pot of one year, as decisions about its money need it. */
export type Opened = FundYear & {
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
  readonly reservations: ReadonlyMap<string, { readonly amountCents: number }>;
  readonly cases: ReadonlyMap<string, CaseMoney>;
  /** What each case had taken when the year was over. */
  readonly inYear: InYear;
  readonly payments: ReadonlyMap<string, BookedPayment>;
  /** Amount of each refund, by its id. */
  readonly refunds: ReadonlyMap<string, number>;
  /** Amount of each refund that left again, by the repayment or set-off. */
  readonly refundReversals: ReadonlyMap<string, number>;
};

/** What decisions about a fund remember of its stream. */
export type Fund = NotOpened | Opened;

const noMoney: CaseMoney = { grantedCents: undefined, paidCents: 0, refundedCents: 0 };

/** The money of an application in this fund; nothing at all before its grant. */
export const caseMoney = ({ cases }: Pick<Opened, 'cases'>, applicationId: string): CaseMoney =>
  cases.get(applicationId) ?? noMoney;

const withCase = (fund: Opened, applicationId: string, change: Partial<CaseMoney>): Opened['cases'] =>
  new Map([...fund.cases, [applicationId, { ...caseMoney(fund, applicationId), ...change }]]);

/** What is reserved for an application; nothing of a fund that nobody opened. */
export const reservedForCents = (state: Fund, applicationId: string): number =>
  state.fundId === undefined ? 0 : (state.reservations.get(applicationId)?.amountCents ?? 0);

const reserved = (fund: Opened, applicationId: string, changeCents: number): Opened => {
  const amountCents = reservedForCents(fund, applicationId) + changeCents;
  return {
    ...fund,
    committedCents: fund.committedCents + changeCents,
    reservations: new Map([...fund.reservations, [applicationId, { amountCents }]]),
  };
};

const paid = (
  fund: Opened,
  paymentId: string,
  { applicationId, amountCents, isReversed }: BookedPayment,
): Opened => {
  const changeCents = isReversed ? -amountCents : amountCents;
  return {
    ...fund,
    paidCents: fund.paidCents + changeCents,
    cases: withCase(fund, applicationId, {
      paidCents: caseMoney(fund, applicationId).paidCents + changeCents,
    }),
    payments: new Map([...fund.payments, [paymentId, { applicationId, amountCents, isReversed }]]),
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
  ...{ waitingList: nobodyWaits, sources: undefined, inYear: {} },
  ...{ rounds: new Map(), reservations: new Map(), cases: new Map() },
  ...{ payments: new Map(), refunds: new Map(), refundReversals: new Map() },
};

const asOpened = ({ title: _title, provenance: _provenance, ...data }: DataOf<'FundOpened'>): Opened => ({
  ...data,
  ...{ ...nothingMoved, ...fundYear.initial },
});

/** What an event makes of the money; who waits for it is folded apart. */
const afterEvent = (state: Opened, { type, data }: FundEvent): Opened => {
  switch (type) {
    case 'AllocationChanged':
      return { ...state, allocatedCents: data.allocatedCents };
    case 'RoundOpened':
      return { ...state, rounds: new Map([...state.rounds, [data.roundId, data]]) };
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
      const refunds = new Map([...state.refunds, [data.refundId, data.amountCents]]);
      return { ...refunded(state, data.applicationId, data.amountCents), refunds };
    }
    case 'RefundReversed': {
      const refundReversals = new Map([...state.refundReversals, [data.reversalId, data.amountCents]]);
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

export const fund: Aggregate<Fund, FundEvent> = {
  family: 'fund',
  initial: { fundId: undefined, ...fundYear.initial },
  evolve: (state, event) => {
    if (event.type === 'FundOpened') return asOpened(event.data);
    if (state.fundId === undefined) return { ...state, ...fundYear.evolve(state, event) };
    return {
      ...afterEvent(state, event),
      ...fundYear.evolve(state, event),
      inYear: evolveInYear(state.inYear, event, state.year),
      waitingList: evolveWaitingList(state.waitingList, event),
    };
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
