import type { ClaimParts, ReliefKind } from '../../events/recovery-events.ts';
import { sumCents } from '../money.ts';
import { isDemandSuspended, isSuspended, suspendedInterest } from './acts.ts';
import { type Recovery, receivedCents } from './recovery.ts';

/** Nothing of any part. */
export const nothing: ClaimParts = { costCents: 0, interestCents: 0, principalCents: 0 };

/** All parts together, in whole cents. */
export const totalCents = ({ costCents, interestCents, principalCents }: ClaimParts): number =>
  costCents + interestCents + principalCents;

const combined = (one: ClaimParts, other: ClaimParts, by: (a: number, b: number) => number): ClaimParts => ({
  costCents: by(one.costCents, other.costCents),
  interestCents: by(one.interestCents, other.interestCents),
  principalCents: by(one.principalCents, other.principalCents),
});

const together = (all: readonly ClaimParts[]): ClaimParts =>
  all.reduce((sum, parts) => combined(sum, parts, (a, b) => a + b), nothing);

/** What is left of each part; never below nothing. */
const without = (parts: ClaimParts, taken: ClaimParts): ClaimParts =>
  combined(parts, taken, (a, b) => Math.max(0, a - b));

/** Everything that was asked for: demands, interest that was set, and cost. */
export const demandedParts = ({ demands, interest, costs }: Recovery): ClaimParts => ({
  costCents: sumCents(costs.map(({ amountCents }) => amountCents)),
  interestCents: sumCents(interest.map((decision) => (decision.isWaived ? 0 : decision.amountCents))),
  principalCents: sumCents(demands.map(({ amountCents }) => amountCents)),
});

export const receivedParts = ({ receipts }: Recovery): ClaimParts =>
  together(receipts.map(({ parts }) => parts));

const reliefParts = ({ reliefs }: Recovery, wanted: ReliefKind): ClaimParts =>
  together(
    reliefs.filter(({ kind, status }) => kind === wanted && status === 'granted').map(({ parts }) => parts),
  );

/** What was remitted for good. */
export const remittedParts = (recovery: Recovery): ClaimParts => reliefParts(recovery, 'remission');

/** What is owed still, also what is not pursued for now. */
export const outstandingParts = (recovery: Recovery): ClaimParts =>
  without(without(demandedParts(recovery), receivedParts(recovery)), remittedParts(recovery));

/** What is owed and pursued. */
export const pursuedParts = (recovery: Recovery): ClaimParts =>
  without(outstandingParts(recovery), reliefParts(recovery, 'suspension'));

/**
 * What a sum of money is counted for: cost first, then interest, then the grant itself.
 *
 * @see BGB § 367 (1), applied to public-law claims by analogy
 */
export const allocated = (amountCents: number, owed: ClaimParts): ClaimParts => {
  const costCents = Math.min(amountCents, owed.costCents);
  const interestCents = Math.min(amountCents - costCents, owed.interestCents);
  const principalCents = Math.min(amountCents - costCents - interestCents, owed.principalCents);
  return { costCents, interestCents, principalCents };
};

type Due = { readonly amountCents: number; readonly dueOn: string };

/** The first day on which something is due that has not been covered; money covers what is due first. */
const firstOpenDue = (items: readonly Due[], coveredCents: number): string | undefined => {
  const inOrder = items.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return inOrder.find(
    (_, place) => sumCents(inOrder.slice(0, place + 1).map(({ amountCents }) => amountCents)) > coveredCents,
  )?.dueOn;
};

const coveredParts = (recovery: Recovery): ClaimParts =>
  together([receivedParts(recovery), remittedParts(recovery), reliefParts(recovery, 'suspension')]);

const claimDueOn = (recovery: Recovery): string | undefined => {
  const covered = coveredParts(recovery);
  const interest = recovery.interest.flatMap((decision) => (decision.isWaived ? [] : [decision]));
  return [
    firstOpenDue(recovery.costs, covered.costCents),
    firstOpenDue(interest, covered.interestCents),
    firstOpenDue(recovery.demands, covered.principalCents),
  ]
    .filter((day) => day !== undefined)
    .toSorted()[0];
};

