import * as z from 'zod';
import { applicationId, count, instant, organisationId, personId, slug, text } from './fields.ts';
import { personal } from './privacy.ts';
import { reviewConflictEvents } from './review-conflict-events.ts';
import { Criterion, ScoreVisibility } from './rules/committee-rules.ts';
import { RuleSetReference } from './rules/rule-set-reference.ts';
import { scoreVisibilityEvents } from './score-visibility-events.ts';

/** Whole points for one criterion; null where the member says that it does not apply. */
export const CriterionScore = z.strictObject({ criterionId: slug(), points: count(100).nullable() });
export type CriterionScore = z.infer<typeof CriterionScore>;

/** The committee may score: the sheet is fixed from here on. */
const ReviewOpened = z.strictObject({
  type: z.literal('ReviewOpened'),
  data: z.strictObject({
    applicationId: applicationId(),
    programmeId: slug(),
    fundId: slug(),
    roundId: slug(),
    organisationId: organisationId(),
    committeeId: slug(),
    /** The version of the rules that the criteria come from: that of the submission. */
    ruleSet: RuleSetReference,
    criteria: z.array(Criterion).min(1),
    /** Who sees the sheets of others until the review is closed; may be switched later. */
    visibility: ScoreVisibility,
    sheetsMin: count(60),
  }),
});

/** A member handed in a score sheet; a later one of the same member replaces it and the old one stays on record. */
const ApplicationScored = z.strictObject({
  type: z.literal('ApplicationScored'),
  data: z.strictObject({
    applicationId: applicationId(),
    personId: personId(),
    scores: z.array(CriterionScore).min(1).max(30),
    /** It speaks of the application, whoever wrote it: it goes with the case. */
    comment: personal(text(2_000)).nullable(),
    scoredAt: instant(),
    /** The version of the application that was scored. */
    contentVersion: count(1_000),
  }),
});

const ReviewClosed = z.strictObject({
  type: z.literal('ReviewClosed'),
  data: z.strictObject({ applicationId: applicationId() }),
});

export const ReviewEvent = z.discriminatedUnion('type', [
  ReviewOpened,
  ...reviewConflictEvents,
  ...scoreVisibilityEvents,
  ApplicationScored,
  ReviewClosed,
]);
export type ReviewEvent = z.infer<typeof ReviewEvent>;
