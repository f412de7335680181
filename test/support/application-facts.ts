import type { ContentLimits } from '../../domain/application/content-limits.ts';
import type { ApplicationContent } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { CheckItem } from '../../events/formal-check-events.ts';
import { RESOLUTION } from './fund-facts.ts';
import { costLine } from './plan-facts.ts';
import { personCalled, rulesWith, value } from './programme-facts.ts';

type DataOf<Type extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: Type }>['data'];
type Plan = ApplicationContent['financePlan'];

export const APPLICATION = `app_${'nachbarn'.padEnd(26, '0')}`;
export const ORGANISATION = `org_${'verein'.padEnd(26, '0')}`;

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

export const submitted = (changes: Partial<DataOf<'ApplicationSubmitted'>> = {}): ApplicationEvent => ({
  type: 'ApplicationSubmitted',
  data: {
    applicationId: APPLICATION,
    programmeId: 'demokratie-leben',
    fundId: 'aktionsfonds-2024',
    roundId: 'round-1',
    organisationId: ORGANISATION,
    ruleSet: { ruleSetId: 'rules', version: 1 },
    submittedAt: '2024-01-10T10:00:00.000Z',
    signedBy: personCalled('sig'),
    releases: [],
    movedFromRoundId: null,
    content: contentWith(),
    ...changes,
  },
});

export const checkStarted: ApplicationEvent = {
  type: 'FormalCheckStarted',
  data: { applicationId: APPLICATION, checkedBy: personCalled('office') },
};

export const asked = (
  ...fields: DataOf<'ClarificationRequested'>['items'][number]['field'][]
): ApplicationEvent => ({
  type: 'ClarificationRequested',
  data: {
    applicationId: APPLICATION,
    dueOn: '2024-02-14',
    items: fields.map((field) => ({ field, question: 'Bitte genauer' })),
    requestedBy: personCalled('office'),
  },
});

export const answered = (
  changes: DataOf<'ClarificationAnswered'>['changes'],
  contentVersion = 2,
  answeredAt = '2024-02-01T10:00:00.000Z',
): ApplicationEvent => ({
  type: 'ClarificationAnswered',
  data: {
    applicationId: APPLICATION,
    contentVersion,
    changes,
    answeredBy: personCalled('member'),
    answeredAt,
  },
});

export const admitted: ApplicationEvent = {
  type: 'ApplicationAdmitted',
  data: { applicationId: APPLICATION, admittedBy: personCalled('office'), admittedOn: '2024-02-01' },
};

export const deferred: ApplicationEvent = {
  type: 'ApplicationDeferred',
  data: {
    applicationId: APPLICATION,
    reason: 'open-question',
    resolution: RESOLUTION,
    ...{ question: null, answerDueOn: null, nextMeetingOn: null },
  },
};

export const recommended = (amountCents: number | null): ApplicationEvent => ({
  type: 'FundingRecommended',
  data: { applicationId: APPLICATION, amountCents, conditions: [], resolution: RESOLUTION },
});

export const waitlisted: ApplicationEvent = {
  type: 'ApplicationWaitlisted',
  data: { applicationId: APPLICATION, resolution: RESOLUTION },
};

export const rejected: ApplicationEvent = {
  type: 'ApplicationRejected',
  data: {
    applicationId: APPLICATION,
    reasons: ['incomplete'],
    explanation: 'Es fehlt viel.',
    resolution: null,
    rejectedBy: personCalled('office'),
    instrument: 'bescheid',
    remedy: 'objection',
    rejectedOn: '2024-02-01',
  },
};

export const rejectedByCommittee: ApplicationEvent = {
  type: 'ApplicationRejected',
  data: {
    applicationId: APPLICATION,
    reasons: ['committee-against'],
    explanation: null,
    resolution: RESOLUTION,
    rejectedBy: null,
    ...{ instrument: null, remedy: null, rejectedOn: null },
  },
};

export const explained: ApplicationEvent = {
  type: 'RejectionExplained',
  data: {
    applicationId: APPLICATION,
    reasons: ['score-too-low', 'committee-against'],
    explanation: 'Andere Anträge erreichten mehr Punkte.',
    instrument: 'bescheid',
    remedy: 'objection',
    explainedBy: personCalled('office'),
    explainedOn: '2024-02-01',
  },
};

export const lapsed: ApplicationEvent = {
  type: 'ApplicationLapsed',
  data: {
    applicationId: APPLICATION,
    fundId: 'aktionsfonds-2024',
    dueOn: '2024-02-14',
    reason: 'unanswered',
  },
};

export const advised: ApplicationEvent = {
  type: 'AdviceRecorded',
  data: {
    applicationId: APPLICATION,
    organisationId: ORGANISATION,
    advisedOn: '2024-01-05',
    kind: 'telephone',
    note: 'Über den Finanzplan gesprochen',
    advisedBy: personCalled('office'),
  },
};

export const released = (word: string, changes: Partial<DataOf<'DraftReleased'>> = {}): ApplicationEvent => ({
  type: 'DraftReleased',
  data: {
    applicationId: APPLICATION,
    organisationId: ORGANISATION,
    draftVersion: 7,
    savedAt: '2024-01-08T10:00:00.000Z',
    releasedBy: personCalled(word),
    releasedAt: '2024-01-09T10:00:00.000Z',
    ...changes,
  },
});

export const checked = (
  findings: Partial<Record<CheckItem, DataOf<'FormalCheckRecorded'>['findings'][number]['finding']>>,
  contentVersion = 1,
): ApplicationEvent => ({
  type: 'FormalCheckRecorded',
  data: {
    applicationId: APPLICATION,
    contentVersion,
    findings: (Object.keys(findings) as CheckItem[]).map((item) => {
      const finding = findings[item] ?? 'met';
      return { item, finding, note: finding === 'met' ? null : 'Siehe Satzung' };
    }),
    checkedBy: personCalled('office'),
  },
});

export const deferredOver = (
  reason: DataOf<'ApplicationDeferred'>['reason'],
  changes: Partial<DataOf<'ApplicationDeferred'>> = {},
): ApplicationEvent => ({
  type: 'ApplicationDeferred',
  data: {
    ...{ applicationId: APPLICATION, reason, resolution: RESOLUTION },
    ...{ question: null, answerDueOn: null, nextMeetingOn: null, ...changes },
  },
});

export const withdrawn: ApplicationEvent = {
  type: 'ApplicationWithdrawn',
  data: {
    applicationId: APPLICATION,
    fundId: 'aktionsfonds-2024',
    withdrawnBy: personCalled('sig'),
    reason: null,
  },
};
