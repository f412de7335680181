import type { ApplicationEvent } from '../../events/application-events.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';

type DataOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

/**
 * What a resolution makes of the application, to be appended in one with it: two meetings never decide on the same one.
 *
 * A later resolution may fill in the sum that an earlier one left open, or move an application up from the waiting list.
 */
export const committeeOutcome = (resolved: DataOf<'ResolutionPassed'>): ApplicationEvent => {
  const { applicationId, motion, isCarried, outcome, meetingId, itemId } = resolved;
  const resolution = { meetingId, itemId };
  switch (outcome) {
    case 'grant':
    case 'grant-amount-open': {
      const { conditions } = motion;
      const amountCents = outcome === 'grant' ? motion.amountCents : null;
      return { type: 'FundingRecommended', data: { applicationId, amountCents, conditions, resolution } };
    }
    case 'waitlist':
      return { type: 'ApplicationWaitlisted', data: { applicationId, resolution } };
    case 'reject': {
      const office = { rejectedBy: null, instrument: null, remedy: null, rejectedOn: null };
      const data = { applicationId, explanation: null, resolution, ...office };
      const reason = isCarried ? 'committee-against' : 'grant-not-carried';
      return { type: 'ApplicationRejected', data: { ...data, reasons: [reason] } };
    }
  }
};

/** What the committee still wants to know, until when, and when it comes back to it; null where that was not said. */
export type DeferralDetails = {
  readonly question: string | null;
  readonly answerDueOn: string | null;
  readonly nextMeetingOn: string | null;
};

const NOTHING_SAID: DeferralDetails = { question: null, answerDueOn: null, nextMeetingOn: null };

/** What an item that was put off makes of the application, to be appended in one with it. */
export const committeeDeferral = (
  deferred: DataOf<'ItemDeferred'>,
  details: DeferralDetails = NOTHING_SAID,
): ApplicationEvent => {
  const { applicationId, reason, meetingId, itemId } = deferred;
  const resolution = { meetingId, itemId };
  return { type: 'ApplicationDeferred', data: { applicationId, reason, resolution, ...details } };
};
