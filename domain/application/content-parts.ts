import { addDays, addMonths } from '../calendar/calendar-day.ts';
import type { Rules } from '../decision.ts';
import type { ContentLimits } from './content-limits.ts';
import type { WithExceptions } from './requested-exceptions.ts';

type Maybe<T> = T | null | undefined;

/** What of an application is checked, complete or still being written; its texts are nobody's business here. */
export type ContentLike = WithExceptions & {
  readonly participantCount?: Maybe<number>;
  readonly localParticipantCount?: Maybe<number>;
  readonly startsOn?: Maybe<string>;
  readonly endsOn?: Maybe<string>;
  readonly answers?: Maybe<readonly { readonly questionId: string }[]>;
  readonly declarations?: Maybe<readonly string[]>;
};

/** Who may apply, and with which kind of project. */
export const applicantRules = {
  'legal-form-not-eligible': (_content, { legalForm, legalForms }) =>
    legalForm === undefined || legalForms.includes(legalForm),
  'project-kind-missing': ({ projectKind }, { projectKinds }) => projectKinds.length === 0 || !!projectKind,
  'project-kind-unknown': ({ projectKind }, { projectKinds }) =>
    !projectKind || projectKinds.some(({ kindId }) => kindId === projectKind) || { projectKind },
} satisfies Rules<ContentLike, ContentLimits>;

/** The dates; a rule that needs a date that is not there yet holds. */
export const dateRules = {
  'ends-before-start': ({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn,
  'duration-too-long': ({ startsOn, endsOn }, { durationMonthsMax }) => {
    if (!startsOn || !endsOn || durationMonthsMax === null) return true;
    const latestOn = addDays(addMonths(startsOn, durationMonthsMax), -1);
    return endsOn <= latestOn || { durationMonthsMax, latestOn };
  },
  'outside-fund-year': ({ startsOn, endsOn }, { year }) =>
    [startsOn, endsOn].every((day) => !day || Number(day.slice(0, 4)) === year) || { year },
  'starts-before-lead-time': ({ startsOn }, { leadDays, submittedOn }) => {
    const earliestOn = addDays(submittedOn, leadDays);
    return leadDays === 0 || !startsOn || startsOn >= earliestOn || { leadDays, earliestOn };
  },
  'starts-too-early': ({ startsOn }, { startsFromMonthDay, year }) => {
    const earliestOn = `${year}-${startsFromMonthDay}`;
    return startsFromMonthDay === null || !startsOn || startsOn >= earliestOn || { earliestOn };
  },
  'ends-too-late': ({ endsOn }, { endsByMonthDay, year }) => {
    const latestOn = `${year}-${endsByMonthDay}`;
    return endsByMonthDay === null || !endsOn || endsOn <= latestOn || { latestOn };
  },
} satisfies Rules<ContentLike, ContentLimits>;

/** How many people of the funding area a project reaches. */
export const participantRules = {
  'local-participants-missing': ({ localParticipantCount: local }, { localShareBasisPoints }) =>
    localShareBasisPoints === null || (local !== undefined && local !== null),
  'local-participants-above-all': ({ participantCount, localParticipantCount }) =>
    (localParticipantCount ?? 0) <= (participantCount ?? Number.POSITIVE_INFINITY) || {
      participantCount: participantCount ?? 0,
    },
  'local-share-too-small': ({ participantCount, localParticipantCount }, { localShareBasisPoints }) => {
    const neededCount = Math.ceil(((participantCount ?? 0) * (localShareBasisPoints ?? 0)) / 10_000);
    return (localParticipantCount ?? neededCount) >= neededCount || { neededCount };
  },
} satisfies Rules<ContentLike, ContentLimits>;
