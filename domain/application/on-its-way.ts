import type { ApplicationContent } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';
import type {
  HandedIn,
  InOffice,
  OpenClarification,
  Rejected,
  Submitted,
  WithCommittee,
} from './application.ts';
import { nothingChecked } from './checklist.ts';
import type { Preparation } from './preparation.ts';
import { evolveRejection, noRejection } from './rejection-notice.ts';

type DataOf<Type extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: Type }>['data'];

/** What a submission makes of a draft, whatever came before it. */
export const asHandedIn = (
  {
    signedBy: _by,
    releases: _releases,
    movedFromRoundId: _moved,
    terms: _terms,
    ...data
  }: DataOf<'ApplicationSubmitted'>,
  preparation: Preparation,
): InOffice => ({
  ...{ ...data, completeAt: data.submittedAt, status: 'submitted', preparation },
  ...{ checklist: nothingChecked, contentVersion: 1 },
  ...{ admittedOn: null, reminders: [], upheldObjection: null, inChargeId: null },
});

/** What stays with an application when it leaves where it stood. */
const handedIn = (state: Submitted): HandedIn => {
  const { applicationId, programmeId, fundId, roundId, organisationId, ruleSet } = state;
  const { submittedAt, completeAt, preparation, checklist, content, contentVersion } = state;
  const { admittedOn, reminders, upheldObjection, inChargeId } = state;
  return {
    ...{ applicationId, programmeId, fundId, roundId, organisationId, ruleSet },
    ...{ submittedAt, completeAt, preparation, checklist, content, contentVersion },
    ...{ admittedOn, reminders, upheldObjection, inChargeId },
  };
};

/** The same of an application that went to the committee; undefined before. */
const withCommittee = (state: Submitted): WithCommittee | undefined =>
  state.admittedOn === null ? undefined : { ...handedIn(state), admittedOn: state.admittedOn };

/** What an event makes of an application that was handed in; what cannot happen where it stands changes nothing. */
export const onItsWay = (state: Submitted, event: ApplicationEvent): Submitted => {
  const { type, data } = event;
  switch (type) {
    case 'FormalCheckStarted':
      return { ...handedIn(state), status: 'in-check' };
    case 'ClarificationRequested':
      return asked(state, { dueOn: data.dueOn, fields: data.items.map(({ field }) => field) });
    case 'ClarificationAnswered':
      return answered(state, data);
    case 'AnswerReminderIssued':
      return { ...state, reminders: withAnswerReminder(state.reminders, data) };
    case 'ApplicationAdmitted': {
      const { admittedOn } = data;
      return { ...handedIn(state), status: 'admitted', admittedOn, clarification: undefined };
    }
    case 'ApplicationWithdrawn':
      return { ...handedIn(state), status: 'withdrawn' };
    case 'ApplicationLapsed':
      return { ...handedIn(state), status: 'lapsed' };
    case 'ApplicationRejected':
      return { ...handedIn(state), status: 'rejected', rejection: evolveRejection(noRejection, event) };
    default:
      return state.status === 'rejected' ? afterRejection(state, event) : resolved(state, event);
  }
};

const asked = (state: Submitted, clarification: OpenClarification): Submitted =>
  state.status === 'admitted' || state.status === 'deferred'
    ? { ...state, clarification }
    : { ...handedIn(state), status: 'clarification', clarification };

const answered = (state: Submitted, data: DataOf<'ClarificationAnswered'>): Submitted => {
  const { contentVersion, changes, answeredAt: completeAt } = data;
  const news = { contentVersion, content: withChanges(state.content, changes) };
  return state.status === 'admitted' || state.status === 'deferred'
    ? { ...state, ...news, clarification: undefined }
    : { ...handedIn(state), ...news, status: 'in-check', completeAt };
};

/** Where the committee, having seen it, leaves an application. */
const resolved = (state: Submitted, { type, data }: ApplicationEvent): Submitted => {
  const before = withCommittee(state);
  if (!before) return state;
  switch (type) {
    case 'ApplicationDeferred': {
      const { reason: deferredFor } = data;
      const clarification = 'clarification' in state ? state.clarification : undefined;
      return { ...before, status: 'deferred', deferredFor, clarification };
    }
    case 'FundingRecommended': {
      const { amountCents, conditions, resolution } = data;
      return { ...before, status: 'recommended', recommendation: { amountCents, conditions, resolution } };
    }
    case 'ApplicationWaitlisted':
      return { ...before, status: 'waitlisted' };
    default:
      return state;
  }
};

/** Taken back by an upheld objection, a rejection puts the application where it was rejected; otherwise it stands. */
const afterRejection = (state: Rejected, event: ApplicationEvent): Submitted => {
  const rejection = evolveRejection(state.rejection, event);
  if (event.type !== 'RejectionObjectionDecided' || event.data.returnsTo === null)
    return { ...state, rejection };
  const before = { ...handedIn(state), upheldObjection: rejection.objection };
  const admittedOn = event.data.returnsTo === 'committee' ? state.admittedOn : null;
  return admittedOn === null
    ? { ...before, status: 'in-check' }
    : { ...before, status: 'admitted', admittedOn, clarification: undefined };
};

/** The reminders that went out, with one more; used by decisions and by the row alike. */
export const withAnswerReminder = (
  issued: readonly IssuedReminder[],
  { dueOn, number }: DataOf<'AnswerReminderIssued'>,
): readonly IssuedReminder[] => [...issued, { kind: 'answer', dueOn, paymentId: null, number }];

/** Content after an answer: what was changed replaces what was there, everything else stays. */
export const withChanges = (
  content: ApplicationContent,
  changes: { readonly [Field in keyof ApplicationContent]?: ApplicationContent[Field] | undefined },
): ApplicationContent => {
  const changed = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...content, ...Object.fromEntries(changed) };
};
