import { describe, expect, test } from 'vitest';
import {
  type Contradiction,
  contradictions,
} from '../../../../domain/programme/contradictions/first-contradiction.ts';
import { programme } from '../../../../domain/programme/programme.ts';
import { publishRuleSet } from '../../../../domain/programme/publish-rule-set.ts';
import type { RuleSet } from '../../../../events/rule-set.ts';
import { acting, specification } from '../../../support/given.ts';
import { established, personCalled, rulesWith, seated, value } from '../../../support/programme-facts.ts';
import { eichsfeld } from '../../../support/seats.ts';
import { amountsRows } from './amounts-rows.ts';
import { committeeRows } from './committee-rows.ts';
import { costRows } from './cost-rows.ts';
import { grantRows } from './grant-rows.ts';
import { procedureRows } from './procedure-rows.ts';
import { criterion, kind, limit, question, type Row } from './row.ts';

const given = specification(programme, publishRuleSet);
const publish = (changes: Partial<RuleSet>) =>
  given(established, seated).when({
    ...acting(personCalled('admin')),
    programmeId: 'demokratie-leben',
    ruleSet: rulesWith(changes),
  });

const rows: Readonly<Record<Contradiction, Row>> = {
  ...procedureRows,
  ...amountsRows,
  ...costRows,
  ...committeeRows,
  ...grantRows,
};

describe('rules that exclude each other', () => {
  test('have a row each', () =>
    expect(Object.keys(rows).toSorted()).toEqual(Object.keys(contradictions).toSorted()));

  test.for(Object.entries(rows))('are refused with %s, and both values named', ([code, { wrong, facts }]) => {
    const { decision, expectRefusal } = publish(wrong);
    expectRefusal(code as Contradiction);
    expect({ ...('facts' in decision ? decision.facts : {}) }).toMatchObject(facts);
  });

  test.for(Object.entries(rows))(
    'are published where they just fit: the other side of %s',
    ([, { right }]) => {
      expect(publish(right).decision).toHaveProperty('accepted');
    },
  );

  test.for([
    { declarations: value(['not-started', 'not-started']) },
    { criteria: value([criterion('aims', 5_000), criterion('aims', 5_000)]) },
    { questions: value([...question(true, 1).value, ...question(true, 2).value]) },
    { exceptions: value(['amount-limit' as const, 'amount-limit' as const]) },
    { legalForms: value(['company' as const, 'company' as const]) },
    {
      officeSeat: value({
        ...eichsfeld,
        localHolidays: ['corpus-christi' as const, 'corpus-christi' as const],
      }),
    },
    { projectKinds: value([...kind(100_000).value, ...kind(200_000).value]) },
    { categoryLimits: value([limit('catering', 1, null), limit('catering', 2, null)]) },
  ])('do not name the same thing twice in a list: %o', (changes) => {
    publish(changes).expectRefusal('id-twice');
  });
});
