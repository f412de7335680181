import type { ProofOfUse, ReceiptLine } from '../../events/proof-events.ts';
import type { PriceProofRule } from '../../events/rules/plan-rules.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import type { Facts, Rules } from '../decision.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted } from '../payout/payout.ts';
import { firstRepeated } from '../repeated.ts';
import { firstInText } from '../text-order.ts';

type Proving = OnGrant & Pick<ProofOfUse, 'receipts'>;

/** True when no receipt is wrong in this way; otherwise the number of the first one that is. */
const noReceipt = ({ receipts }: Proving, isWrong: (receipt: ReceiptLine) => boolean): true | Facts => {
  const wrong = receipts.find(isWrong);
  return wrong ? { number: wrong.number } : true;
};

/** From when to when a receipt may be paid: an early start begins before the period, and the rules may give time after it. */
const paymentPeriod = ({ grant, project }: Granted) => {
  const { periodStartsOn, periodEndsOn, terms } = grant;
  const earlyOn = project.earlyStart?.fromOn ?? periodStartsOn;
  return {
    fromOn: firstInText(earlyOn, periodStartsOn),
    untilOn: addDays(periodEndsOn, terms.paidAfterPeriodDays ?? 0),
    periodEndsOn,
  };
};

const isOutside = ({ paidOn, receiptOn }: ReceiptLine, payout: Granted): boolean => {
  const { fromOn, untilOn, periodEndsOn } = paymentPeriod(payout);
  // What is paid after the end must at least have been delivered and invoiced before it.
  const isPaidLate = paidOn > periodEndsOn && (receiptOn === null || receiptOn > periodEndsOn);
  return paidOn < fromOn || paidOn > untilOn || isPaidLate;
};

const offersNeeded = (amountCents: number, rules: readonly PriceProofRule[]): number =>
  Math.max(
    0,
    ...rules
      .filter(
        ({ fromCents, isInclusive }) => amountCents > fromCents || (isInclusive && amountCents === fromCents),
      )
      .map(({ offerCount }) => offerCount),
  );

/** What holds for each receipt, in the order in which a recipient should put it right. */
export const receiptRules = {
  'receipt-number-twice': ({ receipts }) => {
    const twice = firstRepeated(receipts.map(({ number }) => number));
    return twice === undefined || { number: twice };
  },
  'receipt-without-amount': (command) => noReceipt(command, ({ amountCents }) => amountCents === 0),
  'receipt-line-unknown': (command, { grant }) => {
    const lineIds = new Set(grant.plan.lines.map(({ lineId }) => lineId));
    return noReceipt(command, ({ lineId }) => !lineIds.has(lineId));
  },
  'receipt-outside-period': (command, payout) => {
    const wrong = noReceipt(command, (receipt) => isOutside(receipt, payout));
    const { fromOn, untilOn } = paymentPeriod(payout);
    return wrong === true || { ...wrong, periodStartsOn: fromOn, periodEndsOn: untilOn };
  },
  'receipt-in-future': (command) => noReceipt(command, ({ paidOn }) => paidOn > dayInBerlin(command.now)),
  'receipt-tax-over-amount': (command) =>
    noReceipt(command, ({ taxCents, amountCents }) => (taxCents ?? 0) >= amountCents),
  'receipt-tax-missing': (command, { grant }) =>
    grant.isInputTaxDeductible !== true || noReceipt(command, ({ taxCents }) => taxCents === null),
  'kilometres-over-rate': (command, { grant }) => {
    const rateCents = grant.terms.kilometreRateCents ?? 0;
    const wrong = noReceipt(
      command,
      ({ kilometres, amountCents }) => kilometres !== null && amountCents > kilometres * rateCents,
    );
    return wrong === true || { ...wrong, rateCents };
  },
  'offers-missing': (command, { grant }) => {
    const rules = grant.terms.priceProofs ?? [];
    const lacks = ({ amountCents, offerCount, offersReason }: ReceiptLine) =>
      offersReason === null && (offerCount ?? 0) < offersNeeded(amountCents, rules);
    const wrong = command.receipts.find(lacks);
    return wrong === undefined || { number: wrong.number, offersMin: offersNeeded(wrong.amountCents, rules) };
  },
} satisfies Rules<Proving, Granted>;
