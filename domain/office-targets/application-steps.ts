import type { RejectionNotice } from '../application/rejection-notice.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { DECISION_ON_OBJECTION } from '../calendar/notification.ts';
import { endOfPeriod } from '../calendar/period.ts';
import type { CaseStatus, WaitsFor } from '../case/case-status.ts';
import { lastInText } from '../text-order.ts';
import { type ApplicationFacts, type ApplicationStep, within, withinOf } from './step.ts';

/** What comes in before its round ends is looked at when the round has ended. */
const countsFrom = (at: string, { application: { terms } }: ApplicationFacts): string =>
  lastInText(dayInBerlin(at), terms.roundEndsOn);

/** Who brings an undecided application forward; while a question is open, it is not complete and nobody can. */
const undecided: Readonly<Partial<Record<CaseStatus, WaitsFor>>> = {
  submitted: 'coordination-office',
  'in-check': 'coordination-office',
  admitted: 'committee',
  deferred: 'committee',
  'recommended-amount-open': 'committee',
};

/** A rejection by Bescheid that has its reasons and was never sent; nothing is left of one that was taken back. */
const isUnsent = ({ instrument, posting }: RejectionNotice): boolean =>
  instrument === 'bescheid' && posting === null;

/** What is due from the submission to the notice. */
export const applicationSteps = {
  'formal-check': (facts) => {
    const { submittedAt, terms } = facts.application;
    if (facts.status !== 'submitted') return [];
    const dueDays = withinOf(countsFrom(submittedAt, facts), terms.formalCheckDays, terms.officeSeat);
    return dueDays.map((dueOn) => ({ dueOn, waitsFor: 'coordination-office' }));
  },
  answer: ({ application: { answerDueOn } }) =>
    answerDueOn === null ? [] : [{ dueOn: answerDueOn, waitsFor: 'applicant' }],
  decision: (facts) => {
    const waitsFor = undecided[facts.status];
    const { completeAt, nextMeetingOn, terms } = facts.application;
    if (!waitsFor) return [];
    const from = countsFrom(completeAt, facts);
    const dueDays = withinOf(from, terms.decisionWithinDays, terms.officeSeat);
    // The committee said itself when it comes back to what it put off.
    return dueDays.map((dueOn) => ({ dueOn: lastInText(dueOn, nextMeetingOn ?? dueOn), waitsFor }));
  },
  /** A rejection needs its reasons and its letter as a grant needs its notice. */
  notice: ({ status, application: { decidedAt, rejectionNotice, terms } }) =>
    (status === 'recommended' || status === 'rejected-reasons-open' || isUnsent(rejectionNotice)) &&
    decidedAt !== null
      ? within(decidedAt, terms.noticeWithinDays, terms.officeSeat).map((dueOn) => ({
          dueOn,
          waitsFor: 'coordination-office',
        }))
      : [],
  'rejection-retrieval': ({ application: { rejectionNotice } }) => {
    const { posting, notifiedOn } = rejectionNotice;
    if (notifiedOn !== null || !posting?.retrievableUntilOn) return [];
    return [{ dueOn: posting.retrievableUntilOn, waitsFor: 'applicant' }];
  },
  'rejection-objection': ({ application: { rejectionNotice, terms } }) => {
    const { objection } = rejectionNotice;
    if (objection?.status !== 'open') return [];
    const dueOn = endOfPeriod(objection.filedOn, DECISION_ON_OBJECTION, terms.officeSeat);
    return [{ dueOn, waitsFor: 'coordination-office' }];
  },
} satisfies Readonly<Record<string, ApplicationStep>>;
