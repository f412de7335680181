import { describe, expect, test } from 'vitest';
import { lumpSumCeilingCents, planFigures } from '../../../domain/application/finance-plan.ts';
import { planRules } from '../../../domain/application/plan-rules.ts';
import { firstBroken } from '../../../domain/decision.ts';
import { CENTS_MAX } from '../../../events/fields.ts';
import { limitsWith, planWith } from '../../support/content-facts.ts';
import { costLine, lumpSumsOf } from '../../support/plan-facts.ts';

const check = (changes: Parameters<typeof planWith>[0], limits: Parameters<typeof limitsWith>[0] = {}) =>
  firstBroken(planRules, planFigures(planWith(changes)), limitsWith(limits), undefined);

const example5 = {
  expenditure: [
    costLine('fees', 180_000),
    costLine('room', 45_000),
    costLine('material', 35_000),
    costLine('publicity', 30_000),
    costLine('catering', 20_000),
    costLine('travel', 15_000),
  ],
};
const known = { costCategories: ['fees', 'room', 'material', 'publicity', 'catering', 'travel'] };

describe('worked example 5, a finance plan of 3,250.00', () => {
  test('balances: own 250.00, third 400.00, fees 100.00 and 2,500.00 asked for', () => {
    expect(planFigures(planWith(example5))).toMatchObject({ costCents: 325_000, differenceCents: 0 });
    expect(check(example5, known)).toBeUndefined();
  });

  test('is overfinanced by 100.00 with 2,600.00 requested', () => {
    expect(check({ ...example5, requestedCents: 260_000 }, known)).toEqual({
      refused: 'plan-overfinanced',
      facts: { differenceCents: 10_000 },
    });
  });

  test('falls 75.00 short of a tenth, 325.00, when only own money counts, and passes with own and third money of 650.00', () => {
    const share = { ...known, ownShareBasisPoints: 1_000 };
    expect(check(example5, { ...share, ownShareCounts: ['own'] })).toEqual({
      refused: 'own-share-too-small',
      facts: { neededCents: 32_500, missingCents: 7_500 },
    });
    expect(check(example5, { ...share, ownShareCounts: ['own', 'third'] })).toBeUndefined();
  });

  test('asks for 76.92 %: passes a cap of 90 %, and fails one of 60 % that allows 1,950.00', () => {
    expect(check(example5, { ...known, rateMaxBasisPoints: 9_000 })).toBeUndefined();
    expect(check(example5, { ...known, rateMaxBasisPoints: 6_000 })).toEqual({
      refused: 'rate-too-high',
      facts: { limitCents: 195_000 },
    });
  });
});

const basis = lumpSumsOf(20, [{ quarterHours: 8, contractFeeCents: 20_000 }]);
const lumpSums = {
  perParticipantCents: 4_000,
  perFeeHourCents: 7_200,
  feeDayFromHours: 6,
  perFeeDayCents: 54_000,
};

const broken = {
  'amounts-too-large': check({
    expenditure: [costLine('fees', 60_000_000_000), costLine('material', 60_000_000_000)],
  }),
  'cost-category-unknown': check({ expenditure: [costLine('fireworks', 325_000)] }),
  'plan-line-twice': check({ expenditure: [costLine('fees', 300_000), costLine('fees', 25_000)] }),
  'requested-above-cost': check({ requestedCents: 325_001 }),
  'plan-overfinanced': check({ requestedCents: 250_001 }),
  'plan-underfinanced': check({ requestedCents: 249_999 }),
  'requested-above-programme-limit': check({}, { amountMaxCents: 249_999 }),
  'requested-above-kind-limit': check({}, { kindMaxCents: 249_999 }),
  'requested-above-fund-limit': check({}, { applicationMaxCents: 249_999 }),
  'requested-below-minimum': check({}, { amountMinCents: 250_001 }),
  'own-share-too-small': check({}, { ownShareBasisPoints: 1_000, ownShareCounts: ['participant-fees'] }),
  'rate-too-high': check({}, { rateMaxBasisPoints: 7_692 }),
  'lump-sum-basis-missing': check({}, { lumpSums }),
  'participant-days-below-participants': check({ lumpSumBasis: { ...basis, participantDayCount: 19 } }),
  'requested-above-lump-sums': check({ lumpSumBasis: basis }, { lumpSums }),
} satisfies Record<keyof typeof planRules, unknown>;

