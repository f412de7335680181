import type { ApplicationContent, ContentField } from '../../events/application-content.ts';
import type { ApplicationEvent, DeferralReason, RuleSetReference } from '../../events/application-events.ts';
import type { ResolutionReference } from '../../events/fund-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { Aggregate } from '../aggregate.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';
import { withAnswerReminder } from './answer-reminders.ts';
import { type Checklist, evolveChecklist, nothingChecked } from './checklist.ts';
import { evolvePreparation, noPreparation, type Preparation } from './preparation.ts';
import { evolveRejection, noRejection, type RejectionNotice } from './rejection-notice.ts';

/** Where an application stands on its way from submission to outcome; `none` before it was submitted. */
export type ApplicationStatus =
  | 'none'
  | 'submitted'
  | 'in-check'
  | 'clarification'
  | 'admitted'
  | 'deferred'
  | 'recommended'
  | 'waitlisted'
  | 'rejected'
  | 'withdrawn'
  | 'lapsed';

/** What the office asked about, and until when an answer is expected. */
export type OpenClarification = { readonly dueOn: string; readonly fields: readonly ContentField[] };

/** What the committee agreed to; the amount is null where it left the sum open. */
export type Recommendation = {
  readonly amountCents: number | null;
  readonly conditions: readonly PersonalText[];
  readonly resolution: ResolutionReference;
};

/** What decisions on an application, and on what follows from it, must remember. */
export type Application = {
  readonly applicationId: string | undefined;
  readonly programmeId: string | undefined;
  readonly fundId: string | undefined;
  readonly roundId: string | undefined;
  readonly organisationId: string | undefined;
  /** The rules by which it is judged, also when newer ones come into force later. */
  readonly ruleSet: RuleSetReference | undefined;
  readonly submittedAt: string | undefined;
  /** When it was complete: the submission, or the last answer before it was admitted. */
  readonly completeAt: string | undefined;
  readonly status: ApplicationStatus;
  readonly preparation: Preparation;
  readonly checklist: Checklist;
  /** Whether it once went to the committee: a question leaves it there, and does not bring back the formal check. */
  readonly isAdmitted: boolean;
  /** The newest version; its texts are sealed. */
  readonly content: ApplicationContent | undefined;
  /** 1 as submitted, one more with each answered clarification; 0 before. */
  readonly contentVersion: number;
  readonly clarification: OpenClarification | undefined;
  readonly recommendation: Recommendation | undefined;
  /** When it was admitted to the committee; undefined before. */
  readonly admittedOn: string | undefined;
  /** Why it was put off the last time. */
  readonly deferredFor: DeferralReason | undefined;
  readonly reminders: readonly IssuedReminder[];
  /** Whether a rejection says in words why; false also where there is none. */
  readonly isRejectionExplained: boolean;
  /** Its letter and what can be done against it, while there is one. */
  readonly rejection: RejectionNotice;
};

export const application: Aggregate<Application, ApplicationEvent> = {
  family: 'application',
  initial: {
    applicationId: undefined,
    programmeId: undefined,
    fundId: undefined,
    roundId: undefined,
    organisationId: undefined,
    ruleSet: undefined,
    submittedAt: undefined,
    completeAt: undefined,
    status: 'none',
    preparation: noPreparation,
    checklist: nothingChecked,
    isAdmitted: false,
    content: undefined,
    contentVersion: 0,
    clarification: undefined,
    recommendation: undefined,
    admittedOn: undefined,
    deferredFor: undefined,
    reminders: [],
    isRejectionExplained: false,
    rejection: noRejection,
  },
  evolve: (state, event) => ({
    ...onItsWay(state, event),
    preparation: evolvePreparation(state.preparation, event),
    checklist: evolveChecklist(state.checklist, event),
    rejection: evolveRejection(state.rejection, event),
  }),
};

/** Where an application stands again once the objection to its rejection was upheld. */
const reopened = { committee: 'admitted', office: 'in-check' } as const;

const onItsWay = (state: Application, { type, data }: ApplicationEvent): Application => {
  switch (type) {
    case 'AdviceRecorded':
    case 'DraftReleased':
    case 'FormalCheckRecorded':
    case 'RejectionPosted':
    case 'RejectionRetrieved':
    case 'RejectionBecameFinal':
    case 'RejectionObjectedTo':
    case 'RejectionObjectionWithdrawn':
      return state;
    case 'ApplicationSubmitted': {
      const { signedBy: _signedBy, releases: _releases, movedFromRoundId: _moved, ...submitted } = data;
      const { submittedAt: completeAt } = submitted;
      return { ...state, ...submitted, status: 'submitted', completeAt, contentVersion: 1 };
    }
    case 'FormalCheckStarted':
      return { ...state, status: 'in-check' };
    case 'ClarificationRequested':
      return {
        ...state,
        status: state.isAdmitted ? state.status : 'clarification',
        clarification: { dueOn: data.dueOn, fields: data.items.map(({ field }) => field) },
      };
    case 'ClarificationAnswered':
      return {
        ...state,
        status: state.isAdmitted ? state.status : 'in-check',
        clarification: undefined,
        content: withChanges(state.content, data.changes),
        contentVersion: data.contentVersion,
        completeAt: state.isAdmitted ? state.completeAt : data.answeredAt,
      };
    case 'ApplicationAdmitted':
      return { ...state, status: 'admitted', isAdmitted: true, admittedOn: data.admittedOn };
    case 'ApplicationDeferred':
      return { ...state, status: 'deferred', deferredFor: data.reason };
    case 'FundingRecommended': {
      const { amountCents, conditions, resolution } = data;
      const recommendation = { amountCents, conditions, resolution };
      return { ...state, status: 'recommended', clarification: undefined, recommendation };
    }
    case 'ApplicationWaitlisted':
      return { ...state, status: 'waitlisted', clarification: undefined };
    case 'ApplicationRejected':
      return {
        ...state,
        status: 'rejected',
        clarification: undefined,
        isRejectionExplained: data.explanation !== null,
      };
    case 'RejectionExplained':
      return { ...state, isRejectionExplained: true };
    case 'RejectionObjectionDecided':
      return data.returnsTo === null ? state : { ...state, status: reopened[data.returnsTo] };
    case 'ApplicationWithdrawn':
      return { ...state, status: 'withdrawn', clarification: undefined };
    case 'ApplicationLapsed':
      return { ...state, status: 'lapsed', clarification: undefined };
    case 'AnswerReminderIssued':
      return { ...state, reminders: withAnswerReminder(state.reminders, data) };
  }
};

/** Content after an answer: what was changed replaces what was there, everything else stays. */
export const withChanges = (
  content: ApplicationContent | undefined,
  changes: { readonly [Field in keyof ApplicationContent]?: ApplicationContent[Field] | undefined },
): ApplicationContent | undefined => {
  if (!content) return undefined;
  const changed = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...content, ...Object.fromEntries(changed) };
};
