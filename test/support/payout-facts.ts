import { paymentIdOf } from '../../domain/payout/payment-id.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { stuttgart } from './seats.ts';

export type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

export const padded = (prefix: string, word: string) => `${prefix}_${word.padEnd(26, '0')}`;
export const APPLICATION = padded('app', 'grant');
export const ORGANISATION = padded('org', 'verein');
/** A person's id, told apart by a short word of `[0-9a-z]`. */
export const person = (word: string): string => padded('per', word);
/** A payment's id by a letter for its number, `a` for the first; other words stand for numbers that no test reaches. */
export const payment = (word: string): string =>
  paymentIdOf(
    APPLICATION,
    word.length === 1 ? word.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : 900 + word.length,
  );
export const FUND = 'aktionsfonds-2024';

export const lines = [
  { lineId: 'fees', category: 'fees', amountCents: 180_000 },
  { lineId: 'room', category: 'material', amountCents: 45_000 },
  { lineId: 'material', category: 'material', amountCents: 100_000 },
];

/** Terms that ask for nothing special; objection within a month. */
export const terms: DataOf<'GrantIssued'>['terms'] = {
  remedy: 'objection',
  remedyAt: 'Stadt Musterstadt, Rathausplatz 1, 12345 Musterstadt',
  postDeemedDays: 4,
  portalRetrievalDays: 10,
  officeSeat: stuttgart,
  acceptWithinDays: null,
  payableFrom: 'acceptance',
  drawdown: 'any-time',
  payUntilOn: null,
  lineOverrunOf: 'line',
  deMinimisChangeCents: null,
  ownFundsChange: 'counts',
  refundDueDays: 30,
  interest: {
    basis: 'statute',
    pointsAboveBaseBasisPoints: 500,
    lateUseFrom: 'payment',
    dayCount: 'act-365',
  },
  retention: { years: 5, untilEndOfYear: true },
  proofDueDays: 42,
  proofDueByMonthDay: null,
  kilometreRateCents: null,
  priceProofs: [],
  lumpSumCounting: 'per-project',
  paidAfterPeriodDays: null,
  paymentDays: 21,
  proofCheckDays: 90,
  settlementDays: 30,
};

/** A grant of 2,500 euro for a project of 3,250, from April to September 2024. */
export const granted = (changes: Partial<DataOf<'GrantIssued'>> = {}): PayoutEvent => ({
  type: 'GrantIssued',
  data: {
    applicationId: APPLICATION,
    organisationId: ORGANISATION,
    programmeId: 'demokratie-leben',
    fundId: FUND,
    resolution: { meetingId: padded('mtg', 'm'), itemId: 'item-1' },
    contentVersion: 3,
    ruleSet: { ruleSetId: 'rules', version: 1 },
    instrument: 'bescheid',
    financing: 'deficit',
    lumpSums: null,
    lineOverrunBasisPoints: 2_000,
    spendWithinDays: 42,
    amountCents: 250_000,
    plan: { lines, plannedCostCents: 325_000, otherFundsCents: 75_000, ownFundsCents: 35_000 },
    periodStartsOn: '2024-04-01',
    periodEndsOn: '2024-09-30',
    proofDueOn: '2024-11-11',
    conditions: [],
    isInputTaxDeductible: false,
    terms,
    noticeText: { version: 'bescheid-1', hasRemedyText: true },
    issuedOn: '2024-02-01',
    issuedBy: person('office'),
    ...changes,
  },
});

/** 40 euro a participant, 72 an hour, from six hours on 540 a day. */
export const lumpSums = {
  perParticipantCents: 4_000,
  perFeeHourCents: 7_200,
  feeDayFromHours: 6,
  perFeeDayCents: 54_000,
};

/** A share of the cost under rules that leave changes of own money out. */
export const grantedWithoutOwnFunds = (changes: Partial<DataOf<'GrantIssued'>> = {}): PayoutEvent =>
  granted({ financing: 'proportional', terms: { ...terms, ownFundsChange: 'left-out' }, ...changes });

export const accepted: PayoutEvent = {
  type: 'GrantAccepted',
  data: { applicationId: APPLICATION, acceptedBy: person('signatory') },
};

/** A grant of which nothing may be paid after this day. */
export const grantedUntil = (payUntilOn: string): PayoutEvent => granted({ terms: { ...terms, payUntilOn } });
