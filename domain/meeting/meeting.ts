import type { AgendaItem, MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Seat } from '../../events/programme-events.ts';
import type { Aggregate } from '../aggregate.ts';
import type { QuorumSetting } from './quorum.ts';

export type Vote = Extract<MeetingEvent, { type: 'VoteCast' }>['data']['vote'];
export type ItemStatus = 'planned' | 'open' | 'resolved' | 'deferred' | 'removed';

/** One item of the agenda, with the ballot on the motion that was called last. */
export type MeetingItem = AgendaItem & {
  readonly status: ItemStatus;
  readonly motion: Motion | undefined;
  /** Who declared a conflict in this meeting; those declared during the review are in its own stream. */
  readonly conflictedPersonIds: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, Vote>;
};

/** What decisions in a meeting must remember. */
export type Meeting = {
  readonly meetingId: string | undefined;
  readonly programmeId: string | undefined;
  readonly committeeId: string | undefined;
  readonly setting: QuorumSetting;
  readonly seats: readonly Seat[];
  readonly items: ReadonlyMap<string, MeetingItem>;
  readonly presentPersonIds: ReadonlySet<string>;
  readonly isClosed: boolean;
};

const changeItem = (
  state: Meeting,
  itemId: string,
  change: (item: MeetingItem) => Partial<MeetingItem>,
): Meeting => {
  const item = state.items.get(itemId);
  if (!item) return state;
  return { ...state, items: new Map([...state.items, [itemId, { ...item, ...change(item) }]]) };
};

const planned = (item: AgendaItem): MeetingItem => ({
  ...item,
  status: 'planned',
  motion: undefined,
  conflictedPersonIds: new Set(),
  votes: new Map(),
});

export const meeting: Aggregate<Meeting, MeetingEvent> = {
  family: 'meeting',
  initial: {
    meetingId: undefined,
    programmeId: undefined,
    committeeId: undefined,
    setting: { quorumRule: 'vwvfg-90-91', quorumDenominator: 'all-seats', isSecondMeeting: false },
    seats: [],
    items: new Map(),
    presentPersonIds: new Set(),
    isClosed: false,
  },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'MeetingConvened': {
        const { meetingId, programmeId, committeeId, seats, items } = data;
        const { quorumRule, quorumDenominator, isSecondMeeting } = data;
        return {
          ...state,
          ...{ meetingId, programmeId, committeeId, seats },
          setting: { quorumRule, quorumDenominator, isSecondMeeting },
          items: new Map(items.map((item) => [item.itemId, planned(item)])),
        };
      }
      case 'PresenceRecorded': {
        const others = [...state.presentPersonIds].filter((personId) => personId !== data.personId);
        return { ...state, presentPersonIds: new Set(data.isPresent ? [...others, data.personId] : others) };
      }
      case 'ItemConflictDeclared':
        return changeItem(state, data.itemId, ({ conflictedPersonIds }) => ({
          conflictedPersonIds: new Set([...conflictedPersonIds, data.personId]),
        }));
      case 'ItemCalled':
        return changeItem(state, data.itemId, () => ({
          status: 'open',
          motion: data.motion,
          votes: new Map(),
        }));
      case 'VoteCast':
        return changeItem(state, data.itemId, ({ votes }) => ({
          votes: new Map([...votes, [data.personId, data.vote]]),
        }));
      case 'ResolutionPassed':
        return changeItem(state, data.itemId, () => ({ status: 'resolved' }));
      case 'ItemDeferred':
        return changeItem(state, data.itemId, () => ({ status: 'deferred' }));
      case 'ItemRemoved':
        return changeItem(state, data.itemId, () => ({ status: 'removed' }));
      case 'MeetingClosed':
        return { ...state, isClosed: true };
    }
  },
};

/** Whether an item still waits for its end. */
export const isPendingItem = ({ status }: Pick<MeetingItem, 'status'>): boolean =>
  status === 'planned' || status === 'open';