describe('a finance plan', () => {
  test('has a test for every rule', () => expect(Object.keys(broken)).toEqual(Object.keys(planRules)));

  test.for(Object.entries(broken))('is refused with %s', ([code, refusal]) =>
    expect(refusal).toMatchObject({ refused: code }),
  );

  test('may reach every limit exactly', () => {
    const limits = {
      amountMinCents: 250_000,
      amountMaxCents: 250_000,
      kindMaxCents: 250_000,
      applicationMaxCents: 250_000,
      ownShareBasisPoints: 2_307,
      ownShareCounts: ['own', 'third', 'participant-fees'] as const,
      rateMaxBasisPoints: 7_693,
    };
    expect(check({}, limits)).toBeUndefined();
  });

  test.for([
    ['the most that a fund can hold', CENTS_MAX, CENTS_MAX, 0, undefined],
    ['one cent more of cost', CENTS_MAX + 1, CENTS_MAX, 0, 'amounts-too-large'],
    ['one cent more of income', CENTS_MAX, CENTS_MAX, 1, 'amounts-too-large'],
    ['little cost and much income', 1, CENTS_MAX, 1, 'amounts-too-large'],
  ] as const)('may have %s', ([, costCents, requestedCents, ownCents, refused]) => {
    const plan = {
      expenditure: [costLine('fees', costCents)],
      income: [{ kind: 'own' as const, label: 'Kasse', status: 'confirmed' as const, amountCents: ownCents }],
      requestedCents,
    };
    expect(check(plan)?.refused).toBe(refused);
  });

  test('is told how much is missing', () => {
    expect(check({ requestedCents: 249_999 })).toEqual({
      refused: 'plan-underfinanced',
      facts: { differenceCents: 1 },
    });
  });

  test('needs neither own share nor anybody else up to the sum that is free of it', () => {
    const share = { ownShareBasisPoints: 9_000, ownShareCounts: ['own'] as const, rateMaxBasisPoints: 1_000 };
    expect(check({}, { ...share, ownShareFreeUpToCents: 250_000 })).toBeUndefined();
    expect(check({}, { ...share, ownShareFreeUpToCents: 249_999 })).toMatchObject({
      refused: 'own-share-too-small',
    });
  });

  test('adds up while lines have no amount yet', () => {
    const expenditure = [
      { lineId: 'tent', category: null },
      { lineId: 'stage', amountCents: 500 },
    ];
    const plan = { expenditure, income: [{ kind: 'own' }] };
    expect(planFigures(plan)).toMatchObject({ costCents: 500, ownCents: 0, differenceCents: -500 });
    expect(planFigures(undefined)).toMatchObject({ costCents: 0, differenceCents: 0 });
  });
});

describe('the ceiling of lump sums', () => {
  const ceiling = (quarterHours: number, contractFeeCents: number) =>
    lumpSumCeilingCents(lumpSumsOf(0, [{ quarterHours, contractFeeCents }]), lumpSums, 'per-project');

  test.for([
    [1, 1_800],
    [23, 41_400],
    [24, 54_000],
    [40, 54_000],
  ] as const)('of %i quarters of an hour is %i cents', ([quarterHours, cents]) => {
    expect(ceiling(quarterHours, 100_000)).toBe(cents);
  });

  test('is never above the fee in the contract', () => {
    expect(ceiling(8, 10_000)).toBe(10_000);
    expect(ceiling(40, 30_000)).toBe(30_000);
  });

  test('adds the participants', () => {
    expect(lumpSumCeilingCents(basis, lumpSums, 'per-project')).toBe(20 * 4_000 + 14_400);
  });

  test('counts who comes on three days three times where the rules count by day', () => {
    const days = { participantCount: 20, participantDayCount: 60, feeDays: [] };
    expect(lumpSumCeilingCents(days, lumpSums, 'per-day')).toBe(60 * 4_000);
    expect(lumpSumCeilingCents(days, lumpSums, 'per-project')).toBe(20 * 4_000);
    expect(lumpSumCeilingCents(lumpSumsOf(20), lumpSums, 'per-day')).toBe(20 * 4_000);
  });

  test('allows to ask for exactly that', () => {
    const requestedCents = 94_400;
    const plan = {
      expenditure: [costLine('fees', requestedCents)],
      income: [],
      requestedCents,
      lumpSumBasis: basis,
    };
    expect(check(plan, { lumpSums })).toBeUndefined();
  });
});
