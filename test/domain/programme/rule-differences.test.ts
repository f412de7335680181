import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RuleName, ruleDifferences } from '../../../domain/programme/rule-differences.ts';
import { towns } from '../../../domain/rule-sets/towns.ts';
import { ruleLabels } from '../../../wording/rule-labels.ts';
import { rulesWith, value } from '../../support/programme-facts.ts';

const rules = rulesWith();
const names = Object.keys(ruleLabels) as RuleName[];

describe('what two versions of rules say otherwise', () => {
  test('is nothing where only the frame, a source or the order of fields is another', () => {
    const { amountMaxCents, ...others } = rules;
    const same = { ...others, version: 9, title: 'Neu', amountMaxCents: value(amountMaxCents.value) };
    expect(ruleDifferences(rules, same)).toEqual([]);
  });

  test('is each rule with its value before and after', () => {
    const after = rulesWith({ amountMaxCents: value(100_000), leadDays: value(21) });
    expect(ruleDifferences(rulesWith({ leadDays: value(14) }), after)).toEqual([
      { rule: 'leadDays', before: 14, after: 21 },
      { rule: 'amountMaxCents', before: null, after: 100_000 },
    ]);
  });

  test('has a name for people, whichever rule it is', () => {
    for (const rule of Object.keys(rules).filter((name) => typeof rules[name as RuleName] === 'object'))
      expect(names).toContain(rule);
  });

  test('is always what one has to change to get from one to the other', () => {
    const version = fc.constantFrom(...towns.flatMap(({ ruleSets }) => ruleSets));
    fc.assert(
      fc.property(version, version, (before, after) => {
        const changed = Object.fromEntries(
          ruleDifferences(before, after).map(({ rule, after: value }) => [rule, value]),
        );
        for (const rule of names)
          expect(rule in changed ? changed[rule] : before[rule].value).toEqual(after[rule].value);
      }),
    );
  });
});
