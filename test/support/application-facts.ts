import type { ApplicationEvent } from '../../events/application-events.ts';
import type { CheckItem } from '../../events/formal-check-events.ts';
import { contentWith } from './content-facts.ts';
import { personCalled } from './programme-facts.ts';
import { stuttgart } from './seats.ts';

export type DataOf<Type extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: Type }>['data'];

export const APPLICATION = `app_${'nachbarn'.padEnd(26, '0')}`;
export const ORGANISATION = `org_${'verein'.padEnd(26, '0')}`;

/** A round until the middle of January; a week for the formal check, three for the decision and four for the notice. */
export const terms: DataOf<'ApplicationSubmitted'>['terms'] = {
  officeSeat: stuttgart,
  roundEndsOn: '2024-01-15',
  formalCheckDays: 7,
  decisionWithinDays: 21,
  noticeWithinDays: 28,
  unanswered: 'office-decides',
};

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
    terms,
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
