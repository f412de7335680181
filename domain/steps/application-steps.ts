import { dayInBerlin } from '../calendar.ts';
import type { CaseStatus, WaitsFor } from '../views/case-status.ts';
import type { CaseFacts } from './case-facts.ts';
import { type StepRule, within, withinOf } from './step.ts';

/** What is submitted before its round ends is looked at when the round has ended. */
const countsFrom = ({ application, roundEndsOn }: CaseFacts): string => {
  const submittedOn = dayInBerlin(application.submittedAt);
  return roundEndsOn !== null && roundEndsOn > submittedOn ? roundEndsOn : submittedOn;
};

/** Who brings an undecided application forward. */
const undecided: Readonly<Partial<Record<CaseStatus, WaitsFor>>> = {
  submitted: 'coordination-office',
  'in-check': 'coordination-office',
  clarification: 'applicant',
  admitted: 'committee',
  deferred: 'committee',
  'deferred-question-open': 'applicant',
  'recommended-amount-open': 'committee',
};

const isAsked = (status: CaseStatus) => status === 'clarification' || status === 'deferred-question-open';

/** What is due from the submission to the notice. */
export const applicationSteps = {
  'formal-check': (facts) =>
    facts.status === 'submitted'
      ? withinOf(countsFrom(facts), facts.rules?.officeTargets.value.formalCheckDays).map((dueOn) => ({
          dueOn,
          waitsFor: 'coordination-office',
        }))
      : [],
  answer: ({ status, application: { answerDueOn } }) =>
    isAsked(status) && answerDueOn ? [{ dueOn: answerDueOn, waitsFor: 'applicant' }] : [],
  decision: (facts) => {
    const waitsFor = undecided[facts.status];
    if (!waitsFor) return [];
    const dueDays = withinOf(countsFrom(facts), facts.rules?.decisionWithinDays.value);
    return dueDays.map((dueOn) => ({ dueOn, waitsFor }));
  },
  notice: ({ status, application, rules }) =>
    status === 'recommended'
      ? within(application.since, rules?.noticeWithinDays.value).map((dueOn) => ({
          dueOn,
          waitsFor: 'coordination-office',
        }))
      : [],
  reasons: ({ status, application: { since }, rules }) =>
    status === 'rejected-reasons-open'
      ? within(since, rules?.noticeWithinDays.value).map((dueOn) => ({
          dueOn,
          waitsFor: 'coordination-office',
        }))
      : [],
} satisfies Readonly<Record<string, StepRule>>;
