import type { rejectionReasons } from '../../events/application-ending-events.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import type { WithProgramme } from './applicant-rules.ts';
import type { Application, Rejected } from './application.ts';
import { findForOffice, officeRefusals, theRejected } from './rejection-rules.ts';

export type ExplainRejection = Acting & {
  readonly applicationId: string;
  readonly reasons: (typeof rejectionReasons)[number][];
  readonly explanation: string;
};

const explainRules = {
  'rejection-already-explained': (_command, { rejection }) => rejection.reasonedOn === null,
  'reason-given-twice': ({ reasons }) => new Set(reasons).size === reasons.length,
} satisfies Rules<ExplainRejection, Rejected, WithProgramme>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const explainRefusals = { ...officeRefusals, ...theRejected, ...explainRules };

export type ExplainRefusal = keyof typeof explainRefusals;

/** What a rejection is in law, and what can be done against it: only an administrative act has a remedy of its own. */
export const rejectionTerms = (rules: Pick<RuleSet, 'instrument' | 'remedy'>) => {
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
  state: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, ExplainRefusal> => {
  const application = findForOffice(command, state, others);
  if ('refused' in application) return application;
  const rejected = findOrRefuse(theRejected, explainRules, command, application, others);
  if ('refused' in rejected) return rejected;
  const { applicationId, reasons, explanation, actorId: explainedBy } = command;
  const terms = rejectionTerms(rulesHeldTo(others.programme, rejected));
  const explainedOn = dayInBerlin(command.now);
  const data = { applicationId, reasons, explanation, ...terms, explainedBy, explainedOn };
  return { accepted: [{ type: 'RejectionExplained', data }] };
};
