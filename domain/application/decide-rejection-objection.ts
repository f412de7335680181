import type { ApplicationEvent } from '../../events/application-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { notifiedByPost, remedyEndsOn } from '../calendar/notification.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import type { Application } from './application.ts';
import { isRejectionObjected } from './rejection-notice.ts';
import type { OnApplication } from './rejection-rules.ts';

export type DecideRejectionObjection = OnApplication & {
  readonly outcome: 'upheld' | 'rejected';
  readonly reasons: PersonalText;
};

export const decideRejectionObjectionRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'no-objection-open': (_command, { rejection }) => isRejectionObjected(rejection),
  'objection-entered-by-you': ({ actorId }, { rejection }) => rejection.objection?.filedBy !== actorId,
} satisfies Rules<DecideRejectionObjection, Application, WithProgramme>;

export type DecideRejectionObjectionRefusal = keyof typeof decideRejectionObjectionRules;

/**
 * Decides an objection to a rejection, with reasons.
 *
 * Upheld, the application is open again where it was rejected: the committee votes on it anew, or the office goes on with
 * the formal check. Rejected, an action is possible for a month after the letter, which is posted on the same day.
 *
 * @see VwGO §§ 72 to 74
 */
export const decideRejectionObjection = (
  command: DecideRejectionObjection,
  application: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, DecideRejectionObjectionRefusal> => {
  const refusal = firstBroken(decideRejectionObjectionRules, command, application, others);
  if (refusal) return refusal;
  const { applicationId, outcome, reasons, actorId: decidedBy } = command;
  const decidedOn = dayInBerlin(command.now);
  const { postDeemedDays, officeSeat } = rulesHeldTo(others.programme, application);
  const notifiedOn = notifiedByPost(decidedOn, postDeemedDays.value);
  const isUpheld = outcome === 'upheld';
  const data = {
    ...{ applicationId, outcome, reasons, decidedOn, notifiedOn, decidedBy },
    returnsTo: isUpheld ? application.rejection.rejectedBy : null,
    remedyEndsOn: isUpheld ? null : remedyEndsOn(notifiedOn, true, officeSeat.value),
  };
  return { accepted: [{ type: 'RejectionObjectionDecided', data }] };
};
