import type { AgendaItem, MeetingEvent } from '../../events/meeting-events.ts';
import type { Seat } from '../../events/programme-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { evolveItem, type ItemEvent, type MeetingItem, plannedItem } from './meeting-item.ts';

type Invitation = Extract<MeetingEvent, { type: 'MeetingConvened' }>['data'];

/** The rules of procedure that a meeting was invited under. */
export type VotingSetting = Pick<
  Invitation,
  | 'ruleSet'
  | 'quorumRule'
  | 'quorumDenominator'
  | 'customVoting'
  | 'groupLimits'
  | 'votedDownGrant'
  | 'isSecondMeeting'
  | 'votesUntil'
>;

/** Where nobody was invited there is no meeting. */
export type NotConvened = { readonly status: 'none' };

/** A meeting from its invitation on, in a room or by circulation. */
export type Convened = Pick<
  Invitation,
  'meetingId' | 'programmeId' | 'committeeId' | 'startsAt' | 'invitationDays'
> & {
  readonly status: 'convened' | 'closed';
  readonly seats: readonly Seat[];
  readonly setting: VotingSetting;
  readonly items: ReadonlyMap<string, MeetingItem>;
  readonly presentPersonIds: ReadonlySet<string>;
  readonly excusedPersonIds: ReadonlySet<string>;
  /** Whether the invitation came later than the rules say. */
  readonly isUrgent: boolean;
  /** Members who do not agree to be invited so late, or to vote by circulation. */
  readonly objectingPersonIds: ReadonlySet<string>;
  /** Of the minutes as they were signed; null before. */
  readonly signedDigest: string | null;
  /** Whether names and remarks in the minutes are gone. */
  readonly isErased: boolean;
};

/** What decisions in a meeting must remember. */
export type Meeting = NotConvened | Convened;

const withItem = (state: Convened, item: MeetingItem): Convened => ({
  ...state,
  items: new Map([...state.items, [item.itemId, item]]),
});

const onItem = (state: Convened, event: ItemEvent): Convened => {
  const item = state.items.get(event.data.itemId);
  return item ? withItem(state, evolveItem(item, event, state.seats)) : state;
};

const agendaOf = (items: readonly AgendaItem[]): Convened['items'] =>
  new Map(items.map((item) => [item.itemId, plannedItem(item)]));

const asConvened = ({ items, urgency, ...setting }: Invitation): Convened => {
  const { meetingId, programmeId, committeeId, startsAt, invitationDays, seats } = setting;
  return {
    ...{ status: 'convened', meetingId, programmeId, committeeId, startsAt, invitationDays, seats, setting },
    ...{ isUrgent: urgency !== null, items: agendaOf(items), objectingPersonIds: new Set() },
    ...{ presentPersonIds: new Set(), excusedPersonIds: new Set(), signedDigest: null, isErased: false },
  };
};

const sitting = (state: Convened, event: MeetingEvent): Convened => {
  const { type, data } = event;
  switch (type) {
    case 'UrgencyObjected':
    case 'CirculationObjected':
      return { ...state, objectingPersonIds: new Set([...state.objectingPersonIds, data.personId]) };
    case 'ItemAdded':
      return withItem(state, plannedItem(data.item, !data.isInTime));
    case 'PresenceRecorded': {
      const others = [...state.presentPersonIds].filter((personId) => personId !== data.personId);
      return { ...state, presentPersonIds: new Set(data.isPresent ? [...others, data.personId] : others) };
    }
    case 'AbsenceExcused':
      return { ...state, excusedPersonIds: new Set([...state.excusedPersonIds, data.personId]) };
    case 'MeetingClosed':
      return { ...state, status: 'closed' };
    case 'MinutesSigned':
      return { ...state, signedDigest: data.digest };
    case 'MeetingErased':
      return { ...state, isErased: true };
    case 'MeetingConvened':
    case 'RemarkRecorded':
    case 'MinutesCorrected':
      return state;
    default:
      return onItem(state, event);
  }
};

export const meeting: Aggregate<Meeting, MeetingEvent> = {
  family: 'meeting',
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'MeetingConvened') return asConvened(event.data);
    return state.status === 'none' ? state : sitting(state, event);
  },
};

/** The seats of those who were invited; nobody where there is no meeting. */
export const seatsOf = (state: Meeting): Convened['seats'] => (state.status === 'none' ? [] : state.seats);

/** The items of its agenda; none where there is no meeting. */
export const itemsIn = (state: Meeting): readonly MeetingItem[] =>
  state.status === 'none' ? [] : [...state.items.values()];
