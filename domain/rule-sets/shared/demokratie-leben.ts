import type { RuleSet } from '../../../events/rule-set.ts';
import { applicationForm } from './application-form.ts';
import { demokratieLebenCriteria } from './criteria.ts';

/** What a project may ask for: Demokratie leben! leaves it to the funds in every period. */
export const amountsByFund: Pick<RuleSet, 'amountMinCents' | 'amountMaxCents'> = {
  amountMinCents: { value: null, source: 'No least amount was found', confidence: 'assumed' },
  amountMaxCents: {
    value: null,
    source: 'The limit is set by each fund, not by the programme',
    confidence: 'derived',
  },
};

/** How long a project may last, in every period. */
export const durationMonthsMax: RuleSet['durationMonthsMax'] = {
  value: 12,
  source: 'BHO §§ 4 and 45: money is bound to the calendar year',
  confidence: 'derived',
};

/** What an application says and how it is scored, in every period. */
export const demokratieLebenForm: Pick<
  RuleSet,
  'costCategories' | 'declarations' | 'questions' | 'criteria'
> = {
  ...applicationForm,
  questions: {
    value: [
      {
        questionId: 'focus-area',
        title: 'Zu welchem Schwerpunkt gehört das Projekt?',
        required: true,
        requiredAboveCents: null,
      },
      {
        questionId: 'youth-participation',
        title: 'Wie wirken junge Menschen mit?',
        required: false,
        requiredAboveCents: null,
      },
    ],
    source: 'Online form of the partnership Wittelsbacher Land; youth bodies of Weingarten and Wartburgkreis',
    confidence: 'common-practice',
  },
  criteria: demokratieLebenCriteria,
};

/** What is financed as long as projects settle by receipts, until 2024. */
export const deficitFinancing: RuleSet['financing'] = {
  value: 'deficit',
  source: 'Guide of the partnership Göttingen: every saving lowers the grant (Fehlbedarfsfinanzierung)',
  confidence: 'common-practice',
};

/** No lump sums, as long as projects settle by receipts. */
export const receiptsOnly: RuleSet['lumpSums'] = {
  value: null,
  source: 'Settlement by receipts',
  confidence: 'derived',
};

/** When the proof of use is due, as long as projects settle by receipts; in days. */
export const proofByReceiptsDueDays: RuleSet['proofDueDays'] = {
  value: 42,
  source:
    'Guide of the partnership Recknitztal: six weeks after the approved end; no period of Stuttgart was found',
  confidence: 'common-practice',
};
