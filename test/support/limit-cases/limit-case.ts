import type { ContentRefusal } from '../../../domain/application/content-rules.ts';
import type { ApplicationContent } from '../../../events/application-content.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import type { exampleFor } from '../example-application.ts';

export type Bounds = Parameters<typeof exampleFor>[1];

/** What a rule still allows, and the smallest thing beyond it. */
export type LimitCase = {
  readonly code: ContentRefusal;
  readonly within: ApplicationContent;
  readonly beyond: ApplicationContent;
};
export type Cases = (rules: RuleSet, bounds: Bounds) => readonly LimitCase[];
