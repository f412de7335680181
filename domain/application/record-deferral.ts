import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Application } from './application.ts';

export type RecordDeferral = Acting & {
  readonly applicationId: string;
  readonly reason: 'quorum-not-met' | 'open-question' | 'funds-exhausted';
  readonly meetingId: string;
  readonly itemId: string;
};

/** What must hold before a deferral is taken over. */
export const recordDeferralRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'not-before-committee': (_command, { status, recommendation }) =>
    ['admitted', 'deferred', 'waitlisted', 'withdrawn'].includes(status) ||
    // Agreed while the sum was open: a later meeting on the sum may be put off, too.
    (status === 'recommended' && recommendation?.amountCents === null),
} satisfies Rules<RecordDeferral, Application>;

export type RecordDeferralRefusal = keyof typeof recordDeferralRules;

/** Takes over that the committee put the application off to a later meeting; what was withdrawn since stays withdrawn. */
export const recordDeferral = (
  command: RecordDeferral,
  application: Application,
): Decision<ApplicationEvent, RecordDeferralRefusal> => {
  const refusal = firstBroken(recordDeferralRules, command, application, undefined);
  if (refusal) return refusal;
  if (application.status === 'withdrawn') return { accepted: [] };
  const { applicationId, reason, meetingId, itemId } = command;
  return {
    accepted: [
      { type: 'ApplicationDeferred', data: { applicationId, reason, resolution: { meetingId, itemId } } },
    ],
  };
};
