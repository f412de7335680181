import { addDays } from '../calendar.ts';
import { endedCircularVotes } from '../daily/circular-votes.ts';
import { followUpsOn } from '../daily/daily-round.ts';
import { endedMeetings } from '../daily/ended-meetings.ts';
import { endedRetention } from '../daily/ended-retention.ts';
import { meetingRow } from '../meeting/meeting-row.ts';
import type { RowReader } from '../projection.ts';
import type { FollowUp } from '../reaction.ts';
import { retentionRow } from '../retention/retention-row.ts';
import { openCaseFacts } from './case-facts-in.ts';
import { meetingPapers } from './meeting-papers.ts';

type OnDay = (today: string) => readonly FollowUp[];

/** Reads the rows once, for any number of days. */
const prepared = async (rows: RowReader): Promise<OnDay> => {
  const [cases, meetings, papers, minutes] = await Promise.all([
    openCaseFacts(rows),
    rows.list(meetingRow, 'circulating'),
    rows.list(retentionRow, 'kept'),
    meetingPapers(rows),
  ]);
  return (today) => [
    ...meetings.flatMap(({ row }) => endedCircularVotes(row, today)),
    ...cases.flatMap((facts) => followUpsOn(facts, today)),
    ...papers.flatMap(({ row }) => endedRetention(row, today)),
    ...minutes.flatMap((one) => endedMeetings(one, today)),
  ];
};

/** What follows from a day in all cases, votes and papers. */
export const dailyFollowUps = async (rows: RowReader, today: string): Promise<readonly FollowUp[]> =>
  (await prepared(rows))(today);

/** The first day after `after` and up to `until` from which something follows, if nothing else happens meanwhile. */
export const nextEventfulDay = async (
  rows: RowReader,
  after: string,
  until: string,
): Promise<string | undefined> => {
  const followUpsFor = await prepared(rows);
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1))
    if (followUpsFor(day).length > 0) return day;
  return undefined;
};
