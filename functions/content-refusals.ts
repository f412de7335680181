import type { ContentRefusal } from '../domain/application/content-rules.ts';

/** What is wrong with the content of an application is for its writer to put right: 422, at submission as in an answer. */
export const contentRefusals: Readonly<Record<ContentRefusal, 422>> = {
  'ends-before-start': 422,
  'duration-too-long': 422,
  'outside-fund-year': 422,
  'amounts-too-large': 422,
  'cost-category-unknown': 422,
  'plan-line-twice': 422,
  'requested-above-cost': 422,
  'plan-overfinanced': 422,
  'plan-underfinanced': 422,
  'requested-above-programme-limit': 422,
  'requested-above-fund-limit': 422,
  'requested-below-minimum': 422,
  'own-share-too-small': 422,
  'rate-too-high': 422,
  'lump-sum-basis-missing': 422,
  'requested-above-lump-sums': 422,
  'question-unknown': 422,
  'question-answered-twice': 422,
  'question-unanswered': 422,
  'declaration-missing': 422,
  'declaration-unknown': 422,
};
