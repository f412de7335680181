import type { rejectionReasons } from '../../events/application-ending-events.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import { type Application, type Submitted, theApplication } from './application.ts';
import { rejectionTerms } from './explain-rejection.ts';

/** Grounds on which the office may reject before the committee has seen the application. */
export const formalReasons = [
  'not-eligible',
  'deadline-missed',
  'incomplete',
  'already-begun',
  'double-funding',
  'outside-aims',
] as const satisfies readonly (typeof rejectionReasons)[number][];

export type RejectApplication = Acting & {
  readonly applicationId: string;
  readonly reasons: (typeof formalReasons)[number][];
  readonly explanation: string;
};

const rejectRules = {
  'acts-for-applicant': isNoApplicant,
  'formal-check-over': (_command, { status }) => ['submitted', 'in-check', 'clarification'].includes(status),
  'reason-given-twice': ({ reasons }) => new Set(reasons).size === reasons.length,
} satisfies Rules<RejectApplication, Submitted, WithProgramme>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const rejectRefusals = { ...theApplication, ...rejectRules };

export type RejectRefusal = keyof typeof rejectRefusals;

/**
 * The office rejects for formal reasons; later only the committee can.
 *
 * @see VwVfG § 39 on the reasons that must be given
 */
export const rejectApplication = (
  command: RejectApplication,
  state: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, RejectRefusal> => {
  const application = findOrRefuse(theApplication, rejectRules, command, state, others);
  if ('refused' in application) return application;
  const { applicationId, reasons, explanation, actorId: rejectedBy } = command;
  const terms = rejectionTerms(rulesHeldTo(others.programme, application));
  const rejectedOn = dayInBerlin(command.now);
  const said = { reasons, explanation, resolution: null, rejectedBy };
  const data = { applicationId, ...said, ...terms, rejectedOn };
  return { accepted: [{ type: 'ApplicationRejected', data }] };
};
