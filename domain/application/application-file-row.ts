import type { ContentChanges } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Facts } from '../decision.ts';
import type { Projection } from '../projection.ts';

type DataOf<Type extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: Type }>['data'];

/** In which capacity somebody acted; names are not part of a file. */
export type ActingAs = 'applicant' | 'coordination-office' | 'committee' | 'finance' | 'checker';

/** One step, as a sentence to be looked up by its key and filled with its facts. */
export type TimelineEntry = {
  readonly key: string;
  readonly at: string;
  readonly by: ActingAs;
  readonly facts: Facts;
};

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

/** Everything that one application's own stream says. */
export type ApplicationFileRow = {
  readonly versions: readonly ContentVersion[];
  readonly clarifications: readonly AskedQuestions[];
  readonly timeline: readonly TimelineEntry[];
  readonly recommendation: Pick<
    DataOf<'FundingRecommended'>,
    'amountCents' | 'conditions' | 'resolution'
  > | null;
  readonly rejection: Pick<DataOf<'ApplicationRejected'>, 'reasons' | 'explanation' | 'resolution'> | null;
};

const stepOf = ({ type, data }: ApplicationEvent): Omit<TimelineEntry, 'at'> => {
  switch (type) {
    case 'ApplicationSubmitted':
      return { key: 'timeline-submitted', by: 'applicant', facts: {} };
    case 'FormalCheckStarted':
      return { key: 'timeline-check-started', by: 'coordination-office', facts: {} };
    case 'ClarificationRequested':
      return { key: 'timeline-asked', by: 'coordination-office', facts: { dueOn: data.dueOn } };
    case 'ClarificationAnswered':
      return { key: 'timeline-answered', by: 'applicant', facts: { version: data.contentVersion } };
    case 'ApplicationAdmitted':
      return { key: 'timeline-admitted', by: 'coordination-office', facts: {} };
    case 'ApplicationDeferred':
      return { key: `timeline-deferred-${data.reason}`, by: 'committee', facts: {} };
    case 'FundingRecommended':
      return data.amountCents === null
        ? { key: 'timeline-recommended-amount-open', by: 'committee', facts: {} }
        : { key: 'timeline-recommended', by: 'committee', facts: { amountCents: data.amountCents } };
    case 'ApplicationWaitlisted':
      return { key: 'timeline-waitlisted', by: 'committee', facts: {} };
    case 'ApplicationRejected':
      return data.resolution
        ? { key: 'timeline-rejected-by-committee', by: 'committee', facts: {} }
        : { key: 'timeline-rejected', by: 'coordination-office', facts: {} };
    case 'ApplicationWithdrawn':
      return { key: 'timeline-withdrawn', by: 'applicant', facts: {} };
    case 'AnswerReminderIssued':
      return {
        key: `timeline-reminded-answer-${data.tone}`,
        by: 'coordination-office',
        facts: { dueOn: data.dueOn },
      };
  }
};

const answered = (clarifications: readonly AskedQuestions[], answeredAt: string) =>
  clarifications.map((asked, place) =>
    place === clarifications.length - 1 ? { ...asked, answeredAt } : asked,
  );

const changeOf = (
  row: ApplicationFileRow,
  { type, data }: ApplicationEvent,
  at: string,
): Partial<ApplicationFileRow> => {
  switch (type) {
    case 'ApplicationSubmitted':
      return { versions: [{ version: 1, at, changes: data.content }] };
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
    case 'FundingRecommended': {
      const { amountCents, conditions, resolution } = data;
      return { recommendation: { amountCents, conditions, resolution } };
    }
    case 'ApplicationRejected': {
      const { reasons, explanation, resolution } = data;
      return { rejection: { reasons, explanation, resolution } };
    }
    default:
      return {};
  }
};

/** Read by its stream only, so it is in no list. */
export const applicationFileRow: Projection<ApplicationFileRow, ApplicationEvent> = {
  name: 'application-file',
  version: 2,
  family: 'application',
  initial: { versions: [], clarifications: [], timeline: [], recommendation: null, rejection: null },
  project: (row, { event, recordedAt }) => ({
    ...row,
    ...changeOf(row, event, recordedAt),
    timeline: [...row.timeline, { ...stepOf(event), at: recordedAt }],
  }),
  listsOf: () => [],
};