/** How a claim stands on a day. */
export type ClaimStanding = {
  readonly state:
    | 'none'
    | 'paid'
    | 'not-pursued'
    | 'suspended'
    | 'deferred'
    | 'in-instalments'
    | 'instalment-overdue'
    | 'due'
    | 'overdue';
  /** What is owed and pursued. */
  readonly openCents: number;
  /** What of it has to be paid by now. */
  readonly dueCents: number;
  /** The day by which the next money has to be there; null where nothing is due. */
  readonly dueOn: string | null;
};

const deferredUntil = ({ reliefs }: Recovery): string | undefined =>
  reliefs
    .filter(({ kind, status }) => kind === 'deferral' && status === 'granted')
    .flatMap(({ deferredUntilOn }) => deferredUntilOn ?? [])
    .toSorted()
    .at(-1);

/** The instalment that is not covered yet, and how much of the plan is due; all is due once one is late. */
const planStanding = (recovery: Recovery, openCents: number, todayOn: string): ClaimStanding | undefined => {
  const { plan } = recovery;
  if (!plan) return undefined;
  const sinceCents = receivedCents(recovery) - plan.receivedBeforeCents;
  const nextOn = firstOpenDue(plan.instalments, sinceCents);
  if (nextOn === undefined) return undefined;
  if (nextOn < todayOn) return { state: 'instalment-overdue', openCents, dueCents: openCents, dueOn: nextOn };
  const byNow = plan.instalments.filter(({ dueOn }) => dueOn <= todayOn);
  const dueCents = Math.max(0, sumCents(byNow.map(({ amountCents }) => amountCents)) - sinceCents);
  return { state: 'in-instalments', openCents, dueCents, dueOn: nextOn };
};

/** A claim without the interest that an objection keeps from being enforced. */
const withoutSuspended = (recovery: Recovery): Recovery => {
  const suspended = suspendedInterest(recovery);
  const interest = recovery.interest.filter(
    (decision) => decision.isWaived || !suspended.has(decision.actId),
  );
  return { ...recovery, interest };
};

/**
 * How a claim stands on a day: an objection before a deferral, that before a plan, a plan before the days of the demands.
 */
export const claimStanding = (recovery: Recovery, todayOn: string): ClaimStanding => {
  const openCents = totalCents(pursuedParts(recovery));
  const still = (state: ClaimStanding['state']) => ({ state, openCents, dueCents: 0, dueOn: null });
  if (totalCents(demandedParts(recovery)) === 0) return still('none');
  if (openCents === 0) return still(totalCents(outstandingParts(recovery)) === 0 ? 'paid' : 'not-pursued');
  if (!isSuspended(recovery)) return dueStanding(recovery, todayOn);
  const enforceable = withoutSuspended(recovery);
  const isAll = isDemandSuspended(recovery) || totalCents(pursuedParts(enforceable)) === 0;
  return isAll ? still('suspended') : dueStanding(enforceable, todayOn);
};

const dueStanding = (recovery: Recovery, todayOn: string): ClaimStanding => {
  const openCents = totalCents(pursuedParts(recovery));
  const still = (state: ClaimStanding['state']) => ({ state, openCents, dueCents: 0, dueOn: null });
  const laterOn = deferredUntil(recovery);
  if (laterOn !== undefined && laterOn >= todayOn) return { ...still('deferred'), dueOn: laterOn };
  const planned = planStanding(recovery, openCents, todayOn);
  if (planned) return planned;
  const dueOn = laterOn ?? claimDueOn(recovery) ?? null;
  const isLate = dueOn !== null && dueOn < todayOn;
  return { state: isLate ? 'overdue' : 'due', openCents, dueCents: openCents, dueOn };
};
