import type { ApplicationEvent } from '../../events/application-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isMember } from '../organisation/organisation.ts';
import type { WithApplicant } from './applicant-rules.ts';
import type { Application, Rejected } from './application.ts';
import type { RejectionNotice } from './rejection-notice.ts';
import { againstRejectionRefusals, findAgainstRejection, type OnApplication } from './rejection-rules.ts';

export type ObjectToRejection = OnApplication & {
  readonly grounds: PersonalText;
  /** The day on which a letter came in, where the office enters it; null for today. */
  readonly filedOn: string | null;
};

/** An applicant files today; only the office knows of a letter that came before. */
const filedOnOf = ({ filedOn, now, actorId }: ObjectToRejection, { organisation }: WithApplicant): string =>
  (isMember(organisation, actorId) ? null : filedOn) ?? dayInBerlin(now);

/** What came in time counts also where the end of the period was noted before anybody entered it. */
const cameInTime = (filedOn: string, { remedyEndsOn }: RejectionNotice): boolean =>
  remedyEndsOn !== null && filedOn <= remedyEndsOn;

const objectToRejectionRules = {
  'no-objection-to-rejection': (_command, { rejection: { remedy } }) => remedy === 'objection',
  'rejection-objected-before': (_command, { rejection }) => rejection.objection === null,
  'rejection-is-final': (command, { rejection }, others) =>
    !rejection.isFinal || cameInTime(filedOnOf(command, others), rejection),
  'day-in-future': (command, _application, others) => filedOnOf(command, others) <= dayInBerlin(command.now),
  'remedy-period-over': (command, { rejection: { remedyEndsOn } }, others): Verdict =>
    remedyEndsOn === null || filedOnOf(command, others) <= remedyEndsOn || { remedyEndsOn },
} satisfies Rules<ObjectToRejection, Rejected, WithApplicant>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const objectToRejectionRefusals = { ...againstRejectionRefusals, ...objectToRejectionRules };

export type ObjectToRejectionRefusal = keyof typeof objectToRejectionRefusals;

/**
 * Decides whether an objection to a rejection is in time: within a month of its notification, within a year where it does
 * not say what can be done against it.
 *
 * @see VwGO §§ 58, 68 and 70
 */
export const objectToRejection = (
  command: ObjectToRejection,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, ObjectToRejectionRefusal> => {
  const rejected = findAgainstRejection(command, application, others);
  if ('refused' in rejected) return rejected;
  const refusal = firstBroken(objectToRejectionRules, command, rejected, others);
  if (refusal) return refusal;
  const { applicationId, grounds, actorId: filedBy } = command;
  const data = { applicationId, filedOn: filedOnOf(command, others), grounds, filedBy };
  return { accepted: [{ type: 'RejectionObjectedTo', data }] };
};
