import * as z from 'zod';
import { DraftContent } from '../../events/application-content.ts';
import { day, flag, instant } from '../../events/fields.ts';
import { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import { answers, type Told } from '../../runtime/http/described.ts';
import { facts, plain, told } from '../answer-parts.ts';
import type { draftAnswer } from './draft-answer.ts';
import { discardedFields, draftFields } from './draft-answer-parts.ts';
import { keptFields } from './kept-today.ts';
import { RulesChange } from './rules-change.ts';

const Plan = z.strictObject({
  lumpSumCeilingCents: z.int().nullable(),
  costCents: z.int(),
  deductedTaxCents: z.int(),
  ownCents: z.int(),
  thirdCents: z.int(),
  participantFeesCents: z.int(),
  requestedCents: z.int(),
  differenceCents: z.int(),
  categories: z.array(plain),
});

const Code = z.enum([
  'amounts-too-large',
  'category-too-high',
  'cost-category-unknown',
  'declaration-missing',
  'declaration-unknown',
  'duration-too-long',
  'ends-before-start',
  'ends-too-late',
  'exception-asked-twice',
  'exception-not-needed',
  'exception-not-possible',
  'kilometre-rate-exceeded',
  'legal-form-not-eligible',
  'line-tax-missing',
  'line-tax-too-high',
  'local-participants-above-all',
  'local-participants-missing',
  'local-share-too-small',
  'lump-sum-basis-missing',
  'outside-fund-year',
  'own-share-too-small',
  'participant-days-below-participants',
  'plan-line-twice',
  'plan-overfinanced',
  'plan-underfinanced',
  'price-comparison-missing',
  'project-kind-missing',
  'project-kind-unknown',
  'question-answered-twice',
  'question-unanswered',
  'question-unknown',
  'rate-too-high',
  'requested-above-cost',
  'requested-above-fund-limit',
  'requested-above-kind-limit',
  'requested-above-lump-sums',
  'requested-above-programme-limit',
  'requested-below-minimum',
  'starts-before-lead-time',
  'starts-too-early',
  'written-offers-missing',
]);

const SignOff = z.strictObject({
  isRequired: flag(),
  releases: z.array(z.strictObject({ releasedAt: instant(), isMine: flag() })),
});

const Draft = z.strictObject({
  plan: Plan,
  broken: z.array(z.strictObject({ code: Code, facts: facts, detail: plain })),
  advice: z.strictObject({ isRequired: flag(), advisedOn: day().nullable() }),
  signOff: SignOff,
  ...draftFields,
  ...keptFields,
  discarded: z.strictObject(discardedFields).nullable(),
  /** By which rules it would be judged if it were handed in now; null where there are none. */
  ruleSet: RuleSetReference.nullable(),
  /** What the office took over for its round since it was begun; null where nothing. */
  rulesChange: RulesChange.nullable(),
  content: told(DraftContent),
  deadlineOn: day().nullable(),
  closesAt: instant().nullable(),
  isRoundOpen: flag(),
  isComplete: flag(),
  missing: z.array(plain),
  wrong: z.array(
    z.strictObject({
      ...{ pointer: plain, label: plain.optional(), code: plain, message: plain },
      facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      choices: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    }),
  ),
});

/** What `draft` answers. */
export const oneDraftAnswer = answers(Draft, (told: Told<Awaited<ReturnType<typeof draftAnswer>>>) => told);
