import type { FundSource } from '../../events/fund-source-events.ts';
import type { ProgrammeEvent, Seat } from '../../events/programme-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import type { Aggregate } from '../aggregate.ts';

export type Committee = {
  readonly committeeId: string;
  readonly title: string;
  readonly seats: readonly Seat[];
  readonly term: number;
};

/** Rules with the moment from which everybody could know them. */
export type PublishedRules = RuleSet & { readonly publishedAt: string };

/** What decisions need of a programme: its rules by date, and who sits in its committees. */
export type Programme = {
  readonly programmeId: string | undefined;
  readonly isClosed: boolean;
  readonly ruleSets: readonly PublishedRules[];
  readonly committees: ReadonlyMap<string, Committee>;
  /** Who gives how much for it, by year; nothing for a year of which nobody has said so. */
  readonly allocations: ReadonlyMap<number, readonly FundSource[]>;
};

export const programme: Aggregate<Programme, ProgrammeEvent> = {
  family: 'programme',
  initial: {
    ...{ programmeId: undefined, isClosed: false, ruleSets: [] },
    ...{ committees: new Map(), allocations: new Map() },
  },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'ProgrammeEstablished':
        return { ...state, programmeId: data.programmeId };
      case 'RuleSetPublished':
        return {
          ...state,
          ruleSets: [...state.ruleSets, { ...data.ruleSet, publishedAt: data.publishedAt }],
        };
      case 'CommitteeSeated':
        return { ...state, committees: new Map([...state.committees, [data.committeeId, data]]) };
      case 'ProgrammeAllocationSet':
        return { ...state, allocations: new Map([...state.allocations, [data.year, data.sources]]) };
      case 'ProgrammeClosed':
        return { ...state, isClosed: true };
    }
  },
};

/** Whether anybody was elected into a committee yet. */
export const isSeated = (committee: Pick<Committee, 'seats'> | undefined): boolean =>
  committee !== undefined && committee.seats.length > 0;

const byVersion = (a: RuleSet, b: RuleSet) => a.version - b.version;

/** Of one rule set, the version that has replaced all earlier ones by a day; its own end may lie before that day. */
const newestBegunOn = <Rules extends RuleSet>(versions: readonly Rules[], day: string): Rules | undefined =>
  versions
    .filter(({ validFromOn }) => validFromOn <= day)
    .toSorted(byVersion)
    .at(-1);

/** All rules in force on a day: one version of each rule set at most, and of different rule sets only by mistake. */
export const allRuleSetsOn = <Rules extends RuleSet>(
  ruleSets: readonly Rules[],
  day: string,
): readonly Rules[] =>
  [...Map.groupBy(ruleSets, ({ ruleSetId }) => ruleSetId).values()]
    .flatMap((versions) => newestBegunOn(versions, day) ?? [])
    .filter(({ validUntilOn }) => validUntilOn === null || day <= validUntilOn);

/**
 * The rules in force on a day: a later version of a rule set replaces the earlier from its first day on.
 *
 * For what is a matter of the day, such as the invitation to a meeting. A draft is judged by `rulesOfRound`.
 */
export const ruleSetOn = ({ ruleSets }: Pick<Programme, 'ruleSets'>, day: string): RuleSet | undefined =>
  allRuleSetsOn(ruleSets, day)[0];

/** The newest version of each rule set that is in force on a day or will be. */
export const ruleSetsFrom = (ruleSets: readonly RuleSet[], day: string): readonly RuleSet[] =>
  [...Map.groupBy(ruleSets, ({ ruleSetId }) => ruleSetId).values()]
    .flatMap((versions) => versions.toSorted(byVersion).at(-1) ?? [])
    .filter(({ validUntilOn }) => validUntilOn === null || day <= validUntilOn);

/** The very version of the rules that a decision was made under. */
export const ruleSetBy = (
  { ruleSets }: Programme,
  { ruleSetId, version }: { readonly ruleSetId: string; readonly version: number },
): RuleSet | undefined =>
  ruleSets.find((rules) => rules.ruleSetId === ruleSetId && rules.version === version);

/** The rules that an application is judged by: those of its submission, also when newer ones are in force. */
export const rulesOf = (
  programme: Programme,
  { ruleSet }: { readonly ruleSet: RuleSetReference | undefined },
): RuleSet | undefined => ruleSet && ruleSetBy(programme, ruleSet);

/** The same of an application that was submitted: that was possible under published rules only, and they never go away. */
export const rulesHeldTo = (
  programme: Programme,
  application: { readonly ruleSet: RuleSetReference | undefined },
): RuleSet => {
  const rules = rulesOf(programme, application);
  if (!rules) throw new Error('an application was submitted without rules');
  return rules;
};

/** The seat that a person holds in a committee. */
export const seatOf = ({ committees }: Programme, committeeId: string, personId: string): Seat | undefined =>
  committees.get(committeeId)?.seats.find((seat) => seat.personId === personId);
