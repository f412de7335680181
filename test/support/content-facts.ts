import type { ContentLimits } from '../../domain/application/content-limits.ts';
import type { ApplicationContent } from '../../events/application-content.ts';
import { costLine } from './plan-facts.ts';
import { rulesWith, value } from './programme-facts.ts';

type Plan = ApplicationContent['financePlan'];

/** Limits that forbid nothing but what every plan must fulfil. */
export const limitsWith = (changes: Partial<ContentLimits> = {}): ContentLimits => ({
  legalForm: 'registered-association',
  legalForms: ['registered-association'],
  projectKinds: [],
  kindMaxCents: null,
  exceptions: [],
  ownShareFreeUpToCents: null,
  lumpSumCounting: 'per-project',
  categoryLimits: [],
  kilometreRateCents: null,
  priceProofs: [],
  localShareBasisPoints: null,
  leadDays: 0,
  submittedOn: '2024-01-10',
  startsFromMonthDay: null,
  endsByMonthDay: null,
  amountMinCents: null,
  amountMaxCents: null,
  applicationMaxCents: null,
  ownShareBasisPoints: null,
  ownShareCounts: [],
  rateMaxBasisPoints: null,
  lumpSums: null,
  costCategories: ['fees', 'material'],
  durationMonthsMax: 12,
  year: 2024,
  questions: [{ questionId: 'aims', required: true, requiredAboveCents: null }],
  questionsFreeUpToCents: null,
  declarations: ['not-begun'],
  ...changes,
});

/** The same rules as a published rule set. */
export const RULES = rulesWith({
  ruleSetId: 'rules',
  version: 1,
  validFromOn: '2024-01-01',
  validUntilOn: '2024-12-31',
  amountMinCents: value(null),
  amountMaxCents: value(350_000),
  ownShareBasisPoints: value(null),
  ownShareCounts: value([]),
  rateMaxBasisPoints: value(null),
  lumpSums: value(null),
  costCategories: value(['fees', 'material']),
  durationMonthsMax: value(12),
  questions: value([{ questionId: 'aims', title: 'Which aims?', required: true, requiredAboveCents: null }]),
  declarations: value(['not-begun']),
  instrument: value('bescheid'),
  remedy: value('objection'),
});

/** A plan of 3,250.00: own 250, third 400, participants' fees 100, requested 2,500. */
export const planWith = (changes: Partial<Plan> = {}): Plan => ({
  expenditure: [costLine('fees', 180_000), costLine('material', 145_000, { lineId: 'rest' })],
  income: [
    { kind: 'own', label: 'Kasse', status: 'confirmed', amountCents: 25_000 },
    { kind: 'third', label: 'Stiftung', status: 'requested', amountCents: 40_000 },
    { kind: 'participant-fees', label: 'Beiträge', status: 'confirmed', amountCents: 10_000 },
  ],
  requestedCents: 250_000,
  lumpSumBasis: null,
  isInputTaxDeductible: null,
  ...changes,
});

export const contentWith = (changes: Partial<ApplicationContent> = {}): ApplicationContent => ({
  title: 'Nachbarschaft im Gespräch',
  summary: 'Ein Tag der offenen Tür',
  description: 'Wir laden alle ein, die im Viertel wohnen.',
  place: 'Stuttgart-Ost',
  targetGroup: 'Alle im Viertel',
  participantCount: 40,
  ...{ localParticipantCount: null, projectKind: null },
  startsOn: '2024-04-01',
  endsOn: '2024-09-30',
  contactName: 'Erika Muster',
  contactEmail: 'erika@verein.example',
  financePlan: planWith(),
  answers: [{ questionId: 'aims', text: 'Demokratische Selbstwirksamkeit' }],
  declarations: ['not-begun'],
  exceptions: [],
  ...changes,
});
