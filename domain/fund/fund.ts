import type { FundEvent } from '../../events/fund-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { sumCents } from '../money.ts';
import { boundInCaseCents, freeWithinQuotaCents } from './bound.ts';
import type { FundSources } from './fund-sources.ts';
import { type FundYear, fundYear } from './fund-year.ts';
import { evolveInYear, type InYear, takenInCaseCents } from './in-year.ts';
import { evolveWaitingList, nobodyWaits, type WaitingList } from './waiting-list.ts';

export type FundRound = {
  readonly roundId: string;
  readonly opensAt: string;
  readonly deadlineOn: string;
  /** First instant that is too late. */
  readonly closesAt: string;
  /** Share of the whole fund that may be committed up to the end of this round. */
  readonly quotaBasisPoints: number;
};

/** What is left reserved for an application. */
export type Reservation = { readonly amountCents: number };

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

/** One pot of one year, as decisions about its money need it. */
export type Fund = FundYear & {
  readonly fundId: string | undefined;
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
  readonly reservations: ReadonlyMap<string, Reservation>;
  readonly cases: ReadonlyMap<string, CaseMoney>;
  /** What each case had taken when the year was over. */
  readonly inYear: InYear;
  readonly payments: ReadonlyMap<string, BookedPayment>;
  /** Amount of each refund, by its id. */
  readonly refunds: ReadonlyMap<string, number>;
  /** Amount of each refund that left again, by the repayment or set-off. */
  readonly refundReversals: ReadonlyMap<string, number>;
};

const noMoney: CaseMoney = { grantedCents: undefined, paidCents: 0, refundedCents: 0 };

/** The money of an application in this fund; nothing at all before its grant. */
export const caseMoney = ({ cases }: Fund, applicationId: string): CaseMoney =>
  cases.get(applicationId) ?? noMoney;

const withCase = (fund: Fund, applicationId: string, change: Partial<CaseMoney>): Fund['cases'] =>
  new Map([...fund.cases, [applicationId, { ...caseMoney(fund, applicationId), ...change }]]);

const withPayment = (fund: Fund, paymentId: string, payment: BookedPayment): Fund['payments'] =>
  new Map([...fund.payments, [paymentId, payment]]);

const reserved = (fund: Fund, applicationId: string, changeCents: number): Fund => {
  const amountCents = (fund.reservations.get(applicationId)?.amountCents ?? 0) + changeCents;
  return {
    ...fund,
    committedCents: fund.committedCents + changeCents,
    reservations: new Map([...fund.reservations, [applicationId, { amountCents }]]),
  };
};

const paid = (
  fund: Fund,
  paymentId: string,
  { applicationId, amountCents, isReversed }: BookedPayment,
): Fund => {
  const changeCents = isReversed ? -amountCents : amountCents;
  return {
    ...fund,
    paidCents: fund.paidCents + changeCents,
    cases: withCase(fund, applicationId, {
      paidCents: caseMoney(fund, applicationId).paidCents + changeCents,
    }),
    payments: withPayment(fund, paymentId, { applicationId, amountCents, isReversed }),
  };
};

const refunded = (fund: Fund, applicationId: string, changeCents: number): Fund => {
  const refundedCents = caseMoney(fund, applicationId).refundedCents + changeCents;
  return {
    ...fund,
    refundedCents: fund.refundedCents + changeCents,
    cases: withCase(fund, applicationId, { refundedCents }),
  };
};

/** What an event makes of the money; who waits for it is folded apart. */
const afterEvent = (state: Fund, { type, data }: FundEvent): Fund => {
  switch (type) {
    case 'FundOpened': {
      const { fundId, programmeId, committeeId, year, allocatedCents, applicationMaxCents } = data;
      return { ...state, fundId, programmeId, committeeId, year, allocatedCents, applicationMaxCents };
    }
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
  initial: {
    fundId: undefined,
    programmeId: '',
    committeeId: '',
    year: 0,
    allocatedCents: 0,
    applicationMaxCents: null,
    committedCents: 0,
    grantedCents: 0,
    paidCents: 0,
    refundedCents: 0,
    isClosed: false,
    ...fundYear.initial,
    waitingList: nobodyWaits,
    sources: undefined,
    rounds: new Map(),
    reservations: new Map(),
    cases: new Map(),
    inYear: {},
    payments: new Map(),
    refunds: new Map(),
    refundReversals: new Map(),
  },
  evolve: (state, event) => ({
    ...afterEvent(state, event),
    ...fundYear.evolve(state, event),
    inYear: evolveInYear(state.inYear, event, state.year),
    waitingList: evolveWaitingList(state.waitingList, event),
  }),
};

const totalsOfCase = (fund: Fund, applicationId: string, reservedCents: number) => ({
  ...caseMoney(fund, applicationId),
  reservedCents,
});

/** What the fund can no longer give away because of one application, if so much is reserved for it. */
export const boundForCents = (fund: Fund, applicationId: string, reservedCents: number): number =>
  takenInCaseCents(fund.inYear[applicationId], totalsOfCase(fund, applicationId, reservedCents));

/** What the fund can no longer give away: what its cases bind, and what came back from them after its year. */
export const boundCents = (fund: Fund): number =>
  sumCents([...fund.reservations].map(([id, { amountCents }]) => boundForCents(fund, id, amountCents)));

/** What came back after the year of the fund and belongs to the budget, in whole cents. */
export const toBudgetCents = (fund: Fund): number =>
  boundCents(fund) -
  sumCents(
    [...fund.reservations].map(([id, { amountCents }]) =>
      boundInCaseCents(totalsOfCase(fund, id, amountCents)),
    ),
  );

/** What the fund can still give, in whole cents; never negative. */
export const freeCents = (fund: Fund): number => fund.allocatedCents - boundCents(fund);

/**
 * What may still be committed in a round: quotas are cumulative, so what one round leaves is carried on to the next.
 *
 * A round that was never opened has no quota and gives nothing.
 */
export const freeInRoundCents = (fund: Fund, roundId: string): number => {
  const quotaBasisPoints = fund.rounds.get(roundId)?.quotaBasisPoints ?? 0;
  return freeWithinQuotaCents(fund.allocatedCents, boundCents(fund), quotaBasisPoints);
};
