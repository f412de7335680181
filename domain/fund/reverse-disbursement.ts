import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { caseMoney } from './case-money.ts';
import { type Fund, type Opened, reservedForCents, theFund } from './fund.ts';

export type ReverseDisbursement = Acting & {
  readonly fundId: string;
  readonly applicationId: string;
  readonly paymentId: string;
  readonly amountCents: number;
  readonly returnedOn: string;
  readonly valueOn: string | null;
};

const reverseDisbursementRules = {
  'payment-booked-differently': ({ paymentId, applicationId, amountCents }, { payments }) => {
    const booked = payments.get(paymentId);
    return booked?.applicationId === applicationId && booked.amountCents === amountCents;
  },
  'refunded-already': ({ paymentId, applicationId, amountCents }, fund) => {
    const { paidCents, refundedCents } = caseMoney(fund, applicationId);
    return (
      fund.payments.get(paymentId)?.isReversed === true ||
      refundedCents <= paidCents - amountCents || { refundedCents }
    );
  },
} satisfies Rules<ReverseDisbursement, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const reverseDisbursementRefusals = { ...theFund, ...reverseDisbursementRules };

export type ReverseDisbursementRefusal = keyof typeof reverseDisbursementRefusals;

/** Where the year is closed nobody can be paid again: what the case has open now goes back to the budget. */
const leftToBudget = (command: ReverseDisbursement, fund: Opened): readonly FundEvent[] => {
  const { fundId, applicationId, amountCents: returnedCents, returnedOn: releasedOn } = command;
  const { paidCents, refundedCents } = caseMoney(fund, applicationId);
  const reservedCents = reservedForCents(fund, applicationId);
  const amountCents = reservedCents - (paidCents - returnedCents - refundedCents);
  if (fund.yearClosedOn === undefined || amountCents <= 0) return [];
  const data = { fundId, applicationId, amountCents, releasedOn, reason: 'year-end' as const };
  return [{ type: 'ReservationReleased', data }];
};

/** Books that a payment came back from the bank, in full and once. */
export const reverseDisbursement = (
  command: ReverseDisbursement,
  state: Fund,
): Decision<FundEvent, ReverseDisbursementRefusal> => {
  const fund = findOrRefuse(theFund, reverseDisbursementRules, command, state, undefined);
  if ('refused' in fund) return fund;
  const { fundId, applicationId, paymentId, amountCents, returnedOn, valueOn } = command;
  if (fund.payments.get(paymentId)?.isReversed) return { accepted: [] };
  const data = { fundId, applicationId, paymentId, amountCents, returnedOn, valueOn };
  return { accepted: [{ type: 'DisbursementReversed', data }, ...leftToBudget(command, fund)] };
};
