import { fraction, toExact } from '../../domain/fraction.ts';
import type { FundEvent } from '../../events/fund-events.ts';

type DataOf<Type extends FundEvent['type']> = Extract<FundEvent, { type: Type }>['data'];

const padded = (prefix: string, word: string) => `${prefix}_${word.padEnd(26, '0')}`;
export const application = (word: string): string => padded('app', word);
export const payment = (word: string): string => `${padded('pay', word)}001`;
export const refund = (word: string): string => padded('ref', word);
export const RESOLUTION = { meetingId: padded('mtg', 'm'), itemId: 'item-1' };
export const PROVENANCE = { source: 'A test', confidence: 'assumed' as const };

const FUND = 'aktionsfonds-2024';

export const fundOpened = (changes: Partial<DataOf<'FundOpened'>> = {}): FundEvent => ({
  type: 'FundOpened',
  data: {
    fundId: FUND,
    programmeId: 'demokratie-leben',
    title: 'Aktionsfonds 2024',
    year: 2024,
    allocatedCents: 3_700_000,
    applicationMaxCents: 350_000,
    committeeId: 'begleitausschuss',
    provenance: PROVENANCE,
    ...changes,
  },
});

export const roundOpened = (changes: Partial<DataOf<'RoundOpened'>> = {}): FundEvent => ({
  type: 'RoundOpened',
  data: {
    fundId: FUND,
    roundId: 'round-1',
    title: 'Erste Runde',
    openedAt: '2023-11-20T09:00:00.000Z',
    opensAt: '2023-11-30T23:00:00.000Z',
    deadlineOn: '2024-01-15',
    closesAt: '2024-01-15T23:00:00.000Z',
    quotaBasisPoints: 10_000,
    provenance: PROVENANCE,
    ...changes,
  },
});

export const reserved = (word: string, amountCents: number, roundId = 'round-1'): FundEvent => ({
  type: 'FundsReserved',
  data: { fundId: FUND, roundId, applicationId: application(word), amountCents, resolution: RESOLUTION },
});

export const released = (
  word: string,
  amountCents: number,
  reason: DataOf<'ReservationReleased'>['reason'] = 'withdrawn',
  releasedOn = '2024-04-08',
): FundEvent => ({
  type: 'ReservationReleased',
  data: { fundId: FUND, applicationId: application(word), amountCents, releasedOn, reason },
});

export const restored = (word: string, amountCents: number, restoredOn = '2024-04-08'): FundEvent => ({
  type: 'ReservationRestored',
  data: {
    ...{ fundId: FUND, applicationId: application(word), amountCents },
    ...{ restoredOn, reason: 'settlement-corrected' },
  },
});

export const granted = (word: string, amountCents: number): FundEvent => ({
  type: 'GrantBooked',
  data: { fundId: FUND, applicationId: application(word), amountCents },
});

export const paid = (
  word: string,
  paymentWord: string,
  amountCents: number,
  executedOn = '2024-04-08',
): FundEvent => ({
  type: 'DisbursementBooked',
  data: {
    ...{ fundId: FUND, applicationId: application(word), paymentId: payment(paymentWord), amountCents },
    ...{ executedOn, bookedOn: executedOn, valueOn: executedOn },
  },
});

export const paymentReturned = (
  word: string,
  paymentWord: string,
  amountCents: number,
  returnedOn = '2024-04-09',
): FundEvent => ({
  type: 'DisbursementReversed',
  data: {
    ...{ fundId: FUND, applicationId: application(word), paymentId: payment(paymentWord), amountCents },
    ...{ returnedOn, valueOn: returnedOn },
  },
});

export const refunded = (
  word: string,
  refundWord: string,
  amountCents: number,
  receivedOn = '2024-11-04',
): FundEvent => ({
  type: 'RefundBooked',
  data: {
    ...{ fundId: FUND, applicationId: application(word), refundId: refund(refundWord), amountCents },
    ...{ receivedOn, valueOn: receivedOn },
  },
});

/** Money of a refund that left the fund again, by a repayment or a set-off. */
export const refundReversed = (word: string, amountCents: number, reversedOn = '2024-12-05'): FundEvent => ({
  type: 'RefundReversed',
  data: {
    ...{ fundId: FUND, applicationId: application(word), reversalId: padded('rep', word) },
    ...{ amountCents, reversedOn },
  },
});

export const allocationChanged = (allocatedCents: number, changedByCents: number): FundEvent => ({
  type: 'AllocationChanged',
  data: { fundId: FUND, changedByCents, allocatedCents, reason: 'The council decided so' },
});

/** The year of the fund is closed, and what was open was released. */
export const yearClosed: FundEvent = {
  type: 'FundYearClosed',
  data: {
    ...{ fundId: FUND, year: 2024, closedOn: '2025-01-02', allocatedCents: 3_700_000 },
    ...{ grantedCents: 0, paidCents: 0, refundedCents: 0, releasedCents: 0 },
    toBudgetCents: 0,
  },
};

/** 37,000.00 of which the city gives a tenth of what the others do, or what a test says. */
export const sourcesSet = (changes: Partial<DataOf<'FundSourcesSet'>> = {}): FundEvent => ({
  type: 'FundSourcesSet',
  data: {
    fundId: FUND,
    sources: [
      { sourceId: 'bund', title: 'Bund', amountCents: 3_300_000 },
      { sourceId: 'stadt', title: 'Stadt', amountCents: 400_000 },
    ],
    ownShare: { sourceId: 'stadt', basisPoints: 1_000, base: 'grant' },
    reason: 'Weiterleitung des Bundes',
    ...changes,
  },
});

export const fundClosed: FundEvent = {
  type: 'FundClosed',
  data: { fundId: FUND, closedOn: '2024-12-31' },
};

/** A share as a fact keeps it. */
export const exactly = (numerator: number, denominator: number) => toExact(fraction(numerator, denominator));

/** An application that waits with so many per cent of the points. */
export const waiting = (
  word: string,
  requestedCents: number,
  meanPercent: number | null,
  changes: Partial<DataOf<'WaitingListEntered'>> = {},
): DataOf<'WaitingListEntered'> => ({
  fundId: FUND,
  roundId: 'round-1',
  applicationId: application(word),
  requestedCents,
  meanShare: meanPercent === null ? null : exactly(meanPercent, 100),
  firstCriterionShare: null,
  completeAt: '2024-01-10T10:00:00.000Z',
  resolution: RESOLUTION,
  ...changes,
});

export const waits = (...of: Parameters<typeof waiting>): FundEvent => ({
  type: 'WaitingListEntered',
  data: waiting(...of),
});
