import type { RuleSet } from '../../events/rule-set.ts';
import { applicationForm } from './shared/application-form.ts';
import { committeeVote } from './shared/committee-vote.ts';
import { empowermentCriteria } from './shared/criteria.ts';
import { seatIn } from './shared/office-seat.ts';
import { lineOverrunBasisPoints, ownShareCounts, spendWithinDays } from './shared/use-of-money.ts';
import { usualRules } from './shared/usual-rules.ts';

/** Empowerment – Projekte von Geflüchteten für Geflüchtete, by the rules that the city of Stuttgart published for 2022. */
export const empowerment2022: RuleSet = {
  ...usualRules,
  ruleSetId: 'empowerment-2022',
  version: 1,
  title: 'Empowerment – Projekte von Geflüchteten für Geflüchtete (2022)',
  validFromOn: '2022-01-01',
  validUntilOn: '2024-09-30',
  officeSeat: seatIn('Stuttgart', 'BW'),
  instrument: {
    value: 'bescheid',
    source: 'The department for integration of the city grants itself, so by administrative act',
    confidence: 'derived',
  },
  financing: {
    value: 'fixed-amount',
    source: 'No source says how Empowerment is settled; a fixed amount burdens small groups least',
    confidence: 'assumed',
  },
  amountMinCents: { value: 100_000, source: 'City of Stuttgart, Empowerment page 2022', confidence: 'found' },
  amountMaxCents: {
    value: 1_000_000,
    source: 'City of Stuttgart, Empowerment page 2022',
    confidence: 'found',
  },
  ownShareBasisPoints: { value: null, source: 'No own share was found', confidence: 'assumed' },
  ownShareCounts,
  rateMaxBasisPoints: {
    value: null,
    source: 'No largest share of the cost was found',
    confidence: 'assumed',
  },
  durationMonthsMax: {
    value: 12,
    source: 'City of Stuttgart, Empowerment page: up to one year',
    confidence: 'found',
  },
  endsByMonthDay: {
    value: '12-31',
    source: 'City of Stuttgart, Empowerment page 2022: projects end on 31 December 2022',
    confidence: 'found',
  },
  lumpSums: { value: null, source: 'No lump sums are named', confidence: 'derived' },
  ...applicationForm,
  questions: {
    value: [
      {
        questionId: 'field-of-action',
        title: 'In welchem der drei Handlungsfelder liegt das Projekt?',
        required: true,
        requiredAboveCents: null,
      },
      {
        questionId: 'refugee-leadership',
        title: 'Welche Geflüchteten planen und leiten das Projekt?',
        required: true,
        requiredAboveCents: null,
      },
      {
        questionId: 'cooperation-partner',
        title: 'Welche Organisation unterstützt das Projekt?',
        required: true,
        requiredAboveCents: null,
      },
      {
        questionId: 'languages',
        title: 'In welchen Sprachen findet das Projekt statt?',
        required: false,
        requiredAboveCents: null,
      },
    ],
    source:
      'City of Stuttgart, Empowerment page 2024/25: three fields of action, planned and run by refugees with partners; wording of the questions is ours',
    confidence: 'derived',
  },
  criteria: empowermentCriteria,
  ...committeeVote,
  spendWithinDays,
  proofDueDays: {
    value: 42,
    source: 'No period was found; six weeks as with Demokratie leben!',
    confidence: 'assumed',
  },
  lineOverrunBasisPoints,
};
