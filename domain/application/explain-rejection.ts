import type { rejectionReasons } from '../../events/application-ending-events.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { rulesOf } from '../programme/programme.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import type { Application } from './application.ts';

export type ExplainRejection = Acting & {
  readonly applicationId: string;
  readonly reasons: (typeof rejectionReasons)[number][];
  readonly explanation: string;
};

/** In the order in which the office should hear of them. */
export const explainRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'not-rejected': (_command, { status }) => status === 'rejected',
  'rejection-already-explained': (_command, { isRejectionExplained }) => !isRejectionExplained,
  'reason-given-twice': ({ reasons }) => new Set(reasons).size === reasons.length,
} satisfies Rules<ExplainRejection, Application, WithProgramme>;

export type ExplainRefusal = keyof typeof explainRules;

/** What a rejection is in law, and what can be done against it: only an administrative act has a remedy of its own. */
export const rejectionTerms = (rules: Pick<RuleSet, 'instrument' | 'remedy'> | undefined) => {
  if (!rules) throw new Error('an application was submitted without rules');
  const instrument = rules.instrument.value;
  return { instrument, remedy: instrument === 'bescheid' ? rules.remedy.value : ('none' as const) };
};

/**
 * The office completes the committee's rejection with its grounds, in codes and in words for the applicant.
 *
 * @see VwVfG §§ 37 (6) and 39
 */
export const explainRejection = (
  command: ExplainRejection,
  application: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, ExplainRefusal> => {
  const refusal = firstBroken(explainRules, command, application, others);
  if (refusal) return refusal;
  const { applicationId, reasons, explanation, actorId: explainedBy } = command;
  const terms = rejectionTerms(rulesOf(others.programme, application));
  const explainedOn = dayInBerlin(command.now);
  const data = { applicationId, reasons, explanation, ...terms, explainedBy, explainedOn };
  return { accepted: [{ type: 'RejectionExplained', data }] };
};
