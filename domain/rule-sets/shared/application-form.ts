import type { RuleSet } from '../../../events/rule-set.ts';

/** What every application calculates with and declares, whatever the programme asks besides. */
export const applicationForm: Pick<RuleSet, 'costCategories' | 'declarations'> = {
  costCategories: {
    value: [
      'fees',
      'materials',
      'rooms',
      'publicity',
      'travel',
      'catering',
      'equipment-hire',
      'interpreting',
      'assistance-and-childcare',
      'insurance-and-licences',
      'volunteer-allowances',
    ],
    source: 'Cost types in the guides of the partnerships Göttingen, Würzburg, Bensheim and Gotha',
    confidence: 'common-practice',
  },
  declarations: {
    value: [
      'not-started',
      'financing-secured',
      'other-grants-listed',
      'input-tax-stated',
      'details-correct',
      'democratic-order',
      'publicity-duties',
      'no-self-dealing',
      'data-protection',
    ],
    source:
      'Guides of the partnerships Waren, Darmstadt and Teltow-Fläming; StGB § 264 on details relevant to subsidies',
    confidence: 'common-practice',
  },
};
