import type { PayoutEvent } from '../../events/payout-events.ts';
import { addDays } from '../calendar/calendar-day.ts';
import type { Grant } from './grant-in-force.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

/** Which payment of which grant, with its sum in whole cents. */
type Place = Pick<DataOf<'PaymentExecuted'>, 'applicationId' | 'paymentId' | 'amountCents'>;

/** Who let the money go, on which day, and what the bank says of that; by hand and by pay run alike. */
export type Execution = Pick<
  DataOf<'PaymentExecuted'>,
  'executedBy' | 'executedOn' | 'bookedOn' | 'valueOn' | 'runId'
>;

/** Why and on which day money came back, and who says so; by hand and by bank file alike. */
export type Return = Pick<
  DataOf<'PaymentReturned'>,
  | 'reason'
  | 'returnedOn'
  | 'valueOn'
  | 'bankReasonCode'
  | 'bankFileId'
  | 'bankReference'
  | 'wasRejected'
  | 'enteredBy'
>;

const placed = ({ fundId }: Grant, { applicationId, paymentId, amountCents }: Place) => ({
  ...{ applicationId, fundId, paymentId, amountCents },
});

/**
 * The fact that a payment left the town's account, and until when it is to be spent.
 *
 * @see ANBest-P 1.4
 */
export const paymentExecuted = (grant: Grant, place: Place, execution: Execution): PayoutEvent => {
  const { executedBy, executedOn, bookedOn, valueOn, runId } = execution;
  const spendByOn = addDays(executedOn, grant.spendWithinDays);
  return {
    type: 'PaymentExecuted',
    data: { ...placed(grant, place), executedBy, executedOn, bookedOn, valueOn, spendByOn, runId },
  };
};

/** The fact that a payment is not with its recipient after all: refused before it left, or sent back after. */
export const paymentReturned = (grant: Grant, place: Place, back: Return): PayoutEvent => {
  const { reason, returnedOn, valueOn, bankReasonCode, enteredBy } = back;
  const { bankFileId, bankReference, wasRejected } = back;
  const said = {
    reason,
    returnedOn,
    valueOn,
    bankReasonCode,
    bankFileId,
    bankReference,
    wasRejected,
    enteredBy,
  };
  return { type: 'PaymentReturned', data: { ...placed(grant, place), ...said } };
};
