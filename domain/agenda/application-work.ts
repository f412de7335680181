import type { ApplicationRow } from '../application/application-row.ts';
import { caseStatus, statusKeys, waitsFor } from '../case/case-status.ts';
import { applicationDueOn } from '../office-targets/case-due.ts';
import { applicationDueSteps } from '../office-targets/steps.ts';
import { type AgendaItem, ENDS_OF_TIME, type Work } from './agenda.ts';
import { rejectionWork } from './rejection-work.ts';

const askedStatuses: readonly string[] = ['clarification', 'deferred-question-open'];

/** Where an application stands as a case without a grant. */
const factsOf = (application: ApplicationRow) => ({
  status: caseStatus(application, undefined),
  application,
});

/** The next step of an application; an answer that is late is for the office to see to. */
const nextStep = (row: ApplicationRow, today: string): readonly Work[] => {
  const facts = factsOf(row);
  const { status } = facts;
  const doer = waitsFor[status];
  if (doer === 'nobody') return [];
  const dueOn = applicationDueOn(facts);
  const isOverdue = dueOn !== null && dueOn < today;
  const isAnswerLate = askedStatuses.includes(status) && isOverdue;
  return [
    {
      key: isAnswerLate ? 'work-answer-overdue' : statusKeys(status).nextKey,
      waitsFor: isAnswerLate ? 'coordination-office' : doer,
      ...{ since: row.since, dueOn, isOverdue },
    },
  ];
};

/** Everything that waits in an application that has no grant yet. */
export const applicationWork = (row: ApplicationRow, today: string): readonly Work[] => [
  ...nextStep(row, today),
  ...rejectionWork(row, today),
];

/** Everything that waits in it on any day. */
export const applicationAgenda = (row: ApplicationRow): readonly AgendaItem[] => [
  ...ENDS_OF_TIME.flatMap((day) => applicationWork(row, day)),
  ...applicationDueSteps(factsOf(row)),
];
