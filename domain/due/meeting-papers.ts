import { type MeetingRow, meetingRow } from '../meeting/meeting-row.ts';
import type { RowReader } from '../projection.ts';
import { retentionRow } from '../retention/retention-row.ts';
import type { MeetingPapers } from './ended-meetings.ts';

/** Reads no further than to the first case that is still kept: that decides it, and there are many old meetings. */
const papersOf = async (rows: RowReader, { items }: MeetingRow): Promise<MeetingPapers['papers']> => {
  const papers: MeetingPapers['papers'][number][] = [];
  for (const { applicationId } of items) {
    const found = (await rows.get(retentionRow, `retention-${applicationId}`))?.row;
    papers.push(found);
    if (typeof found?.erasedOn !== 'string') break;
  }
  return papers;
};

/** Every closed meeting whose minutes still have names, with the papers of its cases. */
export const meetingPapers = async (rows: RowReader): Promise<readonly MeetingPapers[]> => {
  const meetings = await rows.list(meetingRow, 'kept');
  return Promise.all(meetings.map(async ({ row }) => ({ meeting: row, papers: await papersOf(rows, row) })));
};
