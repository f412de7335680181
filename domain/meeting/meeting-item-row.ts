import type { AgendaItem, MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { ItemEvent, ItemStatus, Vote } from './meeting-item.ts';

type DataOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];
type Declared = DataOf<'ItemConflictDeclared'>;

/** A conflict of interest on an item, and what became of it. */
export type ItemConflictRow = Pick<Declared, 'personId' | 'declaredBy' | 'ground' | 'reason'> & {
  readonly stand: 'undecided' | 'excluded' | 'cleared';
  readonly raisedAt: string;
  readonly votes: readonly { readonly personId: string; readonly isConflict: boolean }[];
  readonly decision:
    | (Pick<DataOf<'ItemConflictDecided'>, 'decidedBy' | 'presidingPersonId' | 'yesCount' | 'noCount'> & {
        readonly decidedAt: string;
      })
    | null;
};

export type VoteRow = { readonly personId: string; readonly vote: Vote; readonly castAt: string };

type PutMotion = { readonly motionNumber: number; readonly motion: Motion; readonly calledAt: string };

/** An item of the agenda with everything that happened to it. */
export type MeetingItemRow = AgendaItem & {
  readonly status: ItemStatus;
  readonly needsConsent: boolean;
  readonly consentedPersonIds: readonly string[];
  readonly motion: Motion | null;
  readonly motionNumber: number;
  /** Every motion that was put, the last one too. */
  readonly motions: readonly PutMotion[];
  readonly calledAt: string | null;
  readonly endedAt: string | null;
  readonly conflicts: readonly ItemConflictRow[];
  /** On the motion that was called last. */
  readonly votes: readonly VoteRow[];
  /** Votes that a conflict of interest made void. */
  readonly voidedVotes: readonly { readonly personId: string; readonly voidedAt: string }[];
  readonly endAnnouncedAt: string | null;
  readonly resolution: DataOf<'ResolutionPassed'> | null;
  /** Why the item ended without a vote. */
  readonly reason: DataOf<'ItemDeferred'>['reason'] | DataOf<'ItemRemoved'>['reason'] | null;
};

export const plannedRow = (item: AgendaItem, needsConsent = false): MeetingItemRow => ({
  ...item,
  status: 'planned',
  needsConsent,
  consentedPersonIds: [],
  motion: null,
  motionNumber: 0,
  motions: [],
  calledAt: null,
  endedAt: null,
  conflicts: [],
  votes: [],
  voidedVotes: [],
  endAnnouncedAt: null,
  resolution: null,
  reason: null,
});

const withConflict = (
  { conflicts }: MeetingItemRow,
  personId: string,
  change: (before: ItemConflictRow | undefined) => ItemConflictRow | undefined,
): Pick<MeetingItemRow, 'conflicts'> => {
  const changed = change(conflicts.find((conflict) => conflict.personId === personId));
  const others = conflicts.filter((conflict) => conflict.personId !== personId);
  return { conflicts: changed ? [...others, changed] : others };
};

const raised = (data: Declared, at: string, before: ItemConflictRow | undefined): ItemConflictRow => {
  const { personId, declaredBy, ground, reason } = data;
  if (before?.stand === 'undecided') return { ...before, declaredBy, ground, reason };
  return {
    personId,
    declaredBy,
    ground,
    reason,
    stand: 'undecided',
    raisedAt: at,
    votes: [],
    decision: null,
  };
};

const decided = (data: DataOf<'ItemConflictDecided'>, at: string, before: ItemConflictRow | undefined) => {
  const { isConflict, decidedBy, presidingPersonId, yesCount, noCount } = data;
  const decision = { decidedBy, presidingPersonId, yesCount, noCount, decidedAt: at };
  const stand = isConflict ? ('excluded' as const) : ('cleared' as const);
  return before && { ...before, stand, decision };
};

/** What an event changes in the row of the item that it is about. */
export const itemChange = (
  item: MeetingItemRow,
  { type, data }: ItemEvent,
  at: string,
): Partial<MeetingItemRow> => {
  switch (type) {
    case 'ItemConsented':
      return { consentedPersonIds: [...item.consentedPersonIds, data.personId] };
    case 'ItemConflictDeclared':
      return withConflict(item, data.personId, (before) => raised(data, at, before));
    case 'ConflictVoteCast': {
      const vote = { personId: data.votedBy, isConflict: data.isConflict };
      return withConflict(
        item,
        data.personId,
        (before) => before && { ...before, votes: [...before.votes, vote] },
      );
    }
    case 'ItemConflictDecided':
      return withConflict(item, data.personId, (before) => decided(data, at, before));
    case 'ItemCalled': {
      const { motionNumber, motion } = data;
      const motions = [...item.motions, { motionNumber, motion, calledAt: at }];
      return { status: 'open', motion, motionNumber, motions, calledAt: at, votes: [], endAnnouncedAt: null };
    }
    case 'VoteCast':
      return { votes: [...item.votes, { personId: data.personId, vote: data.vote, castAt: at }] };
    case 'VoteVoided':
      return {
        votes: item.votes.filter(({ personId }) => personId !== data.personId),
        voidedVotes: [...item.voidedVotes, { personId: data.personId, voidedAt: at }],
      };
    case 'VoteEndAnnounced':
      return { endAnnouncedAt: at };
    case 'ResolutionPassed':
      return { status: 'resolved', endedAt: at, resolution: data };
    case 'ItemDeferred':
      return { status: 'deferred', endedAt: at, reason: data.reason };
    case 'ItemRemoved':
      return { status: 'removed', endedAt: at, reason: data.reason };
  }
};
