import type { CaseFacts } from '../case/case-facts.ts';
import { type CaseStatus, waitsFor } from '../case/case-status.ts';
import { applicationSteps } from './application-steps.ts';
import { grantSteps } from './grant-steps.ts';
import type { Due, StepRule } from './step.ts';

const rulesOfApplication: readonly StepRule[] = Object.values(applicationSteps);

/** What brings a grant forward, by where it stands; what else is due in it goes on beside. */
const rulesOfGrant: Readonly<Partial<Record<CaseStatus, readonly StepRule[]>>> = {
  issued: [grantSteps.retrieval, grantSteps.acceptance],
  accepted: [grantSteps.proof],
  'proof-submitted': [grantSteps['proof-check']],
  'proof-asked': [grantSteps.proof],
  'proof-checked': [grantSteps.settlement],
  settled: [grantSteps.refund],
  revoked: [grantSteps.refund],
};

const nextSteps = (facts: CaseFacts, today: string): readonly Due[] => {
  const { payout, status } = facts;
  if (payout) return (rulesOfGrant[status] ?? []).flatMap((rule) => rule(facts, today));
  const due = rulesOfApplication.flatMap((rule) => rule(facts, today));
  return due.filter((step) => step.waitsFor === waitsFor[status]);
};

/**
 * By when the next step of a case is to be done: the first of its days, by the same rules as what is missing in it.
 *
 * What was put off or is paid in parts is due by what was agreed, and whoever objects need not accept meanwhile.
 *
 * @returns a calendar day in Berlin; null where no day is set
 */
export const caseDueOn = (facts: CaseFacts, today: string): string | null =>
  nextSteps(facts, today)
    .map(({ dueOn }) => dueOn)
    .toSorted()[0] ?? null;
