import * as z from 'zod';
import { applicationId, code, count, instant, organisationId, personId, slug, text } from './fields.ts';
import { personal } from './privacy.ts';
import { Criterion, ScoreVisibility } from './rules/committee-rules.ts';

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
    criteria: z.array(Criterion).min(1),
    /** Who sees the sheets of others until the review is closed; may be switched later. */
    visibility: ScoreVisibility,
    sheetsMin: count(60),
  }),
});

/** May come after the member has scored; the score then no longer counts (VwVfG § 20). */
const ConflictOfInterestDeclared = z.strictObject({
  type: z.literal('ConflictOfInterestDeclared'),
  data: z.strictObject({
    applicationId: applicationId(),
    personId: personId(),
    ground: code('member-or-employee', 'relative', 'direct-advantage', 'other'),
    note: personal(text(1_000), { personIn: 'personId' }).nullable(),
  }),
});

/** A member handed in a score sheet; a later one of the same member replaces it and the old one stays on record. */
const ApplicationScored = z.strictObject({
  type: z.literal('ApplicationScored'),
  data: z.strictObject({
    applicationId: applicationId(),
    personId: personId(),
    scores: z.array(CriterionScore).min(1).max(30),
    comment: personal(text(2_000), { personIn: 'personId' }).nullable(),
    scoredAt: instant(),
  }),
});

const ReviewClosed = z.strictObject({
  type: z.literal('ReviewClosed'),
  data: z.strictObject({ applicationId: applicationId() }),
});

export const ReviewEvent = z.discriminatedUnion('type', [
  ReviewOpened,
  ConflictOfInterestDeclared,
  ApplicationScored,
  ReviewClosed,
]);
export type ReviewEvent = z.infer<typeof ReviewEvent>;
