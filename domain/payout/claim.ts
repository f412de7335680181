import type { ClaimParts } from '../../events/recovery-events.ts';
import { sumCents } from '../money.ts';
import { sortedBy } from '../text-order.ts';
import { isDemandSuspended, suspendedInterest } from './acts.ts';
import {
  demandedParts,
  heldParts,
  outstandingParts,
  overpaidParts,
  pursuedParts,
  reliefParts,
  remittedParts,
  together,
  totalCents,
} from './claim-parts.ts';
import { type Known, type Recovery, receivedCents } from './recovery.ts';
import { takenFrom } from './taken-from.ts';

type Due = { readonly amountCents: number; readonly dueOn: string };

/** The first day on which something is due that has not been covered; money covers what is due first. */
const firstOpenDue = (items: readonly Due[], coveredCents: number): string | undefined => {
  const inOrder = sortedBy(items, ({ dueOn }) => dueOn);
  return inOrder.find(
    (_, place) => sumCents(inOrder.slice(0, place + 1).map(({ amountCents }) => amountCents)) > coveredCents,
  )?.dueOn;
};

const coveredParts = (recovery: Recovery): ClaimParts =>
  together([heldParts(recovery), remittedParts(recovery), reliefParts(recovery, 'suspension')]);

const claimDueOn = (recovery: Recovery): string | undefined => {
  const covered = coveredParts(recovery);
  const interest = recovery.interest.flatMap((decision) => (decision.isWaived ? [] : [decision]));
  return [
    firstOpenDue(recovery.costs, covered.costCents),
    firstOpenDue(interest, covered.interestCents),
    firstOpenDue(recovery.demands, covered.principalCents),
  ].toSorted()[0];
};

/** How a claim stands on a day. */
export type ClaimStanding = {
  readonly state:
    | 'none'
    | 'paid'
    | 'overpaid'
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
  /** What the recipient paid and did not owe, as it turned out: owed to them. */
  readonly overpaidCents: number;
};

type Standing = Omit<ClaimStanding, 'overpaidCents'>;

/** The claim as far as it was known when something was agreed on it. */
const asKnown = (recovery: Recovery, { demandCount, interestCount, costCount }: Known): Recovery => ({
  ...recovery,
  demands: recovery.demands.slice(0, demandCount),
  interest: recovery.interest.slice(0, interestCount),
  costs: recovery.costs.slice(0, costCount),
});

/** The first day on which anything is due that was asked for later. */
const firstDueSince = ({ demands, interest, costs }: Recovery, known: Known): string | undefined =>
  [
    ...demands.slice(known.demandCount),
    ...interest.slice(known.interestCount).flatMap((decision) => (decision.isWaived ? [] : [decision])),
    ...costs.slice(known.costCount),
  ]
    .filter(({ amountCents }) => amountCents > 0)
    .map(({ dueOn }) => dueOn)
    .toSorted()[0];

/** Until when a claim was put off, and what was known of it then. */
type Deferral = { readonly untilOn: string; readonly known: Known };

/** Of all relief only a deferral has a day. */
const lastDeferral = ({ reliefs }: Recovery): Deferral | undefined =>
  sortedBy(
    reliefs.flatMap(({ status, deferredUntilOn: untilOn, known }) =>
      status === 'granted' && untilOn !== null ? [{ untilOn, known }] : [],
    ),
    ({ untilOn }) => untilOn,
  ).at(-1);

/** The instalments as they count now: where the claim fell, the last ones fall away, and none is due beyond it. */
export const instalmentsInForce = (recovery: Recovery) => {
  const { plan } = recovery;
  if (!plan) return { instalments: [], sinceCents: 0, besidesCents: 0 };
  const openCents = totalCents(pursuedParts(recovery));
  const sinceCents = Math.max(0, receivedCents(recovery) - plan.receivedBeforeCents);
  const plannedCents = sumCents(plan.instalments.map(({ amountCents }) => amountCents));
  const inPlanCents = Math.min(openCents, Math.max(0, plannedCents - sinceCents));
  const { taken: instalments } = takenFrom(plan.instalments, sinceCents + inPlanCents);
  return { instalments, sinceCents, besidesCents: openCents - inPlanCents };
};

