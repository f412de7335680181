import type { ApplicationEvent } from '../../events/application-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { notifiedByPost, remedyEndsOn } from '../calendar/notification.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import type { WithProgramme } from './applicant-rules.ts';
import type { Application, Rejected } from './application.ts';
import { findForOffice, type OnApplication, officeRefusals, theObjected } from './rejection-rules.ts';

export type DecideRejectionObjection = OnApplication & {
  readonly outcome: 'upheld' | 'rejected';
  readonly reasons: PersonalText;
};

const decideRejectionObjectionRules = {
  'objection-entered-by-you': ({ actorId }, { rejection }) => rejection.objection?.filedBy !== actorId,
} satisfies Rules<DecideRejectionObjection, Rejected, WithProgramme>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const decideRejectionObjectionRefusals = {
  ...officeRefusals,
  ...theObjected,
  ...decideRejectionObjectionRules,
};

export type DecideRejectionObjectionRefusal = keyof typeof decideRejectionObjectionRefusals;

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
  state: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, DecideRejectionObjectionRefusal> => {
  const application = findForOffice(command, state, others);
  if ('refused' in application) return application;
  const objected = findOrRefuse(theObjected, decideRejectionObjectionRules, command, application, others);
  if ('refused' in objected) return objected;
  const { applicationId, outcome, reasons, actorId: decidedBy } = command;
  const decidedOn = dayInBerlin(command.now);
  const { postDeemedDays, officeSeat } = rulesHeldTo(others.programme, objected);
  const notifiedOn = notifiedByPost(decidedOn, postDeemedDays.value);
  const isUpheld = outcome === 'upheld';
  const data = {
    ...{ applicationId, outcome, reasons, decidedOn, notifiedOn, decidedBy },
    returnsTo: isUpheld ? objected.rejection.rejectedBy : null,
    remedyEndsOn: isUpheld ? null : remedyEndsOn(notifiedOn, true, officeSeat.value),
  };
  return { accepted: [{ type: 'RejectionObjectionDecided', data }] };
};
