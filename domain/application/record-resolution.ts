import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Application } from './application.ts';

export type RecordResolution = Acting & {
  readonly applicationId: string;
  readonly outcome: 'grant' | 'grant-amount-open' | 'waitlist' | 'reject';
  /** Whole cents; without meaning unless the outcome is `grant`. */
  readonly amountCents: number;
  readonly conditions: string[];
  readonly meetingId: string;
  readonly itemId: string;
};

/** What the applicant reads when the committee rejects; the minutes hold the debate. */
const REJECTED_BY_COMMITTEE =
  'Das Gremium hat über den Antrag beraten und sich gegen eine Förderung entschieden.';

const isOpenToOutcome = ({ status, recommendation }: Application): boolean =>
  ['admitted', 'deferred', 'waitlisted', 'withdrawn'].includes(status) ||
  (status === 'recommended' && recommendation?.amountCents === null);

/** What must hold before an outcome of the committee is taken over. */
export const recordResolutionRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'not-before-committee': (_command, application) => isOpenToOutcome(application),
} satisfies Rules<RecordResolution, Application>;

export type RecordResolutionRefusal = keyof typeof recordResolutionRules;

/**
 * Takes over what the committee resolved.
 *
 * A later resolution may fill in the sum that an earlier one left open, or move an application up from the waiting list.
 * What was withdrawn since the vote stays withdrawn.
 */
export const recordResolution = (
  command: RecordResolution,
  application: Application,
): Decision<ApplicationEvent, RecordResolutionRefusal> => {
  const refusal = firstBroken(recordResolutionRules, command, application, undefined);
  if (refusal) return refusal;
  return { accepted: application.status === 'withdrawn' ? [] : [outcomeOf(command)] };
};

const outcomeOf = (command: RecordResolution): ApplicationEvent => {
  const { applicationId, outcome, conditions, meetingId, itemId } = command;
  const resolution = { meetingId, itemId };
  switch (outcome) {
    case 'grant':
    case 'grant-amount-open': {
      const amountCents = outcome === 'grant' ? command.amountCents : null;
      return { type: 'FundingRecommended', data: { applicationId, amountCents, conditions, resolution } };
    }
    case 'waitlist':
      return { type: 'ApplicationWaitlisted', data: { applicationId, resolution } };
    case 'reject': {
      const data = { applicationId, explanation: REJECTED_BY_COMMITTEE, resolution };
      return { type: 'ApplicationRejected', data: { ...data, reasons: ['committee-against'] } };
    }
  }
};
