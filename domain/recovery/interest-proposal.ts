import type { InterestKind } from '../../events/interest-events.ts';
import type { InterestRule } from '../../events/rules/grant-rules.ts';
import { sumCents } from '../money.ts';
import { firstInText } from '../text-order.ts';
import type { BaseRate } from './base-rates.ts';
import {
  type InterestSpan,
  type InterestStep,
  interestCents,
  interestSteps,
  missingRateDay,
} from './interest.ts';
import type { InterestBasis } from './interest-basis.ts';
import { interestRuleOf } from './interest-rule.ts';
import { lateUseSpans } from './late-use-spans.ts';
import { refundSpans } from './refund-spans.ts';

/** What interest comes to up to a day, from the first day on which anything bore it, with every figure that leads to it. */
export type InterestComputation = {
  readonly steps: readonly InterestStep[];
  readonly totalCents: number;
  /** First day of a half-year whose base rate nobody has recorded; what falls into it is not in the sum. */
  readonly missingRateFromOn: string | undefined;
};

/** What interest could be decided on still. A person decides whether it is set. */
export type InterestProposal = InterestComputation & {
  readonly kind: InterestKind;
  readonly untilOn: string;
  /** Undefined where this grant bears no interest at all. */
  readonly rule: InterestRule | undefined;
  /** What of the sum earlier decisions cover, whether they set it or waived it. */
  readonly decidedCents: number;
  readonly amountCents: number;
};

const nothing: InterestComputation = { steps: [], totalCents: 0, missingRateFromOn: undefined };

const until =
  (untilOn: string) =>
  (span: InterestSpan): InterestSpan => ({
    ...span,
    untilOn: firstInText(span.untilOn, untilOn),
  });

/**
 * The interest of a kind up to a day, as the claim stands now.
 *
 * @param untilOn last day that counts, in Berlin
 */
export const interestUntil = (
  payout: InterestBasis,
  kind: InterestKind,
  untilOn: string,
  rates: readonly BaseRate[],
): InterestComputation => {
  const rule = interestRuleOf(payout.grant);
  if (!rule) return nothing;
  const all = kind === 'refund' ? refundSpans(payout, untilOn) : lateUseSpans(payout, rule);
  const spans = all.map(until(untilOn));
  const steps = interestSteps(spans, rule, rates);
  return {
    steps,
    totalCents: interestCents(steps, rule.dayCount),
    missingRateFromOn: missingRateDay(spans, rates),
  };
};

/** What the decisions on interest of a kind cover, in whole cents. */
const decidedCents = ({ recovery: { interest } }: InterestBasis, wanted: InterestKind): number =>
  sumCents(interest.filter(({ kind }) => kind === wanted).map(({ proposedCents }) => proposedCents));

/**
 * Proposes the interest of a kind up to a day: what it comes to as the claim stands now, less what was decided on.
 *
 * A claim that rose after a decision thus bears interest for the days before it as well.
 *
 * @param untilOn last day that counts, in Berlin
 */
export const interestProposal = (
  payout: InterestBasis,
  kind: InterestKind,
  untilOn: string,
  rates: readonly BaseRate[],
): InterestProposal => {
  const computed = interestUntil(payout, kind, untilOn, rates);
  const decided = Math.min(computed.totalCents, decidedCents(payout, kind));
  return {
    ...{ kind, untilOn, rule: interestRuleOf(payout.grant), ...computed },
    decidedCents: decided,
    amountCents: computed.totalCents - decided,
  };
};
