import type { ApplicationEvent } from '../../events/application-events.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonEvent } from '../../events/person-events.ts';
import type { RetentionEvent } from '../../events/retention-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { FollowUp, Reaction } from '../reaction.ts';

/** Effects that destroy a key and all values under it; they may be carried out twice. */
export const DESTROY_CASE_VALUES = 'destroy-case-values';
export const DESTROY_MEETING_VALUES = 'destroy-meeting-values';
export const DESTROY_PERSON_VALUES = 'destroy-person-values';

type Ground = Extract<RetentionEvent, { type: 'RetentionStarted' }>['data']['ground'];

const starting = (applicationId: string, ground: Ground, recordedAt: string): FollowUp => ({
  command: 'start-retention',
  params: { applicationId },
  body: { ground, fromOn: dayInBerlin(recordedAt) },
});

const groundOf = ({ type, data }: PayoutEvent): Ground | undefined => {
  if (type === 'ProofSubmitted') return 'proof-of-use';
  if (type === 'GrantLapsed' || (type === 'GrantRenounced' && data.keepCents === 0)) return 'not-granted';
  return type === 'CaseClosed' ? 'closed-without-proof' : undefined;
};

/** The papers of a grant are kept from the day on which its proof of use was presented, or it ended without one. */
export const retainGrants: Reaction<PayoutEvent> = {
  name: 'retain-grants',
  family: 'payout',
  react: ({ event, recordedAt }) => {
    const ground = groundOf(event);
    return ground ? [starting(event.data.applicationId, ground, recordedAt)] : [];
  },
};

const endsWithoutGrant: ReadonlySet<ApplicationEvent['type']> = new Set([
  'ApplicationRejected',
  'ApplicationWithdrawn',
  'ApplicationLapsed',
]);

/** The papers of an application that got nothing are kept from the day on which it ended. */
export const retainOutcomes: Reaction<ApplicationEvent> = {
  name: 'retain-outcomes',
  family: 'application',
  react: ({ event: { type, data }, recordedAt }) =>
    endsWithoutGrant.has(type) ? [starting(data.applicationId, 'not-granted', recordedAt)] : [],
};

/** When a case was erased, its key and values go. */
export const destroyCases: Reaction<RetentionEvent> = {
  name: 'destroy-cases',
  family: 'retention',
  react: ({ event: { type, data } }) =>
    type === 'CaseErased'
      ? [{ command: DESTROY_CASE_VALUES, params: { applicationId: data.applicationId }, body: {} }]
      : [],
};

/** When the minutes of a meeting were erased, their key and values go. */
export const destroyMeetings: Reaction<MeetingEvent> = {
  name: 'destroy-meetings',
  family: 'meeting',
  react: ({ event: { type, data } }) =>
    type === 'MeetingErased'
      ? [{ command: DESTROY_MEETING_VALUES, params: { meetingId: data.meetingId }, body: {} }]
      : [],
};

/** When a person's erasure was ordered, what belongs to the person alone goes, and then that is noted. */
export const destroyPeople: Reaction<PersonEvent> = {
  name: 'destroy-people',
  family: 'person',
  react: ({ event: { type, data } }) => {
    if (type !== 'ErasureOrdered') return [];
    const params = { personId: data.personId };
    return [
      { command: DESTROY_PERSON_VALUES, params, body: {} },
      { command: 'note-person-erased', params, body: {} },
    ];
  },
};
