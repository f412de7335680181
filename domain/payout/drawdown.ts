import type { NeedLine } from '../../events/spending-events.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { shareCents, sumCents } from '../money.ts';
import type { Grant } from './grant-in-force.ts';
import { committedPaymentsCents, loweredByFundsCents, payableCents } from './payable.ts';
import type { Granted } from './payout.ts';
import { neededGrantCents } from './plan-change.ts';
import { fundsBeyondPlanCents } from './plan-versions.ts';

/** What of a cost falls on the grant when every source is used in its order, before the grant itself caps it. */
const shareOf = (costCents: number, { financing, plan }: Grant, loweredCents: number): number => {
  switch (financing) {
    case 'deficit':
      // Own and third money first: the grant pays what is missing then.
      return Math.max(0, costCents - plan.otherFundsCents - loweredCents);
    case 'proportional':
    case 'fixed-amount':
      // Beside the other money, in the proportion of the plan.
      return plan.plannedCostCents === 0
        ? 0
        : shareCents(costCents, Math.max(0, neededGrantCents(plan) - loweredCents), plan.plannedCostCents);
    case 'lump-sum':
      return costCents;
  }
};

/**
 * What of a cost the grant pays, in whole cents: never more than can be paid in all.
 *
 * @param costCents all cost of the project up to a moment, from its beginning
 * @see ANBest-P 1.4: own and third money first under deficit financing, otherwise in proportion
 */
export const grantShareCents = (costCents: number, payout: Pick<Granted, 'grant' | 'plans'>): number => {
  const { grant, plans } = payout;
  return Math.min(
    payableCents(payout),
    shareOf(costCents, grant, loweredByFundsCents(grant, fundsBeyondPlanCents({ grant, plans }))),
  );
};

/** Whether money of this grant is paid only as it is needed; once it is settled the rest is owed anyway. */
export const isDrawnByNeed = ({ grant, settlement }: Pick<Granted, 'grant' | 'settlement'>): boolean =>
  grant.terms.drawdown === 'need' && settlement === undefined;

/** The last day on which a cost may fall due to be a need of today. */
export const neededUntilOn = ({ grant }: Pick<Granted, 'grant'>, now: string): string =>
  addDays(dayInBerlin(now), grant.spendWithinDays);

/**
 * What may be asked for to pay what falls due: the grant's part of all cost until then, less what is paid or on its way.
 *
 * What was paid before and is unspent lowers it by itself, because it has not become cost.
 */
export const needFigures = (
  lines: readonly NeedLine[],
  spentCents: number,
  payout: Pick<Granted, 'grant' | 'plans' | 'payments' | 'use'>,
) => {
  const costCents = spentCents + sumCents(lines.map(({ amountCents }) => amountCents));
  const fromGrantCents = grantShareCents(costCents, payout);
  return {
    otherFundsCents: costCents - fromGrantCents,
    drawableCents: Math.max(0, fromGrantCents - committedPaymentsCents(payout)),
  };
};

/** What was paid of the grant and has not become cost yet, in whole cents. */
export const unspentCents = (payout: Pick<Granted, 'grant' | 'plans' | 'paidCents' | 'use'>): number =>
  Math.max(0, payout.paidCents - grantShareCents(payout.use.spentCents, payout));
