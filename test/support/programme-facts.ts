import type { PublishedRules } from '../../domain/programme/programme.ts';
import { demokratieLeben2020 } from '../../domain/rule-sets/demokratie-leben-2020.ts';
import type { ProgrammeEvent, Seat } from '../../events/programme-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';

/** A person's id, told apart by a short word of `[0-9a-z]`. */
export const personCalled = (word: string): string => `per_${word.padEnd(26, '0')}`;

/** The rules of Stuttgart for 2020 to 2024, with what a test says otherwise. */
export const rulesWith = (changes: Partial<RuleSet> = {}): RuleSet => ({
  ...demokratieLeben2020,
  ...changes,
});

/** A rule's value where a test does not care where it comes from. */
export const value = <Value>(of: Value) => ({ value: of, source: 'A test', confidence: 'assumed' as const });

export const established: ProgrammeEvent = {
  type: 'ProgrammeEstablished',
  data: { programmeId: 'demokratie-leben', title: 'Demokratie leben!', grantor: 'Stuttgart' },
};

/** Before any round of a test opens. */
const LONG_AGO = '2019-12-01T09:00:00.000Z';

/** Rules as a programme has them that published them long ago. */
export const longPublished = (rules: RuleSet): PublishedRules => ({ ...rules, publishedAt: LONG_AGO });

/** Published before any round of a test opens, where it says nothing else. */
export const published = (changes: Partial<RuleSet> = {}, publishedAt = LONG_AGO): ProgrammeEvent => ({
  type: 'RuleSetPublished',
  data: { programmeId: 'demokratie-leben', ruleSet: rulesWith(changes), publishedAt },
});

export const closedProgramme: ProgrammeEvent = {
  type: 'ProgrammeClosed',
  data: { programmeId: 'demokratie-leben', closedOn: '2024-12-31', reason: 'No more federal money' },
};

export const seatOfPerson = (word: string, changes: Partial<Seat> = {}): Seat => ({
  seatId: `seat-${word}`,
  personId: personCalled(word),
  voting: true,
  office: 'member',
  group: null,
  substitutePersonId: null,
  name: null,
  substituteName: null,
  ...changes,
});

export const seated: ProgrammeEvent = {
  type: 'CommitteeSeated',
  data: {
    programmeId: 'demokratie-leben',
    committeeId: 'begleitausschuss',
    title: 'Begleitausschuss',
    seats: [seatOfPerson('ada', { office: 'chair' }), seatOfPerson('bo')],
    term: 1,
  },
};
