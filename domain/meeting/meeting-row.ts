import type { AgendaItem, MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Projection } from '../projection.ts';
import type { ItemStatus, Vote } from './meeting.ts';

type DataOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

export type MeetingItemRow = AgendaItem & {
  readonly status: ItemStatus;
  readonly motion: Motion | null;
  readonly calledAt: string | null;
  readonly endedAt: string | null;
  readonly conflictedPersonIds: readonly string[];
  /** On the motion that was called last. */
  readonly votes: readonly { readonly personId: string; readonly vote: Vote }[];
  readonly resolution: DataOf<'ResolutionPassed'> | null;
  /** Why the item ended without a vote. */
  readonly reason: DataOf<'ItemDeferred'>['reason'] | DataOf<'ItemRemoved'>['reason'] | null;
};

/** A meeting with its agenda, who is in the room, and every vote on the motions that counted. */
export type MeetingRow = Omit<DataOf<'MeetingConvened'>, 'items'> & {
  readonly convenedAt: string;
  readonly closedAt: string | null;
  readonly presentPersonIds: readonly string[];
  readonly items: readonly MeetingItemRow[];
};

const withItem = (
  { items }: MeetingRow,
  itemId: string,
  change: (item: MeetingItemRow) => Partial<MeetingItemRow>,
): Pick<MeetingRow, 'items'> => ({
  items: items.map((item) => (item.itemId === itemId ? { ...item, ...change(item) } : item)),
});

const planned = (item: AgendaItem): MeetingItemRow => ({
  ...item,
  status: 'planned',
  motion: null,
  calledAt: null,
  endedAt: null,
  conflictedPersonIds: [],
  votes: [],
  resolution: null,
  reason: null,
});

/** What an event changes in the row. */
const changeOf = (row: MeetingRow, { type, data }: MeetingEvent, at: string): Partial<MeetingRow> => {
  switch (type) {
    case 'MeetingConvened':
      return { ...data, convenedAt: at, items: data.items.map(planned) };
    case 'PresenceRecorded': {
      const others = row.presentPersonIds.filter((personId) => personId !== data.personId);
      return { presentPersonIds: data.isPresent ? [...others, data.personId] : others };
    }
    case 'ItemConflictDeclared':
      return withItem(row, data.itemId, ({ conflictedPersonIds }) => ({
        conflictedPersonIds: [...conflictedPersonIds, data.personId],
      }));
    case 'ItemCalled':
      return withItem(row, data.itemId, () => ({
        ...{ status: 'open', motion: data.motion, calledAt: at, votes: [] },
      }));
    case 'VoteCast': {
      const { personId, vote } = data;
      return withItem(row, data.itemId, ({ votes }) => ({ votes: [...votes, { personId, vote }] }));
    }
    case 'ResolutionPassed':
      return withItem(row, data.itemId, () => ({ status: 'resolved', endedAt: at, resolution: data }));
    case 'ItemDeferred':
      return withItem(row, data.itemId, () => ({ status: 'deferred', endedAt: at, reason: data.reason }));
    case 'ItemRemoved':
      return withItem(row, data.itemId, () => ({ status: 'removed', endedAt: at, reason: data.reason }));
    case 'MeetingClosed':
      return { closedAt: at };
  }
};

/** Lists: `all`, `programme/<id>`, and `member/<personId>` for everyone on a seat. */
export const meetingRow: Projection<MeetingRow, MeetingEvent> = {
  name: 'meeting',
  version: 2,
  family: 'meeting',
  initial: {
    meetingId: '',
    programmeId: '',
    committeeId: '',
    title: '',
    startsAt: '',
    place: '',
    quorumRule: 'vwvfg-90-91',
    quorumDenominator: 'all-seats',
    customVoting: null,
    groupLimits: null,
    votesUntil: null,
    isSecondMeeting: false,
    seats: [],
    convenedAt: '',
    closedAt: null,
    presentPersonIds: [],
    items: [],
  },
  project: (row, { event, recordedAt }) => ({ ...row, ...changeOf(row, event, recordedAt) }),
  listsOf: ({ programmeId, seats }) => [
    'all',
    `programme/${programmeId}`,
    ...new Set(seats.map(({ personId }) => `member/${personId}`)),
  ],
};
