import type { CaseFacts } from '../case/case-facts.ts';
import { waitsFor } from '../case/case-status.ts';
import type { PayoutStatus } from '../payout/payout-status.ts';
import { applicationSteps } from './application-steps.ts';
import type { Due } from './step.ts';

/** The days of a grant, as far as it has come. */
type GrantDays = {
  readonly status: PayoutStatus;
  readonly acceptByOn: string | null;
  readonly proofDueOn: string | null;
  readonly refundDueOn: string | null;
};

const rules: readonly ((facts: CaseFacts) => readonly Due[])[] = Object.values(applicationSteps);

const grantDueOn = ({ status, acceptByOn, proofDueOn, refundDueOn }: GrantDays): string | null => {
  if (status === 'issued') return acceptByOn;
  if (status === 'accepted' || status === 'proof-asked') return proofDueOn;
  return status === 'settled' ? refundDueOn : null;
};

/**
 * By when whoever a case waits for has the next step done: the first of their days, by the rules of the case.
 *
 * @returns a calendar day in Berlin; null where no day is set
 */
export const caseDueOn = (facts: CaseFacts, grant: GrantDays | undefined): string | null => {
  if (grant) return grantDueOn(grant);
  const due = rules.flatMap((rule) => rule(facts)).filter((step) => step.waitsFor === waitsFor[facts.status]);
  return due.map(({ dueOn }) => dueOn).toSorted()[0] ?? null;
};
