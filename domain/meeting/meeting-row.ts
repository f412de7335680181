import type { MeetingEvent } from '../../events/meeting-events.ts';
import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { Projection } from '../projection.ts';
import type { ItemEvent } from './meeting-item.ts';
import { itemChange, type MeetingItemRow, plannedRow } from './meeting-item-row.ts';

type DataOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

/** A meeting with its agenda, who came and left when, and every vote on the motions that counted. */
export type MeetingRow = Omit<DataOf<'MeetingConvened'>, 'items'> & {
  readonly convenedAt: string;
  readonly closedAt: string | null;
  /** When the names and remarks in its minutes went; null while they are there. */
  readonly erasedOn: string | null;
  readonly presentPersonIds: readonly string[];
  readonly presence: readonly {
    readonly personId: string;
    readonly isPresent: boolean;
    readonly at: string;
  }[];
  readonly excusedPersonIds: readonly string[];
  /** Who did not agree to the late invitation, or to vote by circulation. */
  readonly objections: readonly { readonly personId: string; readonly at: string }[];
  readonly items: readonly MeetingItemRow[];
  readonly remarks: readonly (Omit<DataOf<'RemarkRecorded'>, 'meetingId'> & { readonly at: string })[];
  readonly signature: (Omit<DataOf<'MinutesSigned'>, 'meetingId'> & { readonly at: string }) | null;
  readonly corrections: readonly (Omit<DataOf<'MinutesCorrected'>, 'meetingId'> & { readonly at: string })[];
};

const onItem = (row: MeetingRow, event: ItemEvent, at: string): Pick<MeetingRow, 'items'> => ({
  items: row.items.map((item) =>
    item.itemId === event.data.itemId ? { ...item, ...itemChange(item, event, at) } : item,
  ),
});

/** What an event changes in the row. */
const changeOf = (row: MeetingRow, event: MeetingEvent, at: string): Partial<MeetingRow> => {
  const { type, data } = event;
  switch (type) {
    case 'MeetingConvened':
      return { ...data, convenedAt: at, items: data.items.map((item) => plannedRow(item)) };
    case 'UrgencyObjected':
    case 'CirculationObjected':
      return { objections: [...row.objections, { personId: data.personId, at }] };
    case 'ItemAdded':
      return { items: [...row.items, plannedRow(data.item, !data.isInTime)] };
    case 'PresenceRecorded': {
      const { personId, isPresent } = data;
      const others = row.presentPersonIds.filter((present) => present !== personId);
      return {
        presentPersonIds: isPresent ? [...others, personId] : others,
        presence: [...row.presence, { personId, isPresent, at }],
      };
    }
    case 'AbsenceExcused':
      return { excusedPersonIds: [...row.excusedPersonIds, data.personId] };
    case 'MeetingClosed':
      return { closedAt: at };
    case 'MeetingErased':
      return { erasedOn: data.erasedOn };
    case 'RemarkRecorded': {
      const { meetingId: _meetingId, ...remark } = data;
      return { remarks: [...row.remarks, { ...remark, at }] };
    }
    case 'MinutesSigned':
      return { signature: { signedBy: data.signedBy, digest: data.digest, at } };
    case 'MinutesCorrected': {
      const { meetingId: _meetingId, ...correction } = data;
      return { corrections: [...row.corrections, { ...correction, at }] };
    }
    default:
      return onItem(row, event, at);
  }
};

const peopleOf = ({ seats }: Pick<MeetingRow, 'seats'>): readonly string[] =>
  seats.flatMap(({ personId, substitutePersonId }) =>
    substitutePersonId === null ? [personId] : [personId, substitutePersonId],
  );

/** What was resolved in a programme, by when; under each key one item of a meeting. */
export const resolutionsByTime = (programmeId: string): OrderedList => ({
  among: `programme/${programmeId}`,
  by: 'resolved',
});

/** Under which key an item stands there; undefined for one without a resolution. */
export const resolutionKey = ({ endedAt, itemId, resolution }: MeetingItemRow): string | undefined =>
  endedAt === null || resolution === null ? undefined : `${endedAt}~${itemId}`;

const placesOfResolutions = ({ programmeId, items }: Pick<MeetingRow, 'programmeId' | 'items'>) =>
  items
    .map(resolutionKey)
    .filter((key) => key !== undefined)
    .map((key) => entryOfOrdered(resolutionsByTime(programmeId), key));

/** Meetings in the order of their days: all, or those of a programme. */
export const meetingsByStart = (programmeId: string | undefined): OrderedList => ({
  among: programmeId === undefined ? 'all' : `programme/${programmeId}`,
  by: 'start',
});

/** The same of those in which a person has a seat or stands in for somebody. */
export const meetingsOfMember = (personId: string): OrderedList => ({
  among: 'all',
  by: `of/${personId}`,
});

const orders = (row: Pick<MeetingRow, 'programmeId' | 'seats'>): readonly OrderedList[] => [
  ...[meetingsByStart(undefined), meetingsByStart(row.programmeId)],
  ...[...new Set(peopleOf(row))].map(meetingsOfMember),
];

/**
 * Lists, the first two also ordered: `all`, `programme/<id>`, an ordered one for everyone on a seat and every substitute, `circulating` for
 * votes by circulation that are not closed, and `kept` for closed meetings whose minutes still have names.
 */
export const meetingRow: Projection<MeetingRow, MeetingEvent> = {
  name: 'meeting',
  version: 10,
  family: 'meeting',
  initial: {
    meetingId: '',
    programmeId: '',
    committeeId: '',
    title: '',
    startsAt: '',
    place: '',
    ruleSet: { ruleSetId: '', version: 0 },
    quorumRule: 'vwvfg-90-91',
    quorumDenominator: 'all-seats',
    customVoting: null,
    groupLimits: null,
    votedDownGrant: 'rejects',
    invitationDays: 0,
    urgency: null,
    votesUntil: null,
    isSecondMeeting: false,
    seats: [],
    convenedAt: '',
    closedAt: null,
    erasedOn: null,
    presentPersonIds: [],
    presence: [],
    excusedPersonIds: [],
    objections: [],
    items: [],
    remarks: [],
    signature: null,
    corrections: [],
  },
  project: (row, { event, recordedAt }) => ({ ...row, ...changeOf(row, event, recordedAt) }),
  listsOf: (row) => [
    ...['all', `programme/${row.programmeId}`],
    ...(row.votesUntil !== null && row.closedAt === null ? ['circulating'] : []),
    ...(row.closedAt !== null && row.erasedOn === null ? ['kept'] : []),
  ],
  placesOf: (row) => [
    ...placesOfResolutions(row),
    // To the minute: a large meeting is in many of them.
    ...orders(row).map((list) => entryOfOrdered(list, row.startsAt.slice(0, 16))),
  ],
  // A vote changes one item and nothing else.
  parts: { seats: 60, presentPersonIds: 60, presence: 100, objections: 60, remarks: 20, items: 1 },
};
