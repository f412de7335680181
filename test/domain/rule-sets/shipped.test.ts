import { describe, expect, test } from 'vitest';
import { dayInBerlin } from '../../../domain/calendar/calendar-day.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { openFund } from '../../../domain/fund/open-fund.ts';
import { openRound } from '../../../domain/fund/open-round.ts';
import { establishProgramme } from '../../../domain/programme/establish-programme.ts';
import { type Programme, programme, ruleSetOn } from '../../../domain/programme/programme.ts';
import { publishRuleSet } from '../../../domain/programme/publish-rule-set.ts';
import { seatCommittee } from '../../../domain/programme/seat-committee.ts';
import { demokratieLeben2015 } from '../../../domain/rule-sets/demokratie-leben-2015.ts';
import { demokratieLeben2020 } from '../../../domain/rule-sets/demokratie-leben-2020.ts';
import { demokratieLeben2025 } from '../../../domain/rule-sets/demokratie-leben-2025.ts';
import { empowerment2022 } from '../../../domain/rule-sets/empowerment-2022.ts';
import { empowerment2025 } from '../../../domain/rule-sets/empowerment-2025.ts';
import { leutkirch } from '../../../domain/rule-sets/leutkirch.ts';
import type { ShippedProgramme } from '../../../domain/rule-sets/shipped.ts';
import { stuttgart } from '../../../domain/rule-sets/stuttgart.ts';
import { stuttgartBridge2025 } from '../../../domain/rule-sets/stuttgart-bridge-2025.ts';
import { towns } from '../../../domain/rule-sets/towns.ts';
import { FundEvent } from '../../../events/fund-events.ts';
import { ProgrammeEvent } from '../../../events/programme-events.ts';
import { RuleSet } from '../../../events/rule-set.ts';
import { acting } from '../../support/given.ts';
import { personCalled, seatOfPerson } from '../../support/programme-facts.ts';

const ruleSets = [
  demokratieLeben2015,
  demokratieLeben2020,
  demokratieLeben2025,
  stuttgartBridge2025,
  empowerment2022,
  empowerment2025,
];
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

test('every shipped programme says where its office sits, and the holidays that its commune has of its own', () => {
  const seats = [...stuttgart, ...leutkirch, ...towns].flatMap(({ ruleSets: rules }) =>
    rules.map(({ officeSeat: { value: seat } }) =>
      [seat.land, seat.commune, ...seat.localHolidays].join(' '),
    ),
  );
  expect([...new Set(seats)].toSorted()).toEqual([
    'BB Falkensee',
    'BE Berlin',
    ...[
      'BW Böblingen',
      'BW Leutkirch im Allgäu',
      'BW Mannheim',
      'BW Ravensburg',
      'BW Stuttgart',
      'BW Weingarten',
    ],
    ...['BY Aichach assumption', 'BY Hof', 'BY Weiden in der Oberpfalz assumption', 'BY Würzburg assumption'],
    ...['HE Allendorf (Lumda)', 'HE Bensheim'],
    'MV Pasewalk',
    ...['NI Göttingen', 'NI Lüneburg', 'NI Norden'],
    'RP Birkenfeld',
    'SH Lübeck',
    'SN Bautzen',
    'ST Merseburg',
    ...['TH Gotha', 'TH Heilbad Heiligenstadt corpus-christi', 'TH Sondershausen'],
  ]);
});

describe('the towns that ship as patterns', () => {
  const sourcesOf = (rules: RuleSet) =>
    Object.entries(rules).flatMap(([rule, sourced]) =>
      typeof sourced === 'object' && sourced !== null && 'source' in sourced ? [{ rule, ...sourced }] : [],
    );

  test('are twenty-five, each under names of its own', () => {
    expect(towns).toHaveLength(25);
    for (const ids of [
      towns.map(({ programmeId }) => programmeId),
      towns.flatMap(({ ruleSets: published }) => published.map(({ ruleSetId }) => ruleSetId)),
      towns.flatMap(({ funds }) => funds.map(({ fund: { fundId } }) => fundId)),
    ])
      expect(new Set(ids).size).toBe(ids.length);
  });

  test('end the rules of every year, because nobody was found to say that they go on', () => {
    for (const rules of towns.flatMap(({ ruleSets: published }) => published))
      expect(rules.validUntilOn?.slice(0, 4), rules.ruleSetId).toBe(rules.validFromOn.slice(0, 4));
  });

  test('say of every rule where it comes from, and call nothing found that nobody found', () => {
    for (const rules of towns.flatMap(({ ruleSets: published }) => published))
      for (const { rule, source, confidence } of sourcesOf(rules)) {
        expect(source.length, `${rules.ruleSetId} ${rule}`).toBeGreaterThan(5);
        if (/^No |own proposal/i.test(source))
          expect(confidence, `${rules.ruleSetId} ${rule}`).not.toBe('found');
      }
  });

  test.for([
    ['hof-2025', 'rateMaxBasisPoints', 6_000],
    ['hof-2024', 'ownShareBasisPoints', 2_000],
    ['birkenfeld-2024', 'amountMaxCents', 999_999],
    ['birkenfeld-2024', 'rateMaxBasisPoints', 9_000],
    ['birkenfeld-2024', 'exceptions', ['rate-limit']],
    ['lueneburg-2022', 'localShareBasisPoints', 5_000],
    ['bensheim-2025', 'endsByMonthDay', '12-15'],
    ['mannheim-2020', 'startsFromMonthDay', '04-01'],
    ['kyffhaeuser-2020', 'leadDays', 21],
    ['wuerzburg-2018', 'kilometreRateCents', 20],
    ['falkensee-2024', 'circularVoteDays', 14],
    ['eichsfeld-2024', 'adviceRequired', true],
  ] as const)('keep what was read: %s, %s', ([ruleSetId, rule, value]) => {
    const rules = towns
      .flatMap(({ ruleSets: published }) => published)
      .find((each) => each.ruleSetId === ruleSetId);
    expect(rules?.[rule]).toMatchObject({ value, confidence: 'found' });
  });
});
