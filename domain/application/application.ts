import type { ApplicationContent, ContentField } from '../../events/application-content.ts';
import type { ApplicationEvent, DeferralReason } from '../../events/application-events.ts';
import type { ResolutionReference } from '../../events/fund-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import type { Aggregate } from '../aggregate.ts';
import type { Objection } from '../payout/notice.ts';
import type { IssuedReminder } from '../reminders/schedule.ts';
import { type Checklist, evolveChecklist } from './checklist.ts';
import { asHandedIn, onItsWay } from './on-its-way.ts';
import { evolvePreparation, noPreparation, type Preparation } from './preparation.ts';
import type { RejectionNotice } from './rejection-notice.ts';

/** What the office asked about, and until when an answer is expected. */
export type OpenClarification = { readonly dueOn: string; readonly fields: readonly ContentField[] };

/** What the committee agreed to; the amount is null where it left the sum open. */
export type Recommendation = {
  readonly amountCents: number | null;
  readonly conditions: readonly PersonalText[];
  readonly resolution: ResolutionReference;
};

/** Before anything was handed in: a draft may have been talked over and released. */
export type NotSubmitted = { readonly status: 'none'; readonly preparation: Preparation };

/** What every application has from the moment at which it was handed in, wherever it stands. */
export type HandedIn = {
  readonly applicationId: string;
  readonly programmeId: string;
  readonly fundId: string;
  readonly roundId: string;
  readonly organisationId: string;
  /** The rules by which it is judged, also when newer ones come into force later. */
  readonly ruleSet: RuleSetReference;
  readonly submittedAt: string;
  /** When it was complete: the submission, or the last answer before it was admitted. */
  readonly completeAt: string;
  readonly preparation: Preparation;
  readonly checklist: Checklist;
  /** Who of the office looks after it; null where nobody does. */
  readonly inChargeId: string | null;
  /** The newest version; its texts are sealed. */
  readonly content: ApplicationContent;
  /** 1 as submitted, one more with each answered clarification. */
  readonly contentVersion: number;
  /** When it went to the committee; null where it has not, or never did. */
  readonly admittedOn: string | null;
  readonly reminders: readonly IssuedReminder[];
  /** The objection that took its last rejection back; null where there was none. */
  readonly upheldObjection: Objection | null;
};

/** Waiting for the formal check, or in it. */
export type InOffice = HandedIn & { readonly status: 'submitted' | 'in-check' };

/** Back with the applicant, whom the office has asked something in its check. */
export type InClarification = HandedIn & {
  readonly status: 'clarification';
  readonly clarification: OpenClarification;
};

/** With the committee: a question leaves it there, and does not bring back the formal check. */
export type WithCommittee = HandedIn & { readonly admittedOn: string };

/** Before the committee has resolved on it; the office may have asked something all the same. */
type BeforeResolution = WithCommittee & { readonly clarification: OpenClarification | undefined };

export type Admitted = BeforeResolution & { readonly status: 'admitted' };
export type Deferred = BeforeResolution & {
  readonly status: 'deferred';
  /** Why it was put off the last time. */
  readonly deferredFor: DeferralReason;
};
export type Recommended = WithCommittee & {
  readonly status: 'recommended';
  readonly recommendation: Recommendation;
};
export type Waitlisted = WithCommittee & { readonly status: 'waitlisted' };

export type Rejected = HandedIn & {
  readonly status: 'rejected';
  /** Its letter and what can be done against it. */
  readonly rejection: RejectionNotice;
};

/** Given up by the applicant, or by time. */
export type GivenUp = HandedIn & { readonly status: 'withdrawn' | 'lapsed' };

/** An application that was handed in, by where it stands on its way to its outcome. */
export type Submitted =
  | InOffice
  | InClarification
  | Admitted
  | Deferred
  | Recommended
  | Waitlisted
  | Rejected
  | GivenUp;

/** What decisions on an application, and on what follows from it, must remember. */
export type Application = NotSubmitted | Submitted;

/** Where an application stands on its way from submission to outcome; `none` before it was submitted. */
export type ApplicationStatus = Application['status'];

const evolve = (state: Application, event: ApplicationEvent): Application => {
  const preparation = evolvePreparation(state.preparation, event);
  if (event.type === 'ApplicationSubmitted') return asHandedIn(event.data, preparation);
  if (state.status === 'none') return { ...state, preparation };
  const checklist = evolveChecklist(state.checklist, event);
  const inChargeId = event.type === 'CaseHandedOver' ? event.data.inChargeId : state.inChargeId;
  return { ...onItsWay(state, event), preparation, checklist, inChargeId };
};

export const application: Aggregate<Application, ApplicationEvent> = {
  family: 'application',
  initial: { status: 'none', preparation: noPreparation },
  evolve,
};

/** The application that a decision is about, once it was handed in. */
export const theApplication = {
  'unknown-application': (_command: unknown, state: Application): Submitted | undefined =>
    state.status === 'none' ? undefined : state,
};

type Place = Pick<HandedIn, 'programmeId' | 'fundId' | 'roundId' | 'organisationId'>;

const NOWHERE: Place = { programmeId: '', fundId: '', roundId: '', organisationId: '' };

/** The keys of the streams that an application stands among; before it was handed in, of streams that do not exist. */
export const placeOf = (state: Application): Place => (state.status === 'none' ? NOWHERE : state);

/** The question of the office that waits for an answer, wherever the application stands. */
export const openClarification = (state: Application): OpenClarification | undefined =>
  'clarification' in state ? state.clarification : undefined;
