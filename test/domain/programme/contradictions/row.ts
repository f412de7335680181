import type { RuleSet } from '../../../../events/rule-set.ts';
import { value } from '../../../support/programme-facts.ts';

/** What is refused, with which values named, and what is just right. */
export type Row = {
  readonly wrong: Partial<RuleSet>;
  readonly facts: object;
  readonly right: Partial<RuleSet>;
};
export const row = (wrong: Partial<RuleSet>, facts: object, right: Partial<RuleSet>): Row => ({
  wrong,
  facts,
  right,
});

export const criterion = (
  criterionId: string,
  weightBasisPoints: number,
  pointsMax = 5,
  ...anchors: number[]
) => ({
  ...{ criterionId, title: criterionId, weightBasisPoints, pointsMax },
  anchors: anchors.map((points) => ({ points, sentence: 'Trifft zu' })),
});
export const kind = (amountMaxCents: number) => value([{ kindId: 'small', title: 'Klein', amountMaxCents }]);
export const small = (amountMaxCents: number, changes = {}) =>
  value({
    ...{ amountMaxCents, committeeId: 'begleitausschuss', relievesCommitteeId: 'begleitausschuss' },
    ...{ needsQuestions: true, ...changes },
  });
export const question = (required: boolean, requiredAboveCents: number) =>
  value([{ questionId: 'plan', title: 'Plan?', required, requiredAboveCents }]);
export const limit = (
  category: string,
  amountMaxCents: number | null,
  rateMaxBasisPoints: number | null,
) => ({
  ...{ category, amountMaxCents, rateMaxBasisPoints },
});
export const max = (cents: number) => ({ amountMaxCents: value(cents) });
export const min = (cents: number) => ({ amountMinCents: value(cents) });
