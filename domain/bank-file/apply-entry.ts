import type { EntryOutcome } from '../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { heldCents } from '../payout/payable.ts';
import type { ExecutedPayment, ReturnedPayment } from '../payout/payment.ts';
import { paymentReturned } from '../payout/payment-facts.ts';
import { type Granted, type Payout, payout } from '../payout/payout.ts';
import { returnReason } from './bank-reasons.ts';
import type { BankEntry } from './bank-report.ts';
import type { Place } from './match-entries.ts';
import {
  CREDIT_SPAN,
  DEBIT_SPAN,
  isSameMovement,
  isValueDay,
  isWithin,
  REJECTION_SPAN,
} from './movements.ts';
import { runIdsIn } from './own-references.ts';

/** What an entry leads to: an outcome, and where it changes the payment, the fact. */
export type Applied = { readonly outcome: EntryOutcome; readonly event?: PayoutEvent };

/** The file that an entry stands in: who brought it, when the bank made it, and the accounts that the town pays from. */
export type EntrySource = {
  readonly bankFileId: string;
  readonly enteredBy: string;
  readonly createdOn: string;
  readonly ownIbans: ReadonlySet<string>;
};

type PaymentThatLeft = ExecutedPayment | ReturnedPayment;

type Said = {
  readonly state: Granted;
  readonly payment: PaymentThatLeft;
  readonly place: Place;
  readonly entry: BankEntry;
  readonly source: EntrySource;
  /** Whether an earlier entry of the same file told of the same step of the payment. */
  readonly isToldBefore: boolean;
};

/** What keeps an entry from being a step of its payment, in the order in which it is told; a predicate says that it does. */
type Hindrances = readonly (readonly [EntryOutcome, (said: Said) => boolean])[];

const unlessHindered = (hindrances: Hindrances, said: Said, step: () => Applied): Applied => {
  const hindrance = hindrances.find(([, hinders]) => hinders(said));
  return hindrance ? { outcome: hindrance[0] } : step();
};

const isKnown = (known: PaymentThatLeft['debit'], { entry, source, isToldBefore }: Said): boolean =>
  known !== null && !isToldBefore && isSameMovement(known, entry, source.bankFileId);

const cameBack = ({ payment }: Said) => (payment.status === 'returned' ? payment.cameBack : null);

const dayIsImplausible = (
  { payment, entry: { bookedOn, valueOn } }: Said,
  span: typeof DEBIT_SPAN,
): boolean =>
  bookedOn !== null && !(isWithin(bookedOn, payment.executedOn, span) && isValueDay(valueOn, bookedOn));

const differs = ({ entry, place }: Said): boolean => entry.amountCents !== place.amountCents;
const isUndated = ({ entry }: Said): boolean => entry.bookedOn === null;

const toDebit: Hindrances = [
  ['amount-differs', differs],
  ['known', (said) => isKnown(said.payment.debit, said)],
  ['booked-twice', ({ payment }) => payment.debit !== null],
  ['day-implausible', (said) => dayIsImplausible(said, DEBIT_SPAN)],
  ['contradicts-rejection', (said) => cameBack(said)?.wasRejected === true],
];

const isSettled = ({ state, payment, place }: Said): boolean =>
  // What the recipient sent back in the meantime cannot come back from the bank as well.
  (payment.status === 'executed' && payment.isSettled) || place.amountCents > heldCents(state);

const toCredit: Hindrances = [
  ['amount-differs', differs],
  ['undated', isUndated],
  ['known', (said) => isKnown(cameBack(said), said)],
  ['contradicts-rejection', (said) => cameBack(said)?.wasRejected === true],
  ['returned-twice', (said) => cameBack(said) !== null],
  ['day-implausible', (said) => dayIsImplausible(said, CREDIT_SPAN)],
  ['case-closed', ({ state }) => state.isClosed],
  ['settled', isSettled],
];

/** Whether a payment is known not to be with its recipient, by the bank's refusal or by whoever entered it. */
const isRefusedAlready = (said: Said): boolean => {
  const back = cameBack(said);
  return back !== null && (back.wasRejected || back.bankFileId === null);
};

