import { openCaseFacts } from '../agenda/case-facts-in.ts';
import { addDays } from '../calendar/calendar-day.ts';
import { waitingListRow } from '../fund/waiting-list-row.ts';
import { meetingRow } from '../meeting/meeting-row.ts';
import { personRow } from '../person/person-row.ts';
import type { RowReader } from '../projection.ts';
import type { FollowUp } from '../reaction.ts';
import { retentionRow } from '../retention/retention-row.ts';
import { stillWaiting } from '../views/waiting-list-view.ts';
import { endedCircularVotes } from './circular-votes.ts';
import { followUpsOn } from './daily-round.ts';
import { endedMeetings } from './ended-meetings.ts';
import { endedRetention } from './ended-retention.ts';
import { leftByWhoWasInCharge } from './left-the-office.ts';
import { meetingPapers } from './meeting-papers.ts';
import { changedMoves, type WaitedFor } from './moving-up.ts';

type OnDay = (today: string) => readonly FollowUp[];

const fundsWaitedFor = async (rows: RowReader): Promise<readonly WaitedFor[]> => {
  const found = await rows.list(waitingListRow, 'waiting');
  return Promise.all(
    found.map(async ({ row }) => ({
      row,
      waiting: (await stillWaiting(rows, row)).map(({ entry }) => entry),
    })),
  );
};

const officeHolders = async (rows: RowReader): Promise<ReadonlySet<string>> =>
  new Set((await rows.list(personRow, 'role/coordination-office')).map(({ row }) => row.personId));

/** Reads the rows once, for any number of days. */
const prepared = async (rows: RowReader): Promise<OnDay> => {
  const [cases, office, meetings, papers, minutes, funds] = await Promise.all([
    openCaseFacts(rows),
    officeHolders(rows),
    rows.list(meetingRow, 'circulating'),
    rows.list(retentionRow, 'kept'),
    meetingPapers(rows),
    fundsWaitedFor(rows),
  ]);
  return (today) => [
    ...meetings.flatMap(({ row }) => endedCircularVotes(row, today)),
    ...cases.flatMap((facts) => [...followUpsOn(facts, today), ...leftByWhoWasInCharge(facts, office)]),
    ...funds.flatMap((fund) => changedMoves(fund, today)),
    ...papers.flatMap(({ row }) => endedRetention(row, today)),
    ...minutes.flatMap((one) => endedMeetings(one, today)),
  ];
};

/** What follows from a day in all cases, votes, funds and papers. */
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
