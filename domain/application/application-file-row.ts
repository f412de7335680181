import type { ContentChanges } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { CheckFinding } from '../../events/formal-check-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { Projection } from '../projection.ts';
import { stepOf, type TimelineEntry } from './application-timeline.ts';

type DataOf<Type extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: Type }>['data'];

/** What changed from one version to the next; of the first version everything is new. */
export type ContentVersion = {
  readonly version: number;
  readonly at: string;
  readonly changes: ContentChanges;
};

export type AskedQuestions = Pick<DataOf<'ClarificationRequested'>, 'dueOn' | 'items'> & {
  readonly askedAt: string;
  readonly answeredAt: string | null;
};

/** A conversation with the office about the project. */
export type Advice = Pick<DataOf<'AdviceRecorded'>, 'advisedOn' | 'kind' | 'note'>;

/** What the office found on an item the last time, and about which version. */
export type ItemFinding = CheckFinding & { readonly contentVersion: number; readonly checkedAt: string };

export type Deferral = Pick<DataOf<'ApplicationDeferred'>, 'reason' | 'resolution'> & {
  readonly question: PersonalText | null;
  readonly answerDueOn: string | null;
  readonly nextMeetingOn: string | null;
  readonly deferredAt: string;
};

export type Rejection = Pick<DataOf<'ApplicationRejected'>, 'reasons' | 'explanation' | 'resolution'> & {
  /** What it is in law and what can be done against it; null while nobody has said why it was rejected. */
  readonly instrument: DataOf<'RejectionExplained'>['instrument'] | null;
  readonly remedy: DataOf<'RejectionExplained'>['remedy'] | null;
  /** When its newest words were written: the date of its letter. */
  readonly writtenAt: string;
};

/** Everything that one application's own stream says. */
export type ApplicationFileRow = {
  readonly advice: readonly Advice[];
  readonly versions: readonly ContentVersion[];
  readonly findings: readonly ItemFinding[];
  readonly clarifications: readonly AskedQuestions[];
  readonly deferrals: readonly Deferral[];
  readonly timeline: readonly TimelineEntry[];
  readonly recommendation: Pick<
    DataOf<'FundingRecommended'>,
    'amountCents' | 'conditions' | 'resolution'
  > | null;
  readonly rejection: Rejection | null;
  /** Why the applicant gave it up, where they said so. */
  readonly withdrawalReason: PersonalText | null;
};

const answered = (clarifications: readonly AskedQuestions[], answeredAt: string) =>
  clarifications.map((asked, place) =>
    place === clarifications.length - 1 ? { ...asked, answeredAt } : asked,
  );

const changeOf = (
  row: ApplicationFileRow,
  event: ApplicationEvent,
  at: string,
): Partial<ApplicationFileRow> => {
  const { type, data } = event;
  switch (type) {
    case 'ApplicationSubmitted':
      return { versions: [{ version: 1, at, changes: data.content }] };
    case 'AdviceRecorded': {
      const { advisedOn, kind, note } = data;
      return { advice: [...row.advice, { advisedOn, kind, note }] };
    }
    case 'FormalCheckRecorded':
      return { findings: withFindings(row.findings, data, at) };
    case 'ClarificationRequested': {
      const { dueOn, items } = data;
      return { clarifications: [...row.clarifications, { dueOn, items, askedAt: at, answeredAt: null }] };
    }
    case 'ClarificationAnswered': {
      const { contentVersion: version, changes } = data;
      return {
        versions: [...row.versions, { version, at, changes }],
        clarifications: answered(row.clarifications, at),
      };
    }
    default:
      return outcomeOf(row, event, at);
  }
};

const withFindings = (
  findings: readonly ItemFinding[],
  { findings: news, contentVersion }: DataOf<'FormalCheckRecorded'>,
  checkedAt: string,
): readonly ItemFinding[] => [
  ...findings.filter((known) => news.every(({ item }) => item !== known.item)),
  ...news.map((finding) => ({ ...finding, contentVersion, checkedAt })),
];

const outcomeOf = (
  row: ApplicationFileRow,
  { type, data }: ApplicationEvent,
  at: string,
): Partial<ApplicationFileRow> => {
  switch (type) {
    case 'ApplicationDeferred': {
      const { reason, resolution, question, answerDueOn, nextMeetingOn } = data;
      const deferral = { reason, resolution, question, answerDueOn, nextMeetingOn, deferredAt: at };
      return { deferrals: [...row.deferrals, deferral] };
    }
    case 'FundingRecommended': {
      const { amountCents, conditions, resolution } = data;
      return { recommendation: { amountCents, conditions, resolution } };
    }
    case 'ApplicationRejected': {
      const { reasons, explanation, resolution, instrument, remedy } = data;
      return { rejection: { reasons, explanation, resolution, instrument, remedy, writtenAt: at } };
    }
    case 'RejectionExplained': {
      const { reasons, explanation, instrument, remedy } = data;
      const resolution = row.rejection?.resolution ?? null;
      return { rejection: { reasons, explanation, resolution, instrument, remedy, writtenAt: at } };
    }
    case 'ApplicationWithdrawn':
      return { withdrawalReason: data.reason };
    default:
      return {};
  }
};

/** The grant tells of itself in its own timeline. */
const timelineAfter = (timeline: readonly TimelineEntry[], event: ApplicationEvent, at: string) =>
  event.type === 'ApplicationGranted' ? timeline : [...timeline, { ...stepOf(event), at }];

/** Read by its stream only, so it is in no list. */
export const applicationFileRow: Projection<ApplicationFileRow, ApplicationEvent> = {
  name: 'application-file',
  version: 3,
  family: 'application',
  initial: {
    advice: [],
    versions: [],
    findings: [],
    clarifications: [],
    deferrals: [],
    timeline: [],
    recommendation: null,
    rejection: null,
    withdrawalReason: null,
  },
  project: (row, { event, recordedAt }) => ({
    ...row,
    ...changeOf(row, event, recordedAt),
    timeline: timelineAfter(row.timeline, event, recordedAt),
  }),
  listsOf: () => [],
};