const toReject: Hindrances = [
  ['amount-differs', differs],
  ['known', isRefusedAlready],
  ['returned-twice', (said) => cameBack(said) !== null],
  ['case-closed', ({ state }) => state.isClosed],
  ['settled', isSettled],
  ['contradicts-booking', ({ payment }) => payment.debit !== null],
  [
    'day-implausible',
    ({ payment, source }) => !isWithin(source.createdOn, payment.executedOn, REJECTION_SPAN),
  ],
];

const booked = ({ place, entry, source: { bankFileId } }: Said): Applied => {
  const { bookedOn, valueOn, bankReference } = entry;
  if (bookedOn === null) return { outcome: 'undated' };
  const { applicationId, paymentId, amountCents } = place;
  const data = { applicationId, paymentId, amountCents, bookedOn, valueOn, bankFileId, bankReference };
  return { outcome: 'booked', event: { type: 'PaymentBooked', data } };
};

/** Money that is not with the recipient: refused before it left, or sent back after. */
const unpaid = ({ state, place, entry, source }: Said, wasRejected: boolean): PayoutEvent => {
  const { bookedOn, valueOn, reasonCode: bankReasonCode, bankReference } = entry;
  const { bankFileId, enteredBy, createdOn } = source;
  // What never left the account was never booked: the bank's word has the day on which it was given.
  const days = { returnedOn: bookedOn ?? createdOn, valueOn };
  const file = { bankReasonCode, bankFileId, bankReference, wasRejected };
  return paymentReturned(state.grant, place, {
    reason: returnReason(bankReasonCode),
    ...days,
    ...file,
    enteredBy,
  });
};

/** A credit without a word of why is known where it is the one that was recorded, and otherwise for a person. */
const credited = (said: Said): Applied => ({
  outcome: isKnown(cameBack(said), said) ? 'known' : 'credited',
});

const applied = (said: Said): Applied => {
  switch (said.entry.word) {
    case 'booked':
      return unlessHindered(toDebit, said, () => booked(said));
    case 'returned':
      return unlessHindered(toCredit, said, () => ({ outcome: 'returned', event: unpaid(said, false) }));
    case 'rejected':
      return unlessHindered(toReject, said, () => ({ outcome: 'rejected', event: unpaid(said, true) }));
    case 'credited':
      return credited(said);
    default:
      return { outcome: said.entry.word };
  }
};

const isOfOtherRun = ({ runId }: PaymentThatLeft, { runReferences }: BankEntry): boolean => {
  const runIds = runIdsIn(runReferences);
  return runIds.length > 0 && (runId === null || !runIds.includes(runId));
};

const isOnOtherAccount = ({ direction, iban }: BankEntry, { ownIbans }: EntrySource): boolean =>
  direction !== null && (iban === null || !ownIbans.has(iban));

/**
 * What one entry of a bank's file means for the payment that it names.
 *
 * Only the step that was expected changes the payment, and what tells of it again is known; everything else is for a person.
 * In whichever order the bank's words arrive, the payment ends the same: booked and returned do not exclude each other.
 *
 * @param isToldBefore whether an earlier entry of the same file told of the same step
 */
export const applyEntry = (
  state: Payout,
  place: Place,
  entry: BankEntry,
  source: EntrySource,
  isToldBefore: boolean,
): Applied => {
  const payment = state.grant && state.payments.get(place.paymentId);
  if (!state.grant || (payment?.status !== 'executed' && payment?.status !== 'returned'))
    return { outcome: 'not-released' };
  if (isOfOtherRun(payment, entry)) return { outcome: 'not-released' };
  if (isOnOtherAccount(entry, source)) return { outcome: 'other-account' };
  return applied({ state, payment, place, entry, source, isToldBefore });
};

/** A grant's money after what an entry led to. */
export const after = (state: Payout, { event }: Applied): Payout =>
  event ? payout.evolve(state, event) : state;
