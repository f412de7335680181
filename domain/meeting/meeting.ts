import type { AgendaItem, MeetingEvent } from '../../events/meeting-events.ts';
import type { Seat } from '../../events/programme-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { evolveItem, type ItemEvent, type MeetingItem, plannedItem } from './meeting-item.ts';

type Convened = Extract<MeetingEvent, { type: 'MeetingConvened' }>['data'];

/** The rules of procedure that a meeting was invited under. */
export type VotingSetting = Pick<
  Convened,
  | 'ruleSet'
  | 'quorumRule'
  | 'quorumDenominator'
  | 'customVoting'
  | 'groupLimits'
  | 'votedDownGrant'
  | 'isSecondMeeting'
  | 'votesUntil'
>;

/** What decisions in a meeting must remember. */
export type Meeting = Pick<Convened, 'startsAt' | 'invitationDays'> & {
  readonly meetingId: string | undefined;
  readonly programmeId: string | undefined;
  readonly committeeId: string | undefined;
  readonly setting: VotingSetting;
  readonly seats: readonly Seat[];
  readonly items: ReadonlyMap<string, MeetingItem>;
  readonly presentPersonIds: ReadonlySet<string>;
  readonly excusedPersonIds: ReadonlySet<string>;
  /** Whether the invitation came later than the rules say. */
  readonly isUrgent: boolean;
  /** Members who do not agree to be invited so late, or to vote by circulation. */
  readonly objectingPersonIds: ReadonlySet<string>;
  readonly isClosed: boolean;
  /** Of the minutes as they were signed; undefined before. */
  readonly signedDigest: string | undefined;
  /** Whether names and remarks in the minutes are gone. */
  readonly isErased: boolean;
};

const withItem = (state: Meeting, item: MeetingItem): Meeting => ({
  ...state,
  items: new Map([...state.items, [item.itemId, item]]),
});

const onItem = (state: Meeting, event: ItemEvent): Meeting => {
  const item = state.items.get(event.data.itemId);
  return item ? withItem(state, evolveItem(item, event, state.seats)) : state;
};

const agendaOf = (items: readonly AgendaItem[]): Meeting['items'] =>
  new Map(items.map((item) => [item.itemId, plannedItem(item)]));

export const meeting: Aggregate<Meeting, MeetingEvent> = {
  family: 'meeting',
  initial: {
    meetingId: undefined,
    programmeId: undefined,
    committeeId: undefined,
    startsAt: '',
    invitationDays: 0,
    setting: {
      ruleSet: { ruleSetId: '', version: 0 },
      quorumRule: 'vwvfg-90-91',
      quorumDenominator: 'all-seats',
      customVoting: null,
      groupLimits: null,
      votedDownGrant: 'rejects',
      isSecondMeeting: false,
      votesUntil: null,
    },
    seats: [],
    items: new Map(),
    presentPersonIds: new Set(),
    excusedPersonIds: new Set(),
    isUrgent: false,
    objectingPersonIds: new Set(),
    isClosed: false,
    signedDigest: undefined,
    isErased: false,
  },
  evolve: (state, event) => {
    const { type, data } = event;
    switch (type) {
      case 'MeetingConvened': {
        const { items, urgency, ...setting } = data;
        const { meetingId, programmeId, committeeId, startsAt, invitationDays, seats } = data;
        return {
          ...state,
          ...{ meetingId, programmeId, committeeId, startsAt, invitationDays, seats, setting },
          isUrgent: urgency !== null,
          items: agendaOf(items),
        };
      }
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
        return { ...state, isClosed: true };
      case 'MinutesSigned':
        return { ...state, signedDigest: data.digest };
      case 'MeetingErased':
        return { ...state, isErased: true };
      case 'RemarkRecorded':
      case 'MinutesCorrected':
        return state;
      default:
        return onItem(state, event);
    }
  },
};
