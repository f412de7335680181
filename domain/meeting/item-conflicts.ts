import type { MeetingEvent } from '../../events/meeting-events.ts';

type ConflictEvent = Extract<
  MeetingEvent,
  { type: 'ItemConflictDeclared' | 'ConflictVoteCast' | 'ItemConflictDecided' }
>;

/** Whether somebody keeps out of one item: said by whom, and how it stands. */
export type ItemConflict = {
  readonly stand: 'undecided' | 'excluded' | 'cleared';
  readonly isSelfDeclared: boolean;
  /** What the others say, by the person who votes. */
  readonly votes: ReadonlyMap<string, boolean>;
};

export type ItemConflicts = ReadonlyMap<string, ItemConflict>;

const none: ItemConflict = { stand: 'undecided', isSelfDeclared: false, votes: new Map() };

/** What an event says about a conflict that was there before. A conflict that was decided may be raised again. */
const changed = (before: ItemConflict, { type, data }: ConflictEvent): ItemConflict => {
  switch (type) {
    case 'ItemConflictDeclared': {
      const isSelfDeclared = before.isSelfDeclared || data.declaredBy === data.personId;
      return before.stand === 'undecided'
        ? { ...before, isSelfDeclared }
        : { stand: 'undecided', isSelfDeclared, votes: new Map() };
    }
    case 'ConflictVoteCast':
      return { ...before, votes: new Map([...before.votes, [data.votedBy, data.isConflict]]) };
    case 'ItemConflictDecided':
      return { ...before, stand: data.isConflict ? 'excluded' : 'cleared' };
  }
};

export const evolveConflicts = (conflicts: ItemConflicts, event: ConflictEvent): ItemConflicts => {
  const { personId } = event.data;
  return new Map([...conflicts, [personId, changed(conflicts.get(personId) ?? none, event)]]);
};

/** Who keeps out of an item: excluded for good, or until the others have decided. */
export type KeepingOut = {
  readonly excluded: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
};

/** What the review of the application says: conflicts that stand, and those that were raised and are not decided. */
export type ReviewConflicts = {
  readonly declared: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
};

const standing = (conflicts: ItemConflicts, wanted: ItemConflict['stand']): readonly string[] =>
  [...conflicts].filter(([, { stand }]) => stand === wanted).map(([personId]) => personId);

/**
 * Everyone who keeps out: who acts for the applicant, whose conflict was known while scoring, and who has one here.
 *
 * What this meeting decided goes before what was said earlier; who acts for the applicant is out by law.
 *
 * @see VwVfG § 20 (1) and (4), GemO BW § 18
 */
export const keepingOut = (
  conflicts: ItemConflicts,
  { declared, raised }: ReviewConflicts,
  actingForApplicant: ReadonlySet<string>,
): KeepingOut => {
  const cleared = new Set(standing(conflicts, 'cleared'));
  const notCleared = (personIds: ReadonlySet<string>) => [...personIds].filter((id) => !cleared.has(id));
  const excluded = new Set([
    ...actingForApplicant,
    ...standing(conflicts, 'excluded'),
    ...notCleared(declared),
  ]);
  const open = [...standing(conflicts, 'undecided'), ...notCleared(raised)];
  return { excluded, undecided: new Set(open.filter((id) => !excluded.has(id))) };
};

export const keepsOut = ({ excluded, undecided }: KeepingOut, personId: string): boolean =>
  excluded.has(personId) || undecided.has(personId);
