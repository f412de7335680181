import type { Seat } from '../../events/programme-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { absencesInARow } from '../meeting/absences.ts';
import { type MeetingRow, meetingRow, meetingsByStart } from '../meeting/meeting-row.ts';
import { type ProgrammeRow, programmeRow, type SeatedCommittee } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import type { WorkItem } from './worklist.ts';

const rulesOf = ({ ruleSets }: ProgrammeRow, { ruleSet }: MeetingRow): RuleSet | undefined =>
  ruleSets
    .map((published) => published.ruleSet)
    .find(({ ruleSetId, version }) => ruleSetId === ruleSet?.ruleSetId && version === ruleSet.version);

const itemFor = (
  programme: ProgrammeRow,
  { title, seats }: SeatedCommittee,
  { seatId, personId }: Seat,
  meetings: readonly MeetingRow[],
): readonly WorkItem[] => {
  const absences = absencesInARow(personId, meetings);
  const limit = absences && rulesOf(programme, absences.last)?.leavesAfterAbsences.value;
  if (!absences || !limit || absences.count < limit) return [];
  const { count, last } = absences;
  const seatNumber = seats.findIndex((seat) => seat.seatId === seatId) + 1;
  return [
    {
      key: 'work-absent-without-excuse',
      facts: { seatNumber, absenceCount: count, lastAbsentOn: dayInBerlin(last.startsAt) },
      waitsFor: 'coordination-office',
      ...{ applicationId: null, organisationId: null, programmeId: programme.programmeId, fundId: null },
      ...{ personId, title, since: last.startsAt },
      ...{ inChargeId: null, dueOn: null, isOverdue: false },
    },
  ];
};

/** The last meetings of a programme: more of them than any rule lets somebody miss in a row. */
const MEETINGS_LOOKED_AT = 50;

const itemsIn = async (rows: RowReader, programme: ProgrammeRow): Promise<readonly WorkItem[]> => {
  const { rows: found } = await rows.page(meetingRow, meetingsByStart(programme.programmeId), {
    order: 'falling',
    limit: MEETINGS_LOOKED_AT,
  });
  const meetings = Map.groupBy(
    found.map(({ row }) => row),
    ({ committeeId }) => committeeId,
  );
  return programme.committees.flatMap((committee) =>
    committee.seats.flatMap((seat) =>
      itemFor(programme, committee, seat, meetings.get(committee.committeeId) ?? []),
    ),
  );
};

/**
 * Members who stayed away without an excuse as often in a row as the rules of the last meeting allow no more: whether they
 * leave is for the committee to decide. Whoever has left their seat since is not spoken of.
 */
export const absenceItems = async (rows: RowReader): Promise<readonly WorkItem[]> => {
  const programmes = await rows.list(programmeRow, 'all');
  return (await Promise.all(programmes.map(({ row }) => itemsIn(rows, row)))).flat();
};
