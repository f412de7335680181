import type { PayoutEvent } from '../../events/payout-events.ts';
import { APPLICATION, lines, person } from './payout-facts.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

/** The id of a change, told apart by a short word of `[0-9a-z]`. */
export const change = (word = ''): string => `chg_${word.padEnd(26, '0')}`;

/** 500 euro from fees to the room: more than the fifth by which a line may be exceeded. */
export const shiftedLines = lines.map((line) => {
  if (line.lineId === 'fees') return { ...line, amountCents: 130_000 };
  return line.lineId === 'room' ? { ...line, amountCents: 95_000 } : line;
});
export const shiftedPlan = {
  lines: shiftedLines,
  plannedCostCents: 325_000,
  otherFundsCents: 75_000,
  ownFundsCents: null,
};

export const changeRequested = (changes: Partial<DataOf<'ChangeRequested'>> = {}): PayoutEvent => ({
  type: 'ChangeRequested',
  data: {
    applicationId: APPLICATION,
    changeId: change(),
    plan: shiftedPlan,
    periodStartsOn: null,
    periodEndsOn: null,
    content: null,
    reason: 'Der Saal ist teurer.',
    requestedBy: person('member'),
    ...changes,
  },
});

export const changeApproved = (changes: Partial<DataOf<'ChangeApproved'>> = {}): PayoutEvent => ({
  type: 'ChangeApproved',
  data: {
    applicationId: APPLICATION,
    changeId: change(),
    planVersion: 2,
    plan: shiftedPlan,
    periodStartsOn: '2024-04-01',
    periodEndsOn: '2024-09-30',
    proofDueOn: '2024-11-11',
    spentBeforeCents: 0,
    reason: 'Der Zweck bleibt.',
    approvedBy: person('office'),
    ...changes,
  },
});

export const changeRefused: PayoutEvent = {
  type: 'ChangeRefused',
  data: {
    applicationId: APPLICATION,
    changeId: change(),
    reason: 'Es geht auch kleiner.',
    refusedBy: person('office'),
  },
};

export const fundsReported = (
  amountCents: number,
  planVersion = 1,
  kind: DataOf<'OtherFundsReported'>['kind'] = 'third',
): PayoutEvent => ({
  type: 'OtherFundsReported',
  data: {
    applicationId: APPLICATION,
    kind,
    source: 'Stiftung Muster',
    amountCents,
    planVersion,
    reportedBy: person('member'),
  },
});
