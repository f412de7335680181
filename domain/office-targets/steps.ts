import type { CaseFacts } from '../case/case-facts.ts';
import { applicationSteps } from './application-steps.ts';
import { grantSteps } from './grant-steps.ts';
import { type Due, type StepRule, stateOn } from './step.ts';

/** Every kind of step that has a day by which it is to be done, in the order of the way. */
export const stepRules = { ...applicationSteps, ...grantSteps } as const satisfies Readonly<
  Record<string, StepRule>
>;
export type StepName = keyof typeof stepRules;
export const stepNames = Object.keys(stepRules) as readonly StepName[];

const rules: Readonly<Record<StepName, StepRule>> = stepRules;

export type DueStep = Due & { readonly step: StepName };

/** Everything in a case that is to be done by some day. */
export const dueSteps = (facts: CaseFacts, today: string): readonly DueStep[] =>
  stepNames.flatMap((step) => rules[step](facts, today).map((due) => ({ step, ...due })));

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
