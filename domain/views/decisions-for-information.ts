import { applicationRow } from '../agenda/application-rows.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type MeetingRow, meetingRow } from '../meeting/meeting-row.ts';
import type { RowReader } from '../projection.ts';
import { type Looking, programmeOf, readsEveryCase, seatIn } from '../reading/visibility.ts';

type Asked = {
  readonly programmeId: string;
  /** The committee that is informed. */
  readonly committeeId: string;
  /** Calendar day in Berlin; the day itself counts. */
  readonly since: string;
};

const resolutionsOf = ({ meetingId, committeeId, title: meetingTitle, items }: MeetingRow) =>
  items.flatMap(({ applicationId, fundId, organisationId, requestedCents, endedAt, resolution }) => {
    if (!resolution || !endedAt) return [];
    const { motion, isCarried, outcome } = resolution;
    const amountCents = outcome === 'grant' ? motion.amountCents : 0;
    const conditions = isCarried ? motion.conditions : [];
    const decided = { committeeId, meetingId, meetingTitle, resolvedAt: endedAt };
    return [
      {
        ...{ applicationId, fundId, organisationId, requestedCents },
        ...{ ...decided, motion, isCarried, outcome, amountCents, conditions },
      },
    ];
  });

/**
 * What other committees of a programme resolved since a day, for a committee that is only informed of it.
 *
 * The youth body decides on its fund alone, and a small body on small sums; the large committee reads it here.
 *
 * @returns undefined where there is no such committee, or for whom it is none
 */
export const decisionsForInformation = async (
  rows: RowReader,
  { programmeId, committeeId, since }: Asked,
  looking: Looking,
) => {
  const programme = await programmeOf(rows, programmeId);
  const titles = new Map(programme?.committees.map((committee) => [committee.committeeId, committee.title]));
  if (!programme || !titles.has(committeeId)) return undefined;
  if (!readsEveryCase(looking) && !seatIn(programme, committeeId, looking.personId)) return undefined;
  const [meetings, applications] = await Promise.all([
    rows.list(meetingRow, `programme/${programmeId}`),
    rows.list(applicationRow, `programme/${programmeId}`),
  ]);
  const titleOf = new Map(applications.map(({ row }) => [row.applicationId, row.title]));
  return meetings
    .filter(({ row }) => row.committeeId !== committeeId)
    .flatMap(({ row }) => resolutionsOf(row))
    .filter(({ resolvedAt }) => dayInBerlin(resolvedAt) >= since)
    .map((decision) => ({
      ...decision,
      committeeTitle: titles.get(decision.committeeId) ?? null,
      title: titleOf.get(decision.applicationId) ?? null,
    }));
};

/** The key by which the list is ordered, the newest resolution first. */
export const resolutionKey = ({
  resolvedAt,
  meetingId,
  applicationId,
}: {
  readonly resolvedAt: string;
  readonly meetingId: string;
  readonly applicationId: string;
}): string => [resolvedAt, meetingId, applicationId].join('~');
