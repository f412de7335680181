import { applicationRow } from '../agenda/application-rows.ts';
import { lastDayOfYear } from '../calendar/calendar-day.ts';
import type { Move } from '../fund/waiting-list.ts';
import { type WaitingListRow, waitingListRow } from '../fund/waiting-list-row.ts';
import type { RowReader } from '../projection.ts';
import type { WorkItem } from './worklist.ts';

const itemFor = async (
  rows: RowReader,
  { proposedAt }: WaitingListRow,
  { applicationId, amountCents, requestedCents }: Move,
): Promise<readonly WorkItem[]> => {
  const application = (await rows.get(applicationRow, `application-${applicationId}`))?.row;
  if (application?.status !== 'waitlisted') return [];
  const { organisationId, programmeId, fundId, title, inChargeId } = application;
  return [
    {
      key: amountCents < requestedCents ? 'work-move-up-partly' : 'work-move-up',
      waitsFor: 'coordination-office',
      facts: { amountCents, requestedCents },
      ...{ applicationId, organisationId, programmeId, fundId, title, inChargeId },
      ...{ since: proposedAt ?? '', dueOn: null, isOverdue: false },
    },
  ];
};

/** For whom money has become free: each needs a place on the next agenda. */
export const moveUpItems = async (rows: RowReader, today: string): Promise<readonly WorkItem[]> => {
  const found = await rows.list(waitingListRow, 'moving-up');
  const running = found.filter(({ row }) => today <= lastDayOfYear(row.year));
  const items = running.flatMap(({ row }) => row.list.moves.map((move) => itemFor(rows, row, move)));
  return (await Promise.all(items)).flat();
};
