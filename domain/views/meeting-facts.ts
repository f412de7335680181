import type { MeetingItemRow } from '../meeting/meeting-item-row.ts';
import { type MeetingRow, meetingRow } from '../meeting/meeting-row.ts';
import type { RowReader } from '../projection.ts';

const outcomeOf = ({ status, reason, resolution }: MeetingItemRow) => ({
  status,
  reason,
  motion: resolution?.motion ?? null,
  isCarried: resolution?.isCarried ?? null,
  outcome: resolution?.outcome ?? null,
  yesCount: resolution?.yesCount ?? null,
  noCount: resolution?.noCount ?? null,
  abstainCount: resolution?.abstainCount ?? null,
});

const itemsOf = ({ meetingId, title, startsAt, items }: MeetingRow, applicationId: string) =>
  items
    .filter((item) => item.applicationId === applicationId)
    .map((item) => ({ meetingId, title, startsAt, itemId: item.itemId, ...outcomeOf(item) }));

/** The meetings that had an application on their agenda and how each ended: counts, never who voted how. */
export const meetingFacts = async (rows: RowReader, programmeId: string, applicationId: string) => {
  const meetings = await rows.list(meetingRow, `programme/${programmeId}`);
  return meetings
    .flatMap(({ row }) => itemsOf(row, applicationId))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
};
