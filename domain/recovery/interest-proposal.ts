import type { InterestKind } from '../../events/recovery-events.ts';
import type { InterestRule } from '../../events/rules/grant-rules.ts';
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

/** What interest would come to, with every figure that leads to it. A person decides whether it is set. */
export type InterestProposal = {
  readonly kind: InterestKind;
  readonly untilOn: string;
  /** Undefined where this grant bears no interest at all. */
  readonly rule: InterestRule | undefined;
  readonly steps: readonly InterestStep[];
  readonly amountCents: number;
  /** First day of a half-year whose base rate nobody has recorded; what falls into it is not in the amount. */
  readonly missingRateFromOn: string | undefined;
};

/** The last day up to which interest of a kind was decided on. */
const decidedUntil = ({ recovery: { interest } }: InterestBasis, wanted: InterestKind): string =>
  interest
    .filter(({ kind }) => kind === wanted)
    .map(({ untilOn }) => untilOn)
    .toSorted()
    .at(-1) ?? '';

const after =
  (day: string, untilOn: string) =>
  (span: InterestSpan): InterestSpan => ({
    ...span,
    fromOn: span.fromOn > day ? span.fromOn : day,
    untilOn: span.untilOn < untilOn ? span.untilOn : untilOn,
  });

/**
 * Proposes the interest of a kind up to a day, beginning where an earlier decision ended.
 *
 * @param untilOn last day that counts, in Berlin
 */
export const interestProposal = (
  payout: InterestBasis,
  kind: InterestKind,
  untilOn: string,
  rates: readonly BaseRate[],
): InterestProposal => {
  const rule = interestRuleOf(payout.grant);
  if (!rule) return { kind, untilOn, rule, steps: [], amountCents: 0, missingRateFromOn: undefined };
  const all = kind === 'refund' ? refundSpans(payout, untilOn) : lateUseSpans(payout, rule);
  const spans = all
    .map(after(decidedUntil(payout, kind), untilOn))
    .filter((span) => span.fromOn < span.untilOn && span.amountCents > 0);
  const steps = interestSteps(spans, rule, rates);
  return {
    ...{ kind, untilOn, rule, steps },
    amountCents: interestCents(steps, rule.dayCount),
    missingRateFromOn: missingRateDay(spans, rates),
  };
};
