import type { Recorded } from '../../events/envelope.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import type { Projection } from '../projection.ts';
import { changeOf, emptyFund, type FundRow, fundParts } from './fund-row.ts';
import { evolveWaitingList, nobodyWaits, type WaitingList } from './waiting-list.ts';

/** A fund with who waits for its money. */
export type WaitingListRow = FundRow & {
  readonly list: WaitingList;
  /** Since when each application waits. */
  readonly since: Readonly<Record<string, string>>;
  /** When it was last said who moves up; null while it never was. */
  readonly proposedAt: string | null;
};

const entered = (row: WaitingListRow, { event, recordedAt }: Recorded<FundEvent>): WaitingListRow => ({
  ...row,
  ...changeOf(row, event),
  list: evolveWaitingList(row.list, event),
  since:
    event.type === 'WaitingListEntered'
      ? { ...row.since, [event.data.applicationId]: recordedAt }
      : row.since,
  proposedAt: event.type === 'MoveUpProposed' ? recordedAt : row.proposedAt,
});

/** Lists: `waiting` while somebody does, and `moving-up` while somebody could. */
export const waitingListRow: Projection<WaitingListRow, FundEvent> = {
  name: 'waiting-list',
  version: 5,
  family: 'fund',
  initial: { ...emptyFund, list: nobodyWaits, since: {}, proposedAt: null },
  project: entered,
  listsOf: ({ list: { waiting, moves } }) => [
    ...(waiting.length > 0 ? ['waiting'] : []),
    ...(moves.length > 0 ? ['moving-up'] : []),
  ],
  parts: { ...fundParts, since: 100 },
};
