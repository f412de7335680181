import { describe, expect, test } from 'vitest';
import { dayInBerlin } from '../../../domain/calendar/calendar-day.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { openFund } from '../../../domain/fund/open-fund.ts';
import { openRound } from '../../../domain/fund/open-round.ts';
import { establishProgramme } from '../../../domain/programme/establish-programme.ts';
import { type Programme, programme, ruleSetOn } from '../../../domain/programme/programme.ts';
import { publishRuleSet } from '../../../domain/programme/publish-rule-set.ts';
import { seatCommittee } from '../../../domain/programme/seat-committee.ts';
import { leutkirch } from '../../../domain/rule-sets/leutkirch.ts';
import type { ShippedProgramme } from '../../../domain/rule-sets/shipped.ts';
import { stuttgart } from '../../../domain/rule-sets/stuttgart.ts';
import { towns } from '../../../domain/rule-sets/towns.ts';
import { FundEvent } from '../../../events/fund-events.ts';
import { ProgrammeEvent } from '../../../events/programme-events.ts';
import { RuleSet } from '../../../events/rule-set.ts';
import { acting } from '../../support/given.ts';
import { personCalled, seatOfPerson } from '../../support/programme-facts.ts';
import { ruleSets } from '../../support/shipped-rule-sets.ts';

const who = acting(personCalled('admin'));

/** The events of a decision that must be accepted. */
const accepted = <Event>(
  decision: { readonly accepted: readonly Event[] } | { readonly refused: string },
) => {
  if ('refused' in decision) throw new Error(JSON.stringify(decision));
  return decision.accepted;
};

/** Everything that an administrator does to set a programme up, by way of the decisions. */
const setUp = ({ programmeId, title, grantor, ruleSets: rules, committees }: ShippedProgramme) => {
  const decisions: readonly ((state: Programme) => readonly ProgrammeEvent[])[] = [
    (state) => accepted(establishProgramme({ ...who, programmeId, title, grantor }, state)),
    ...committees.map((committee) => (state: Programme) => {
      const seats = [seatOfPerson('ada', { office: 'chair' })];
      return accepted(seatCommittee({ ...who, programmeId, ...committee, seats, term: 1 }, state));
    }),
    ...rules.map(
      (ruleSet) => (state: Programme) => accepted(publishRuleSet({ ...who, programmeId, ruleSet }, state)),
    ),
  ];
  return decisions.reduce<{ readonly state: Programme; readonly events: readonly ProgrammeEvent[] }>(
    ({ state, events }, decide) => {
      const added = decide(state);
      return { state: added.reduce(programme.evolve, state), events: events.concat(added) };
    },
    { state: programme.initial, events: [] },
  );
};

describe.for(ruleSets)('the rules $ruleSetId', (ruleSet) => {
  test('have the form that is stored', () => {
    expect(RuleSet.parse(ruleSet)).toEqual(ruleSet);
  });

  test('can be published', () => {
    const established = programme.evolve(programme.initial, {
      type: 'ProgrammeEstablished',
      data: { programmeId: 'any', title: 'Any', grantor: 'Any' },
    });
    expect(publishRuleSet({ ...who, programmeId: 'any', ruleSet }, established)).toHaveProperty('accepted');
  });
});

describe.for([...stuttgart, ...leutkirch, ...towns])('the programme $title', (shipped) => {
  const { state, events } = setUp(shipped);

  test('is set up by ordinary commands, in the form that is stored', () => {
    for (const event of events) expect(ProgrammeEvent.parse(event)).toEqual(event);
  });

  test('opens its funds and rounds by ordinary commands, in the form that is stored', () => {
    for (const { fund: opened, rounds } of shipped.funds) {
      const first = accepted(openFund({ ...who, ...opened }, fund.initial, { programme: state }));
      const all = rounds.reduce((before, round) => {
        const now = before.reduce(fund.evolve, fund.initial);
        return before.concat(accepted(openRound({ ...who, fundId: opened.fundId, ...round }, now)));
      }, first);
      expect(all).toHaveLength(rounds.length + 1);
      for (const event of all) expect(FundEvent.parse(event)).toEqual(event);
    }
  });

  test('has rules on the first and the last day of every round', () => {
    for (const { rounds } of shipped.funds)
      for (const { deadlineOn, opensAt } of rounds) {
        expect(ruleSetOn(state, deadlineOn), deadlineOn).toBeDefined();
        expect(ruleSetOn(state, dayInBerlin(opensAt)), opensAt).toBeDefined();
      }
  });
});

describe('the figures that the sources name', () => {
  const fundsOf = (programmes: readonly ShippedProgramme[]) =>
    new Map(programmes.flatMap(({ funds }) => funds.map(({ fund: opened }) => [opened.fundId, opened])));

  test.for([
    ['aktionsfonds-2024', 3_700_000, 350_000],
    ['jugendfonds-2024', 2_300_000, 350_000],
    ['jugendfonds-2025', 1_500_000, 300_000],
  ] as const)('stand as found in the fund %s', ([fundId, allocatedCents, applicationMaxCents]) => {
    expect(fundsOf(stuttgart).get(fundId)).toMatchObject({
      allocatedCents,
      applicationMaxCents,
      provenance: { confidence: 'found' },
    });
  });

  test('give Empowerment 200,000.00 for two years, halved by assumption', () => {
    const both = ['empowerment-2024', 'empowerment-2025'].map((id) => fundsOf(stuttgart).get(id));
    expect(both.reduce((sum, half) => sum + (half?.allocatedCents ?? 0), 0)).toBe(20_000_000);
    for (const half of both) expect(half?.provenance.confidence).toBe('assumed');
  });

  test('give Leutkirch 44,000.00 in 2019', () => {
    expect(fundsOf(leutkirch).get('aktions-und-initiativfonds-2019')?.allocatedCents).toBe(4_400_000);
  });
});
