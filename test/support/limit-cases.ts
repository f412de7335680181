import type { ContentRefusal } from '../../domain/application/content-rules.ts';
import { addDays, addMonths } from '../../domain/calendar/calendar-day.ts';
import { shareAtLeastCents, shareAtMostCents } from '../../domain/money.ts';
import type { ApplicationContent } from '../../events/application-content.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { daysFor, exampleFor, planFor, possibleCents } from './example-application.ts';
import { lumpSumsOf } from './plan-facts.ts';

type Bounds = Parameters<typeof exampleFor>[1];

/** What a rule still allows, and the smallest thing beyond it. */
export type LimitCase = {
  readonly code: ContentRefusal;
  readonly within: ApplicationContent;
  readonly beyond: ApplicationContent;
};
type Cases = (rules: RuleSet, bounds: Bounds) => readonly LimitCase[];

const amount = (rules: RuleSet, bounds: Bounds, requestedCents: number, changes = {}) =>
  exampleFor(rules, bounds, { financePlan: planFor(rules, requestedCents), ...changes });

/** The smallest of several limits binds; a case is made for each limit that no other one hides. */
const amounts: Cases = (rules, bounds) => {
  const { projectKinds, amountMaxCents, amountMinCents } = rules;
  const limitOf = {
    'requested-above-programme-limit': amountMaxCents.value,
    'requested-above-fund-limit': bounds.applicationMaxCents,
  } as const;
  const most = Math.min(...Object.values(limitOf).map((cents) => cents ?? Number.POSITIVE_INFINITY));
  const general = (Object.entries(limitOf) as [ContentRefusal, number | null][])
    .filter(([, cents]) => cents !== null && cents === most)
    .map(([code, cents]) => ({
      code,
      within: amount(rules, bounds, cents ?? 0),
      beyond: amount(rules, bounds, (cents ?? 0) + 1),
    }));
  const kinds = projectKinds.value.map(({ kindId: projectKind, amountMaxCents: cents }) => ({
    code: 'requested-above-kind-limit' as const,
    within: amount(rules, bounds, cents ?? 0, { projectKind }),
    beyond: amount(rules, bounds, (cents ?? 0) + 1, { projectKind }),
  }));
  const least = amountMinCents.value ?? 1;
  const below = {
    code: 'requested-below-minimum' as const,
    within: amount(rules, bounds, least),
    beyond: amount(rules, bounds, least - 1),
  };
  return [...general, ...kinds, below];
};

const shares: Cases = (rules, bounds) => {
  const free = rules.ownShareFreeUpToCents.value ?? 0;
  const requestedCents = Math.max(possibleCents(rules, bounds), free + 1);
  const plan = (others: number) =>
    exampleFor(rules, bounds, { financePlan: planFor(rules, requestedCents - others, others) });
  const needed = shareAtLeastCents(requestedCents, rules.ownShareBasisPoints.value ?? 0, 10_000);
  const most = shareAtMostCents(requestedCents, rules.rateMaxBasisPoints.value ?? 0, 10_000);
  return [
    ...(rules.ownShareBasisPoints.value === null
      ? []
      : [{ code: 'own-share-too-small' as const, within: plan(needed), beyond: plan(needed - 1) }]),
    ...(rules.rateMaxBasisPoints.value === null
      ? []
      : [
          {
            code: 'rate-too-high' as const,
            within: plan(requestedCents - most),
            beyond: plan(requestedCents - most - 1),
          },
        ]),
    ...(free === 0 || rules.rateMaxBasisPoints.value === null
      ? []
      : [
          {
            code: 'rate-too-high' as const,
            within: exampleFor(rules, bounds, { financePlan: planFor(rules, free, 0) }),
            beyond: exampleFor(rules, bounds, { financePlan: planFor(rules, free + 1, 0) }),
          },
        ]),
  ];
};

const days: Cases = (rules, bounds) => {
  const { startsOn, endsOn } = daysFor(rules, bounds);
  const example = exampleFor(rules, bounds);
  const from = (day: string) => ({ ...example, startsOn: day, endsOn: day > endsOn ? day : endsOn });
  const until = (day: string) => ({ ...example, endsOn: day });
  const { year, submittedOn } = bounds;
  const months = rules.durationMonthsMax.value;
  const starts = {
    'outside-fund-year': `${year}-01-01`,
    'starts-before-lead-time': rules.leadDays.value ? addDays(submittedOn, rules.leadDays.value) : undefined,
    'starts-too-early': rules.startsFromMonthDay.value
      ? `${year}-${rules.startsFromMonthDay.value}`
      : undefined,
  } as const;
  const ends = {
    'outside-fund-year': `${year}-12-31`,
    'duration-too-long': months ? addDays(addMonths(startsOn, months), -1) : undefined,
    'ends-too-late': rules.endsByMonthDay.value ? `${year}-${rules.endsByMonthDay.value}` : undefined,
  } as const;
  return [
    ...(Object.entries(starts) as [ContentRefusal, string | undefined][])
      .filter(([, day]) => day === startsOn)
      .map(([code, day = '']) => ({ code, within: from(day), beyond: from(addDays(day, -1)) })),
    ...(Object.entries(ends) as [ContentRefusal, string | undefined][])
      .filter(([, day]) => day === endsOn)
      .map(([code, day = '']) => ({ code, within: until(day), beyond: until(addDays(day, 1)) })),
  ];
};

