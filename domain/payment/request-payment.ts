import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Need, NeedLine } from '../../events/spending-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { isDrawnByNeed, neededUntilOn, needFigures } from '../payout/drawdown.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import { isObjectionOpen, isPayable } from '../payout/notice.ts';
import { requestableCents } from '../payout/payable.ts';
import { paymentIdOf } from '../payout/payment-id.ts';
import { isBeforeYearEnd, isYearOpen, type WithFund } from '../payout/payment-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { planInForce } from '../payout/plan-versions.ts';

export type RequestPayment = OnGrant & {
  readonly amountCents: number;
  /** What falls due and is to be paid with it; asked for only where the programme pays what is needed soon. */
  readonly need: readonly NeedLine[];
  /** All cost of the project that is paid already; null takes what was reported last. */
  readonly spentCents: number | null;
};

const UNDER_CHECK: ReadonlySet<Granted['status']> = new Set([
  'proof-submitted',
  'proof-asked',
  'proof-checked',
]);

const spentOf = ({ spentCents }: RequestPayment, { use }: Granted): number => spentCents ?? use.spentCents;

const figuresOf = (command: RequestPayment, payout: Granted) =>
  needFigures(command.need, spentOf(command, payout), payout);

/** What holds where money is paid only as it is needed: the request names what falls due, and asks for no more. */
const needRules = {
  'need-not-listed': ({ need }, payout) => !isDrawnByNeed(payout) || need.length > 0,
  'need-line-unknown': ({ need }, payout): Verdict => {
    const known = new Set(planInForce(payout).lines.map(({ lineId }) => lineId));
    const foreign = isDrawnByNeed(payout) && need.find(({ lineId }) => !known.has(lineId));
    return foreign ? { lineId: foreign.lineId } : true;
  },
  'need-not-due-yet': ({ need, now }, payout): Verdict => {
    const untilOn = neededUntilOn(payout, now);
    const later = isDrawnByNeed(payout) && need.find(({ dueOn }) => dueOn > untilOn);
    return later ? { lineId: later.lineId, dueOn: later.dueOn, untilOn } : true;
  },
  'spending-fell': (command, payout): Verdict => {
    const reportedCents = payout.use.spentCents;
    return spentOf(command, payout) >= reportedCents || { reportedCents };
  },
  'payment-over-need': (command, payout): Verdict => {
    const { drawableCents } = figuresOf(command, payout);
    const { amountCents } = command;
    return !isDrawnByNeed(payout) || amountCents <= drawableCents || { amountCents, drawableCents };
  },
} satisfies Rules<RequestPayment, Granted>;

const requestPaymentRules = {
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'grant-not-final': ({ now }, payout) => isPayable(dayInBerlin(now), payout) || isObjectionOpen(payout),
  'objection-open': (_command, payout) => !isObjectionOpen(payout),
  'renounced-before': (_command, { status }) => status !== 'renounced',
  'case-closed': (_command, { isClosed }) => !isClosed,
  'settlement-awaited': (_command, { status }) => !UNDER_CHECK.has(status),
  'year-end-passed': isBeforeYearEnd,
  'payment-year-closed': isYearOpen,
  'payment-without-amount': ({ amountCents }) => amountCents > 0,
  'payment-over-grant': ({ amountCents }, payout): Verdict => {
    const leftCents = requestableCents(payout);
    return amountCents <= leftCents || { amountCents, leftCents };
  },
  'no-confirmed-account': (_command, _payout, { organisation }) =>
    organisation.confirmedAccountVersion !== undefined,
  ...needRules,
} satisfies Rules<RequestPayment, Granted, WithOrganisation & WithFund>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const requestPaymentRefusals = { ...theirGrant, ...requestPaymentRules };

export type RequestPaymentRefusal = keyof typeof requestPaymentRefusals;

const needOf = (command: RequestPayment, payout: Granted): { readonly need: Need | null } => {
  if (!isDrawnByNeed(payout)) return { need: null };
  const figures = figuresOf(command, payout);
  return { need: { lines: [...command.need], spentCents: spentOf(command, payout), ...figures } };
};

/**
 * Decides whether a drawdown of the grant may be asked for.
 *
 * Where the programme pays what is needed soon, the request names it, and own and third money is counted in its order.
 * While the proof of use is being checked nothing new is paid, because the settlement says what is still due.
 */
export const requestPayment = (
  command: RequestPayment,
  state: Payout,
  others: WithOrganisation & WithFund,
): Decision<PayoutEvent, RequestPaymentRefusal> => {
  const payout = findOrRefuse(theirGrant, requestPaymentRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, amountCents, actorId: requestedBy } = command;
  const paymentId = paymentIdOf(applicationId, payout.payments.size + 1);
  const data = { applicationId, paymentId, amountCents, ...needOf(command, payout), requestedBy };
  return { accepted: [{ type: 'PaymentRequested', data }] };
};
