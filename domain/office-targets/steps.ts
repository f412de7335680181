import type { CaseFacts } from '../case/case-facts.ts';
import { applicationSteps } from './application-steps.ts';
import { grantSteps } from './grant-steps.ts';
import {
  type ApplicationFacts,
  type ApplicationStep,
  type Due,
  type GrantFacts,
  type GrantStep,
  type StepRule,
  stateOn,
} from './step.ts';

/** Every kind of step that has a day by which it is to be done, in the order of the way. */
export const stepRules = { ...applicationSteps, ...grantSteps } as const satisfies Readonly<
  Record<string, StepRule>
>;
export type StepName = keyof typeof stepRules;
export const stepNames = Object.keys(stepRules) as readonly StepName[];

export type DueStep = Due & { readonly step: StepName };

const stepsBy = <Rule>(rules: Readonly<Record<string, Rule>>, due: (rule: Rule) => readonly Due[]) =>
  Object.entries(rules).flatMap(([step, rule]) =>
    due(rule).map((one): DueStep => ({ step: step as StepName, ...one })),
  );

/** Everything in an application without a grant that is to be done by some day. */
export const applicationDueSteps = (facts: ApplicationFacts): readonly DueStep[] =>
  stepsBy<ApplicationStep>(applicationSteps, (rule) => rule(facts));

/** Everything in a grant that is to be done by some day. */
export const grantDueSteps = (facts: GrantFacts, today: string): readonly DueStep[] =>
  stepsBy<GrantStep>(grantSteps, (rule) => rule(facts, today));

/** Everything in a case that is to be done by some day. */
export const dueSteps = (facts: CaseFacts, today: string): readonly DueStep[] => [
  ...applicationDueSteps(facts),
  ...grantDueSteps(facts, today),
];

/** A step of a case that is late, due today, or due soon. */
export type MissingStep = ReturnType<typeof missingSteps>[number];

/**
 * What should have happened in a case by a day and did not, and what lies just ahead.
 *
 * `key` says what is to be done, `nextKey` what to do now.
 */
export const missingSteps = (facts: CaseFacts, today: string) =>
  dueSteps(facts, today).flatMap(({ step, dueOn, waitsFor, paymentId, facts: figures }) => {
    const state = stateOn(today, dueOn);
    if (!state) return [];
    const { applicationId, organisationId, title } = facts.application;
    return [
      {
        ...{
          step,
          applicationId,
          organisationId,
          title,
          paymentId: paymentId ?? null,
          dueOn,
          waitsFor,
          ...state,
        },
        key: `step-${step}`,
        nextKey: `step-${step}-next`,
        facts: { ...figures, dueOn },
      },
    ];
  });
