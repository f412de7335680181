import type { GrantTerms } from '../../events/grant-events.ts';
import { DECISION_ON_OBJECTION } from '../calendar/notification.ts';
import { endOfPeriod } from '../calendar/period.ts';
import { owedOf } from '../payout/owed.ts';
import { isPending } from '../payout/payment.ts';
import type { PaymentRow } from '../payout/payment-row.ts';
import type { GrantRow } from '../payout/payout-row.ts';
import { revocableUntilOn } from '../recovery/recovery-rules.ts';
import type { ReminderKind } from '../reminders/schedule.ts';
import { lastInText } from '../text-order.ts';
import { type Due, type GrantFacts, type GrantStep, within } from './step.ts';

/** What the recipient owes is due by the same days as it is reminded of. */
const owed = ({ payout }: GrantFacts, kind: ReminderKind, today: string): readonly Due[] =>
  payout
    ? owedOf(payout, today)
        .filter((one) => one.kind === kind)
        .map(({ dueOn, paymentId }) => ({ dueOn, waitsFor: 'applicant', ...aboutPayment(payout, paymentId) }))
    : [];

const aboutPayment = ({ payments }: GrantRow, wanted: string | null): Pick<Due, 'facts' | 'paymentId'> => {
  const payment = payments.find(({ paymentId }) => paymentId === wanted);
  return payment ? { paymentId: payment.paymentId, facts: { amountCents: payment.amountCents } } : {};
};

const signature = (
  { paymentId, status, amountCents, requestedAt }: PaymentRow,
  { paymentDays, officeSeat }: GrantTerms,
) =>
  within(requestedAt, paymentDays, officeSeat).map(
    (dueOn): Due => ({
      dueOn,
      waitsFor: status === 'requested' ? 'coordination-office' : 'finance',
      paymentId,
      facts: { amountCents },
    }),
  );

/** The end of so many days since a grant stands where it stands. */
const sinceThen = ({ since, grant: { terms } }: GrantRow, count: number | null) =>
  within(since, count, terms.officeSeat);

/** What is due from the notice to the end of the case. */
export const grantSteps = {
  retrieval: ({ status, payout }) => {
    if (!payout) return [];
    const { posting, notifiedOn } = payout.notice;
    if (status !== 'issued' || notifiedOn || !posting?.retrievableUntilOn) return [];
    return [{ dueOn: posting.retrievableUntilOn, waitsFor: 'applicant' }];
  },
  acceptance: (facts, today) => owed(facts, 'acceptance', today),
  objection: ({ payout }) => {
    const objection = payout?.notice.objection;
    if (!payout || objection?.status !== 'open') return [];
    const { officeSeat } = payout.grant.terms;
    const dueOn = endOfPeriod(objection.filedOn, DECISION_ON_OBJECTION, officeSeat);
    return [{ dueOn, waitsFor: 'coordination-office' }];
  },
  account: ({ status, payout, accountWaitsSince }) => {
    if (status !== 'accepted' || !payout?.acceptedAt || accountWaitsSince === null) return [];
    const { paymentDays, officeSeat } = payout.grant.terms;
    const dueDays = within(lastInText(payout.acceptedAt, accountWaitsSince), paymentDays, officeSeat);
    return dueDays.map((dueOn) => ({ dueOn, waitsFor: 'coordination-office' }));
  },
  payment: ({ payout }) =>
    payout
      ? payout.payments.filter(isPending).flatMap((payment) => signature(payment, payout.grant.terms))
      : [],
  spending: (facts, today) => owed(facts, 'spending', today),
  proof: (facts, today) => owed(facts, 'proof', today),
  'proof-check': ({ status, payout }) =>
    status === 'proof-submitted' && payout
      ? sinceThen(payout, payout.grant.terms.proofCheckDays).map((dueOn) => ({ dueOn, waitsFor: 'checker' }))
      : [],
  settlement: ({ status, payout }) =>
    status === 'proof-checked' && payout
      ? sinceThen(payout, payout.grant.terms.settlementDays).map((dueOn) => ({
          dueOn,
          waitsFor: 'coordination-office',
        }))
      : [],
  hearing: ({ payout }) => {
    const hearing = payout?.recovery.hearing;
    return hearing?.status === 'open' ? [{ dueOn: hearing.answerByOn, waitsFor: 'applicant' }] : [];
  },
  /** After a year the office cannot take the grant back any more. */
  revocation: ({ payout }) => {
    const hearing = payout?.recovery.hearing;
    if (hearing?.status !== 'open' && hearing?.status !== 'answered') return [];
    return [{ dueOn: revocableUntilOn(hearing.knownSinceOn), waitsFor: 'coordination-office' }];
  },
  refund: (facts, today) => owed(facts, 'refund', today),
} satisfies Readonly<Record<string, GrantStep>>;
