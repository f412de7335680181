import type { ApplicationContent } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { ApplicationTerms } from '../../events/application-terms.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { ExcusableLimit } from '../../events/rules/plan-rules.ts';
import type { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import type { Projection } from '../projection.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';
import type { ApplicationStatus } from './application.ts';
import { statusAfter } from './application-status.ts';
import { planFigures } from './finance-plan.ts';
import { withAnswerReminder } from './on-its-way.ts';
import { evolveRejection, noRejection, type RejectionNotice } from './rejection-notice.ts';
import { requestedExceptions } from './requested-exceptions.ts';

/** An application as lists show it; all amounts in whole cents. */
export type ApplicationRow = {
  readonly applicationId: string;
  readonly programmeId: string;
  readonly fundId: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly ruleSet: RuleSetReference;
  /** What its days follow from. */
  readonly terms: ApplicationTerms;
  readonly submittedAt: string;
  /** When it was complete: the submission, or the last answer before it was admitted. */
  readonly completeAt: string;
  /** 1 as submitted, one more with each answer. */
  readonly contentVersion: number;
  readonly status: ApplicationStatus;
  /** Since when it stands there. */
  readonly since: string;
  readonly title: PersonalText;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly costCents: number;
  readonly requestedCents: number;
  /** Limits that the application asks the committee to lift. */
  readonly exceptions: readonly ExcusableLimit[];
  /** What the committee agreed to; null before, and where it left the sum open. */
  readonly recommendedCents: number | null;
  /** Until when the open question is to be answered. */
  readonly answerDueOn: string | null;
  readonly reminders: readonly IssuedReminder[];
  readonly admittedAt: string | null;
  /** When the committee or the office decided last, and when the committee comes back to what it put off. */
  readonly decidedAt: string | null;
  readonly nextMeetingOn: string | null;
  /** The committee rejected it, and the office has yet to say why. */
  readonly needsReasons: boolean;
  /** On which day it was granted; then its grant says what is to be done. */
  readonly grantedOn: string | null;
  /** Who of the office looks after it; null where nobody does. */
  readonly inChargeId: string | null;
  /** How the rejection was notified, and what can still be done against it. */
  readonly rejectionNotice: RejectionNotice;
};

const fromContent = (content: ApplicationContent) => {
  const { title, startsOn, endsOn, financePlan } = content;
  const { costCents, requestedCents } = planFigures(financePlan);
  return { title, startsOn, endsOn, costCents, requestedCents, exceptions: requestedExceptions(content) };
};

/** Facts beside the way: a case has stood there for as long as before. */
const beside: readonly ApplicationEvent['type'][] = [
  'AdviceRecorded',
  'ApplicationGranted',
  'CaseHandedOver',
  'DraftReleased',
  'FormalCheckRecorded',
  'AnswerReminderIssued',
  'RejectionPosted',
  'RejectionRetrieved',
  'RejectionBecameFinal',
  'RejectionObjectedTo',
  'RejectionObjectionWithdrawn',
];

const isBeside = ({ type, data }: ApplicationEvent): boolean =>
  beside.includes(type) || (type === 'RejectionObjectionDecided' && data.returnsTo === null);

const sinceAfter = ({ since }: ApplicationRow, event: ApplicationEvent, at: string): string =>
  isBeside(event) ? since : at;

const changeOf = (
  row: ApplicationRow,
  { type, data }: ApplicationEvent,
  at: string,
): Partial<ApplicationRow> => {
  switch (type) {
    case 'ApplicationSubmitted': {
      const { content, signedBy: _by, releases: _releases, movedFromRoundId: _moved, ...submitted } = data;
      return {
        ...submitted,
        ...fromContent(content),
        completeAt: data.submittedAt,
        contentVersion: 1,
      };
    }
    case 'ClarificationRequested':
      return { answerDueOn: data.dueOn };
    case 'ClarificationAnswered': {
      const { title = row.title, startsOn = row.startsOn, endsOn = row.endsOn, financePlan } = data.changes;
      const { costCents, requestedCents } = financePlan ? planFigures(financePlan) : row;
      const exceptions = data.changes.exceptions ? requestedExceptions(data.changes) : row.exceptions;
      return {
        ...{ title, startsOn, endsOn, costCents, requestedCents, exceptions, answerDueOn: null },
        completeAt: row.status === 'clarification' ? data.answeredAt : row.completeAt,
        contentVersion: data.contentVersion,
      };
    }
    case 'ApplicationAdmitted':
      return { admittedAt: at };
    case 'ApplicationDeferred':
      return { nextMeetingOn: data.nextMeetingOn };
    case 'FundingRecommended':
      return { ...decided(at), recommendedCents: data.amountCents };
    case 'ApplicationWaitlisted':
      return decided(at);
    case 'ApplicationRejected':
      return { ...decided(at), needsReasons: data.explanation === null };
    case 'CaseHandedOver':
      return { inChargeId: data.inChargeId };
    case 'ApplicationGranted':
      return { grantedOn: data.grantedOn };
    case 'RejectionExplained':
      return { needsReasons: false };
    case 'ApplicationWithdrawn':
    case 'ApplicationLapsed':
      return { answerDueOn: null, nextMeetingOn: null };
    case 'AnswerReminderIssued':
      return { reminders: withAnswerReminder(row.reminders, data) };
    default:
      return {};
  }
};

/** A decision answers what was open. */
const decided = (decidedAt: string) => ({ decidedAt, answerDueOn: null, nextMeetingOn: null });

/** How the row comes of the stream; in which lists it is, `agenda/application-rows.ts` says. */
export const applicationFold: Omit<Projection<ApplicationRow, ApplicationEvent>, 'listsOf' | 'placesOf'> = {
  name: 'application',
  version: 13,
  family: 'application',
  initial: {
    applicationId: '',
    programmeId: '',
    fundId: '',
    roundId: '',
    organisationId: '',
    ruleSet: { ruleSetId: '', version: 0 },
    terms: {
      ...{ officeSeat: { land: 'BW', commune: '', localHolidays: [] }, roundEndsOn: '' },
      ...{ formalCheckDays: null, decisionWithinDays: null, noticeWithinDays: null },
      unanswered: 'office-decides',
    },
    submittedAt: '',
    completeAt: '',
    contentVersion: 0,
    status: 'none',
    since: '',
    title: '',
    startsOn: '',
    endsOn: '',
    costCents: 0,
    requestedCents: 0,
    exceptions: [],
    recommendedCents: null,
    answerDueOn: null,
    reminders: [],
    admittedAt: null,
    decidedAt: null,
    nextMeetingOn: null,
    needsReasons: false,
    grantedOn: null,
    inChargeId: null,
    rejectionNotice: noRejection,
  },
  project: (row, { event, recordedAt }) => ({
    ...row,
    ...changeOf(row, event, recordedAt),
    status: statusAfter({ status: row.status, isAdmitted: row.admittedAt !== null }, event),
    since: sinceAfter(row, event, recordedAt),
    rejectionNotice: evolveRejection(row.rejectionNotice, event),
  }),
};
