import { describe, expect, test } from 'vitest';
import { contentLimits } from '../../../domain/application/content-limits.ts';
import { brokenContentRules } from '../../../domain/application/content-rules.ts';
import { dayInBerlin } from '../../../domain/calendar/calendar-day.ts';
import { allRuleSetsOn } from '../../../domain/programme/programme.ts';
import { demokratieLeben2025 } from '../../../domain/rule-sets/demokratie-leben-2025.ts';
import { leutkirch } from '../../../domain/rule-sets/leutkirch.ts';
import type { ShippedProgramme } from '../../../domain/rule-sets/shipped.ts';
import { stuttgart } from '../../../domain/rule-sets/stuttgart.ts';
import { towns } from '../../../domain/rule-sets/towns.ts';
import { ApplicationContent } from '../../../events/application-content.ts';
import { LegalForm } from '../../../events/legal-form.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import { exampleFor, planFor } from '../../support/example-application.ts';
import { limitCases } from '../../support/limit-cases.ts';

/** A fund in which the rules are tried: one of the programme's own, or one of the first year of the rules. */
const fundFor = (rules: RuleSet, { funds, committees }: ShippedProgramme) => {
  const own = funds.find(({ rounds: [first] }) =>
    allRuleSetsOn([rules], dayInBerlin(first?.opensAt ?? '1900-01-01T00:00:00.000Z')).includes(rules),
  );
  const [committee] = committees;
  return {
    year: own?.fund.year ?? Number(rules.validFromOn.slice(0, 4)),
    applicationMaxCents: own?.fund.applicationMaxCents ?? null,
    committeeId: own?.fund.committeeId ?? committee?.committeeId ?? '',
    submittedOn: own ? dayInBerlin(own.rounds[0]?.opensAt ?? '') : rules.validFromOn,
  };
};

const general: ShippedProgramme = {
  ...{ programmeId: 'general', title: 'Any town by lump sums', grantor: 'Any town' },
  ...{ ruleSets: [demokratieLeben2025], committees: [], funds: [] },
};
const all = [...stuttgart, ...leutkirch, ...towns, general].flatMap((programme) =>
  programme.ruleSets.map((rules) => ({ name: rules.ruleSetId, rules, bounds: fundFor(rules, programme) })),
);

test('every kind of limit is tried under some rules', () => {
  const tried = new Set(
    all.flatMap(({ rules, bounds }) => limitCases(rules, bounds).map(({ code }) => code)),
  );
  expect([...tried].toSorted()).toEqual([
    'cost-category-unknown',
    'declaration-missing',
    'duration-too-long',
    'ends-too-late',
    'kilometre-rate-exceeded',
    'local-share-too-small',
    'outside-fund-year',
    'own-share-too-small',
    'price-comparison-missing',
    'question-unanswered',
    'rate-too-high',
    'requested-above-fund-limit',
    'requested-above-kind-limit',
    'requested-above-lump-sums',
    'requested-above-programme-limit',
    'requested-below-minimum',
    'starts-before-lead-time',
    'starts-too-early',
    'written-offers-missing',
  ]);
});

describe.for(all)('under the rules $name', ({ rules, bounds }) => {
  const [legalForm] = rules.legalForms.value;
  const codes = (content: ApplicationContent, form: typeof legalForm = legalForm) => {
    const limits = contentLimits(rules, bounds, { legalForm: form, submittedOn: bounds.submittedOn });
    return brokenContentRules(content, limits).map(({ code }) => code);
  };
  const cases = limitCases(rules, bounds).map((each, place) => ({
    ...each,
    name: `${place + 1} ${each.code}`,
  }));

  test('an application that fits is complete and accepted', () => {
    const example = exampleFor(rules, bounds);
    expect(ApplicationContent.parse(example)).toEqual(example);
    expect(codes(example)).toEqual([]);
  });

  test.for(cases)('the limit is accepted and the smallest step beyond it refused: $name', (each) => {
    expect(codes(each.within)).toEqual([]);
    expect(codes(each.beyond)).toContain(each.code);
  });

  test('only the legal forms in the rules may apply', () => {
    for (const form of LegalForm.options)
      expect(codes(exampleFor(rules, bounds), form), form).toEqual(
        rules.legalForms.value.includes(form) ? [] : ['legal-form-not-eligible'],
      );
  });

  test('a limit is lifted where the rules allow to ask for it, and nowhere else', () => {
    const mostCents = rules.amountMaxCents.value ?? bounds.applicationMaxCents;
    if (mostCents === null) return;
    const exceptions = [{ limit: 'amount-limit' as const, reason: 'Das Theater kostet mehr' }];
    const beyond = exampleFor(rules, bounds, { financePlan: planFor(rules, mostCents + 1), exceptions });
    const isAllowed = rules.exceptions.value.includes('amount-limit');
    expect(codes(beyond).includes('exception-not-possible')).toBe(!isAllowed);
    expect(codes(beyond).length === 0).toBe(isAllowed);
  });
});
