import { describe, expect, test } from 'vitest';
import { leutkirch } from '../../../domain/rule-sets/leutkirch.ts';
import { stuttgart } from '../../../domain/rule-sets/stuttgart.ts';
import { towns } from '../../../domain/rule-sets/towns.ts';
import type { RuleSet } from '../../../events/rule-set.ts';

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
