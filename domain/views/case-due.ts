import { applicationSteps } from '../steps/application-steps.ts';
import type { CaseFacts } from '../steps/case-facts.ts';
import type { Due } from '../steps/step.ts';
import { waitsFor } from './case-status.ts';
import type { GrantFacts } from './grant-facts.ts';

const rules: readonly ((facts: CaseFacts) => readonly Due[])[] = Object.values(applicationSteps);

const grantDueOn = ({ status, acceptByOn, proofDueOn, refundDueOn }: GrantFacts): string | null => {
  if (status === 'issued') return acceptByOn;
  if (status === 'accepted' || status === 'proof-asked') return proofDueOn;
  return status === 'settled' ? refundDueOn : null;
};

/**
 * By when whoever a case waits for has the next step done: the first of their days, by the rules of the case.
 *
 * @returns a calendar day in Berlin; null where no day is set
 */
export const caseDueOn = (facts: CaseFacts, grant: GrantFacts | undefined): string | null => {
  if (grant) return grantDueOn(grant);
  const due = rules.flatMap((rule) => rule(facts)).filter((step) => step.waitsFor === waitsFor[facts.status]);
  return due.map(({ dueOn }) => dueOn).toSorted()[0] ?? null;
};