const withLine = (rules: RuleSet, bounds: Bounds, amountCents: number, line: object) => {
  const financePlan = planFor(rules, amountCents, 0);
  const expenditure = financePlan.expenditure.map((each) => ({ ...each, offers: [], ...line }));
  return exampleFor(rules, bounds, { financePlan: { ...financePlan, expenditure } });
};

const lines: Cases = (rules, bounds) => {
  const rateCents = rules.kilometreRateCents.value;
  const driven = (cents: number) => withLine(rules, bounds, cents, { kilometreCount: 500 });
  const proofs = rules.priceProofsWith.value === 'application' ? rules.priceProofs.value : [];
  const offer = (form: 'informal' | 'written') => ({ bidder: 'Beispielfirma', amountCents: 1, form });
  return [
    ...(rateCents === null
      ? []
      : [
          {
            code: 'kilometre-rate-exceeded' as const,
            within: driven(500 * rateCents),
            beyond: driven(500 * rateCents + 1),
          },
        ]),
    ...proofs.map(({ fromCents, isInclusive, offerCount, form }) => {
      const cents = isInclusive ? fromCents : fromCents + 1;
      const showing = (count: number) => ({ offers: Array.from({ length: count }, () => offer(form)) });
      return {
        code:
          form === 'written' ? ('written-offers-missing' as const) : ('price-comparison-missing' as const),
        within: withLine(rules, bounds, cents, showing(offerCount)),
        beyond: withLine(rules, bounds, cents, showing(offerCount - 1)),
      };
    }),
    ...proofs
      .filter(({ form, fromCents }) => form === 'written' && fromCents > 0)
      .map(({ fromCents, isInclusive }) => {
        const cents = isInclusive ? fromCents : fromCents + 1;
        const looks = { offers: Array.from({ length: 9 }, () => offer('informal')) };
        return {
          code: 'written-offers-missing' as const,
          within: withLine(rules, bounds, cents - 1, looks),
          beyond: withLine(rules, bounds, cents, looks),
        };
      }),
    {
      code: 'cost-category-unknown',
      within: exampleFor(rules, bounds),
      beyond: withLine(rules, bounds, possibleCents(rules, bounds), { category: 'fireworks' }),
    },
  ];
};

const lumpSums: Cases = (rules, bounds) => {
  const lump = rules.lumpSums.value;
  if (!lump) return [];
  const withBasis = (requestedCents: number) => {
    const financePlan = planFor(rules, requestedCents);
    const feeDays = [{ quarterHours: lump.feeDayFromHours * 4 - 1, contractFeeCents: 1_000_000 }];
    return exampleFor(rules, bounds, {
      financePlan: { ...financePlan, lumpSumBasis: lumpSumsOf(10, feeDays) },
    });
  };
  const ceilingCents =
    10 * lump.perParticipantCents + ((lump.feeDayFromHours * 4 - 1) * lump.perFeeHourCents) / 4;
  return [
    {
      code: 'requested-above-lump-sums',
      within: withBasis(ceilingCents),
      beyond: withBasis(ceilingCents + 1),
    },
  ];
};

const people: Cases = (rules, bounds) => {
  const share = rules.localShareBasisPoints.value;
  if (share === null) return [];
  const needed = Math.ceil((41 * share) / 10_000);
  const local = (localParticipantCount: number) => exampleFor(rules, bounds, { localParticipantCount });
  return [{ code: 'local-share-too-small', within: local(needed), beyond: local(needed - 1) }];
};

const words: Cases = (rules, bounds) => {
  const example = exampleFor(rules, bounds);
  const small = rules.smallProjects.value;
  const without = (questionId: string, requestedCents: number) =>
    amount(rules, bounds, requestedCents, {
      answers: example.answers.filter((answer) => answer.questionId !== questionId),
    });
  const freeUpTo = small && !small.needsQuestions ? small.amountMaxCents : 0;
  return [
    ...rules.questions.value
      .filter(({ required }) => required)
      .map(({ questionId, requiredAboveCents }) => ({
        questionId,
        aboveCents: requiredAboveCents ?? freeUpTo,
      }))
      .map(({ questionId, aboveCents }) => ({
        code: 'question-unanswered' as const,
        within: aboveCents > 0 ? without(questionId, aboveCents) : example,
        beyond: without(questionId, Math.max(aboveCents + 1, rules.amountMinCents.value ?? 1)),
      })),
    ...rules.declarations.value.map((left) => ({
      code: 'declaration-missing' as const,
      within: example,
      beyond: { ...example, declarations: example.declarations.filter((id) => id !== left) },
    })),
  ];
};

/** Every limit that a rule set has, with an application at it and one beyond; made from the rule set and nothing else. */
export const limitCases: Cases = (rules, bounds) =>
  [amounts, shares, days, lines, lumpSums, people, words].flatMap((cases) => cases(rules, bounds));
