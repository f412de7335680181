import { describe, expect, test } from 'vitest';
import { programme } from '../../../domain/programme/programme.ts';
import { publishRuleSet, publishRules } from '../../../domain/programme/publish-rule-set.ts';
import { demokratieLeben2025 } from '../../../domain/rule-sets/demokratie-leben-2025.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import { acting, specification } from '../../support/given.ts';
import {
  closedProgramme,
  established,
  personCalled,
  published,
  rulesWith,
} from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(programme, publishRuleSet);
const publish = (changes: Partial<RuleSet> = {}) => ({
  ...acting(personCalled('admin')),
  programmeId: 'demokratie-leben',
  ruleSet: rulesWith(changes),
});
/** What is published at the moment of the command. */
const publishedNow = (changes?: Partial<RuleSet>) => published(changes, publish().now);

describe('publishing rules', () => {
  test('keeps the rules as they were sent', () => {
    given(established).when(publish()).expectEvents(publishedNow());
  });

  test('lets a successor begin on the day after the last', () => {
    const successor = publish({ ruleSetId: 'next', validFromOn: '2025-01-01', validUntilOn: null });
    given(established, published()).when(successor).expectEvents(publishedNow(successor.ruleSet));
  });

  test('lets a later version end rules that were open, so that a successor finds room', () => {
    const open = published({ validUntilOn: null });
    const ended = published({ version: 2, validUntilOn: '2024-12-31' });
    const successor = publish({ ruleSetId: 'next', validFromOn: '2025-01-01', validUntilOn: null });
    given(established, open).when(successor).expectRefusal('rule-sets-overlap');
    given(established, open, ended).when(successor).expectEvents(publishedNow(successor.ruleSet));
  });

  test('names the first day with two rule sets', () => {
    const inside = publish({ ruleSetId: 'inside', validFromOn: '2022-05-01', validUntilOn: '2022-06-01' });
    expect(given(established, published()).when(inside).decision).toMatchObject({
      facts: { day: '2022-05-01' },
    });
    const around = publish({ ruleSetId: 'around', validFromOn: '2015-01-01', validUntilOn: null });
    expect(given(established, published()).when(around).decision).toMatchObject({
      facts: { day: '2020-01-01' },
    });
  });

  test('takes lump sums where they are the financing', () => {
    given(established)
      .when({ ...publish(), ruleSet: demokratieLeben2025 })
      .expectEvents(publishedNow(demokratieLeben2025));
  });

  eachRefuses(publishRules, given, {
    'unknown-programme': { given: [], when: publish() },
    'programme-closed': { given: [established, closedProgramme], when: publish() },
    'rule-set-version-taken': { given: [established, published()], when: publish() },
    'rule-set-ends-before-start': { given: [established], when: publish({ validUntilOn: '2019-12-31' }) },
    'rule-sets-overlap': {
      given: [established, published()],
      when: publish({ ruleSetId: 'other', validFromOn: '2024-12-31', validUntilOn: null }),
    },
  });

  test('refuses a version below the newest', () => {
    given(established, published({ version: 3 }))
      .when(publish({ version: 2 }))
      .expectRefusal('rule-set-version-taken');
  });
});
