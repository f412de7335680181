import type { CaseFacts } from '../case/case-facts.ts';
import { type CaseStatus, waitsFor } from '../case/case-status.ts';
import { applicationSteps } from './application-steps.ts';
import { grantSteps } from './grant-steps.ts';
import type { ApplicationFacts, ApplicationStep, Due, GrantFacts, GrantStep } from './step.ts';

const rulesOfApplication: readonly ApplicationStep[] = Object.values(applicationSteps);

/** What brings a grant forward, by where it stands; what else is due in it goes on beside. */
const rulesOfGrant: Readonly<Partial<Record<CaseStatus, readonly GrantStep[]>>> = {
  issued: [grantSteps.retrieval, grantSteps.acceptance],
  accepted: [grantSteps.proof],
  'proof-submitted': [grantSteps['proof-check']],
  'proof-asked': [grantSteps.proof],
  'proof-checked': [grantSteps.settlement],
  settled: [grantSteps.refund],
  revoked: [grantSteps.refund],
};

const first = (due: readonly Due[]): string | null => due.map(({ dueOn }) => dueOn).toSorted()[0] ?? null;

/** By when the next step of an application without a grant is to be done; a calendar day in Berlin, null where no day is set. */
export const applicationDueOn = (facts: ApplicationFacts): string | null =>
  first(
    rulesOfApplication
      .flatMap((rule) => rule(facts))
      .filter((step) => step.waitsFor === waitsFor[facts.status]),
  );

/** The same of a grant. */
export const grantDueOn = (facts: GrantFacts, today: string): string | null =>
  first((rulesOfGrant[facts.status] ?? []).flatMap((rule) => rule(facts, today)));

/**
 * By when the next step of a case is to be done: the first of its days, by the same rules as what is missing in it.
 *
 * What was put off or is paid in parts is due by what was agreed, and whoever objects need not accept meanwhile.
 *
 * @returns a calendar day in Berlin; null where no day is set
 */
export const caseDueOn = (facts: CaseFacts, today: string): string | null =>
  facts.payout ? grantDueOn(facts, today) : applicationDueOn(facts);
