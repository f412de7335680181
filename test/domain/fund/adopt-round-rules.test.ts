import { describe, test } from 'vitest';
import { adoptRoundRules, adoptRoundRulesRefusals } from '../../../domain/fund/adopt-round-rules.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { programme } from '../../../domain/programme/programme.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import { fundClosed, fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { established, personCalled, published } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const MEANWHILE = '2023-12-10T10:00:00.000Z';
const ids = { ruleSetId: 'own', validFromOn: '2020-01-01', validUntilOn: null };
const withRules = [
  established,
  published(ids),
  published({ ...ids, version: 2, validFromOn: '2023-12-20' }, MEANWHILE),
  published({ ...ids, version: 3, validFromOn: '2024-01-20' }, MEANWHILE),
  published({ ...ids, version: 4, validUntilOn: '2023-12-31' }, MEANWHILE),
].reduce(programme.evolve, programme.initial);

const given = specification(fund, adoptRoundRules, { programme: withRules });
const version = (number: number) => ({ ruleSetId: 'own', version: number });
const now = '2024-01-10T09:00:00.000Z';
const round = { fundId: 'aktionsfonds-2024', roundId: 'round-1' };
const adopt = {
  ...{ ...acting(personCalled('admin'), now), ...round },
  ...{ ruleSet: version(2), reason: 'Der Bund hat die Obergrenze gesenkt.' },
};
const adopted = (to: number, from: number, adoptedAt = now, reason = adopt.reason): FundEvent => ({
  type: 'RoundRulesAdopted',
  data: { ...round, ruleSet: version(to), previous: version(from), adoptedAt, reason },
});
const open = [fundOpened(), roundOpened()];

describe('taking newer rules over for an open round', () => {
  test('says which they were before, when it was and why', () => {
    given(...open)
      .when(adopt)
      .expectEvents(adopted(2, 1));
  });

  test('is done until the very end of the last day, and not before the round opens', () => {
    const last = '2024-01-15T22:59:59.999Z';
    given(...open)
      .when({ ...adopt, now: last })
      .expectEvents(adopted(2, 1, last));
    given(...open)
      .when({ ...adopt, now: '2023-11-30T22:59:59.999Z' })
      .expectRefusal('round-not-open-for-rules');
  });

  test('can be put right by going back', () => {
    given(...open, adopted(2, 1, '2024-01-09T09:00:00.000Z'))
      .when({ ...adopt, ruleSet: version(1), reason: 'Das war ein Versehen.' })
      .expectEvents(adopted(1, 2, now, 'Das war ein Versehen.'));
  });

  test('changes nothing where the round goes by them already', () => {
    given(...open)
      .when({ ...adopt, ruleSet: version(1) })
      .expectEvents();
    given(...open, adopted(2, 1))
      .when(adopt)
      .expectEvents();
  });

  for (const [what, number] of [
    ['begin later', 3],
    ['have ended', 4],
    ['were never published', 9],
  ] as const)
    test(`is refused for rules that ${what}`, () => {
      given(...open)
        .when({ ...adopt, ruleSet: version(number) })
        .expectRefusal('rules-not-in-force');
    });

  test('is refused for a round of a fund that nobody opened', () => {
    given().when(adopt).expectRefusal('unknown-round');
  });

  eachRefuses(adoptRoundRulesRefusals, given, {
    'unknown-round': { given: open, when: { ...adopt, roundId: 'round-2' } },
    'fund-closed': { given: [...open, fundClosed], when: adopt },
    'round-not-open-for-rules': { given: open, when: { ...adopt, now: '2024-01-15T23:00:00.000Z' } },
    'rules-not-in-force': { given: open, when: { ...adopt, ruleSet: version(3) } },
  });
});
