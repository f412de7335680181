import * as z from 'zod';
import { applicationId, personId, text } from './fields.ts';
import { personal } from './privacy.ts';
import { ScoreVisibility } from './rules/committee-rules.ts';

/** Who sees the sheets of others was switched while the review is open. */
const ScoreVisibilitySet = z.strictObject({
  type: z.literal('ScoreVisibilitySet'),
  data: z.strictObject({
    applicationId: applicationId(),
    visibility: ScoreVisibility,
    setBy: personId(),
    reason: personal(text(500)),
  }),
});

/** An office looked at sheets that are hidden from everybody else: possible, and on record. */
const ScoresLookedBehind = z.strictObject({
  type: z.literal('ScoresLookedBehind'),
  data: z.strictObject({
    applicationId: applicationId(),
    personId: personId(),
    reason: personal(text(500)),
  }),
});

export const scoreVisibilityEvents = [ScoreVisibilitySet, ScoresLookedBehind] as const;