/** The instalment that is not covered yet, and how much of the plan is due; all is due once one is late. */
const planStanding = (recovery: Recovery, openCents: number, todayOn: string): Standing | undefined => {
  const { plan } = recovery;
  const { instalments, sinceCents, besidesCents } = instalmentsInForce(recovery);
  const nextOn = firstOpenDue(instalments, sinceCents);
  if (!plan || nextOn === undefined) return undefined;
  if (nextOn < todayOn) return { state: 'instalment-overdue', openCents, dueCents: openCents, dueOn: nextOn };
  const byNow = instalments.filter(({ dueOn }) => dueOn <= todayOn);
  const ofPlanCents = Math.max(0, sumCents(byNow.map(({ amountCents }) => amountCents)) - sinceCents);
  const besidesOn = besidesCents > 0 ? firstDueSince(recovery, plan.known) : undefined;
  if (besidesOn === undefined || besidesOn > nextOn)
    return { state: 'in-instalments', openCents, dueCents: ofPlanCents, dueOn: nextOn };
  const state = besidesOn < todayOn ? 'overdue' : 'in-instalments';
  return { state, openCents, dueCents: ofPlanCents + besidesCents, dueOn: besidesOn };
};

/** What was asked for after a claim had been deferred, and when it is due; the deferral did not know of it. */
const dueBesides = (recovery: Recovery, { known }: Deferral, openCents: number, todayOn: string) => {
  const dueCents = openCents - totalCents(pursuedParts(asKnown(recovery, known)));
  const dueOn = firstDueSince(recovery, known);
  if (dueOn === undefined || dueCents <= 0) return undefined;
  const state: Standing['state'] = dueOn < todayOn ? 'overdue' : 'due';
  return { state, openCents, dueCents, dueOn };
};

/**
 * A claim without the interest that an objection keeps from being enforced. Its decisions keep their places, because a plan
 * or a deferral knows by their number which of them came before it.
 */
const withoutSuspended = (recovery: Recovery): Recovery => {
  const suspended = suspendedInterest(recovery);
  const interest = recovery.interest.map((decision) =>
    suspended.has(decision.actId) ? { ...decision, amountCents: 0 } : decision,
  );
  return { ...recovery, interest };
};

const standingOf = (recovery: Recovery, todayOn: string, overpaidCents: number): Standing => {
  const openCents = totalCents(pursuedParts(recovery));
  const still = (state: Standing['state']) => ({ state, openCents, dueCents: 0, dueOn: null });
  if (openCents === 0 && overpaidCents > 0) return still('overpaid');
  if (totalCents(demandedParts(recovery)) === 0) return still('none');
  if (openCents === 0) return still(totalCents(outstandingParts(recovery)) === 0 ? 'paid' : 'not-pursued');
  const enforceable = withoutSuspended(recovery);
  const isAll = isDemandSuspended(recovery) || totalCents(pursuedParts(enforceable)) === 0;
  return isAll ? still('suspended') : dueStanding(enforceable, todayOn);
};

/**
 * How a claim stands on a day: an objection before a deferral, that before a plan, a plan before the days of the demands.
 *
 * A deferral and a plan are about what was known when they were agreed; what was asked for later is due on its own day.
 */
export const claimStanding = (recovery: Recovery, todayOn: string): ClaimStanding => {
  const byDay = standings.get(recovery) ?? new Map<string, ClaimStanding>();
  standings.set(recovery, byDay);
  const standing = byDay.get(todayOn) ?? standingNow(recovery, todayOn);
  byDay.set(todayOn, standing);
  return standing;
};

/** What is made of the same claim is the same; every kind of work and of reminder asks for it. */
const standings = new WeakMap<Recovery, Map<string, ClaimStanding>>();

const standingNow = (recovery: Recovery, todayOn: string): ClaimStanding => {
  const overpaidCents = totalCents(overpaidParts(recovery));
  return { ...standingOf(recovery, todayOn, overpaidCents), overpaidCents };
};

const dueStanding = (recovery: Recovery, todayOn: string): Standing => {
  const openCents = totalCents(pursuedParts(recovery));
  const deferral = lastDeferral(recovery);
  if (deferral && deferral.untilOn >= todayOn) {
    const deferred = { state: 'deferred', openCents, dueCents: 0, dueOn: deferral.untilOn } as const;
    return dueBesides(recovery, deferral, openCents, todayOn) ?? deferred;
  }
  const planned = planStanding(recovery, openCents, todayOn);
  if (planned) return planned;
  const dueOn = deferral?.untilOn ?? claimDueOn(recovery) ?? null;
  const isLate = (dueOn ?? todayOn) < todayOn;
  return { state: isLate ? 'overdue' : 'due', openCents, dueCents: openCents, dueOn };
};
