import { describe, expect, test } from 'vitest';
import { missingSteps, type StepName, stepNames } from '../../../domain/office-targets/steps.ts';
import { messages } from '../../../wording/catalogue.ts';
import { caseOf } from '../../support/case-told.ts';
import { paid } from '../../support/payment-facts.ts';
import { payment } from '../../support/payout-facts.ts';
import { running, toNotice } from '../../support/steps-told.ts';

describe('a missing step', () => {
  const spending = { application: toNotice, payout: [...running, ...paid('a', 100_000)] };
  const statesOn = (today: string) =>
    missingSteps(caseOf(spending), today).map(({ step, state, daysLate }) => [step, state, daysLate]);

  test.for([
    ['2024-05-05', []],
    ['2024-05-06', [['spending', 'ahead', 0]]],
    ['2024-05-20', [['spending', 'today', 0]]],
    ['2024-05-21', [['spending', 'late', 1]]],
    ['2024-06-19', [['spending', 'late', 30]]],
  ] as const)('on %s: %o', ([today, states]) => {
    expect(statesOn(today)).toEqual(states);
  });

  test('names the case, the payment and the sum', () => {
    expect(missingSteps(caseOf(spending), '2024-05-20')).toMatchObject([
      {
        paymentId: payment('a'),
        title: 'Nachbarschaft im Gespräch',
        facts: { amountCents: 100_000, dueOn: '2024-05-20' },
      },
    ]);
  });

  test.for(stepNames)('%s is said in both languages, with what to do now', (step: StepName) => {
    for (const key of [`step-${step}`, `step-${step}-next`]) expect(messages[key], key).toBeDefined();
  });
});
