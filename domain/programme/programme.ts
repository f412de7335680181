import type { ProgrammeEvent, Seat } from '../../events/programme-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Aggregate } from '../aggregate.ts';

export type Committee = {
  readonly committeeId: string;
  readonly title: string;
  readonly seats: readonly Seat[];
  readonly term: number;
};

/** What decisions need of a programme: its rules by date, and who sits in its committees. */
export type Programme = {
  readonly programmeId: string | undefined;
  readonly isClosed: boolean;
  readonly ruleSets: readonly RuleSet[];
  readonly committees: ReadonlyMap<string, Committee>;
};

export const programme: Aggregate<Programme, ProgrammeEvent> = {
  family: 'programme',
  initial: { programmeId: undefined, isClosed: false, ruleSets: [], committees: new Map() },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'ProgrammeEstablished':
        return { ...state, programmeId: data.programmeId };
      case 'RuleSetPublished':
        return { ...state, ruleSets: [...state.ruleSets, data.ruleSet] };
      case 'CommitteeSeated':
        return { ...state, committees: new Map([...state.committees, [data.committeeId, data]]) };
      case 'ProgrammeClosed':
        return { ...state, isClosed: true };
    }
  },
};

/** The rules in force on a day: the newest version of the rule set whose dates include it. */
export const ruleSetOn = ({ ruleSets }: Programme, day: string): RuleSet | undefined =>
  ruleSets
    .filter(
      ({ validFromOn, validUntilOn }) => validFromOn <= day && (validUntilOn === null || day <= validUntilOn),
    )
    .toSorted((a, b) => a.version - b.version)
    .at(-1);

/** The very version of the rules that a decision was made under. */
export const ruleSetBy = (
  { ruleSets }: Programme,
  { ruleSetId, version }: { readonly ruleSetId: string; readonly version: number },
): RuleSet | undefined =>
  ruleSets.find((rules) => rules.ruleSetId === ruleSetId && rules.version === version);

/** The seat that a person holds in a committee. */
export const seatOf = ({ committees }: Programme, committeeId: string, personId: string): Seat | undefined =>
  committees.get(committeeId)?.seats.find((seat) => seat.personId === personId);
