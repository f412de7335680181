import type { rejectionReasons } from '../../events/application-ending-events.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { rulesOf } from '../programme/programme.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import type { Application } from './application.ts';
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

/** In the order in which the office should hear of them. */
export const rejectRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'formal-check-over': (_command, { status }) => ['submitted', 'in-check', 'clarification'].includes(status),
  'reason-given-twice': ({ reasons }) => new Set(reasons).size === reasons.length,
} satisfies Rules<RejectApplication, Application, WithProgramme>;

export type RejectRefusal = keyof typeof rejectRules;

/**
 * The office rejects for formal reasons; later only the committee can.
 *
 * @see VwVfG § 39 on the reasons that must be given
 */
export const rejectApplication = (
  command: RejectApplication,
  application: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, RejectRefusal> => {
  const refusal = firstBroken(rejectRules, command, application, others);
  if (refusal) return refusal;
  const { applicationId, reasons, explanation, actorId: rejectedBy } = command;
  const terms = rejectionTerms(rulesOf(others.programme, application));
  const rejectedOn = dayInBerlin(command.now);
  const said = { reasons, explanation, resolution: null, rejectedBy };
  const data = { applicationId, ...said, ...terms, rejectedOn };
  return { accepted: [{ type: 'ApplicationRejected', data }] };
};
