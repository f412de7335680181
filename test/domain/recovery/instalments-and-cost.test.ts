import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumCents } from '../../../domain/money.ts';
import { payout } from '../../../domain/payout/payout.ts';
import {
  type AgreeInstalments,
  agreeInstalments,
  agreeInstalmentsRefusals,
} from '../../../domain/recovery/agree-instalments.ts';
import { chargeCost, chargeCostRefusals } from '../../../domain/recovery/charge-cost.ts';
import { acting, specification } from '../../support/given.ts';
import { objected } from '../../support/notice-facts.ts';
import { APPLICATION, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { costCharged, instalmentsAgreed, interestSet } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, provenCase, refunded, settledCase } from '../../support/settlement-facts.ts';

const by = (word: string, now = '2025-01-10T10:00:00.000Z') => ({
  ...acting(person(word), now),
  applicationId: APPLICATION,
});

describe('a plan of instalments', () => {
  const given = specification(payout, agreeInstalments, { organisation: recipient() });
  const agree = (...instalments: AgreeInstalments['instalments']): AgreeInstalments => ({
    ...by('cashier'),
    ...{ instalments, reason: 'Der Verein hat wenig.' },
  });
  const first = { amountCents: 20_000, dueOn: '2025-02-01' };
  const second = { amountCents: 15_000, dueOn: '2025-03-01' };

  test('adds up to what is open', () => {
    given(...settledCase)
      .when(agree(first, second))
      .expectEvents(instalmentsAgreed(first, second));
    given(...settledCase, refunded(20_000), interestSet(100))
      .when(agree({ ...first, amountCents: 15_100 }))
      .expectEvents(instalmentsAgreed({ ...first, amountCents: 15_100 }));
  });

  test('is refused for every other sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 6 }),
        (amounts) => {
          const plan = amounts.map((amountCents, place) => ({ amountCents, dueOn: `2025-0${place + 2}-01` }));
          const { decision } = given(...settledCase).when(agree(...plan));
          expect('accepted' in decision).toBe(sumCents(amounts) === 35_000);
        },
      ),
    );
  });

  eachRefuses(agreeInstalmentsRefusals, given, {
    'unknown-grant': { given: [], when: agree(first) },
    'acts-for-recipient': {
      given: settledCase,
      when: { ...agree(first, second), actorId: person('member') },
    },
    'case-closed': { given: [...settledCase, caseClosed], when: agree(first) },
    'nothing-owed': { given: provenCase, when: agree(first) },
    'instalment-without-amount': {
      given: settledCase,
      when: agree(first, second, { amountCents: 0, dueOn: '2025-04-01' }),
    },
    'instalments-differ-from-claim': { given: settledCase, when: agree(first) },
    'instalments-out-of-order': { given: settledCase, when: agree(second, first) },
    'instalment-in-past': { given: settledCase, when: agree({ ...first, dueOn: '2025-01-09' }, second) },
  });
});

describe('the cost of a claim', () => {
  const given = specification(payout, chargeCost, { organisation: recipient() });
  const charge = {
    ...by('cashier', '2025-01-29T10:00:00.000Z'),
    kind: 'reminder-fee' as const,
    amountCents: 500,
  };

  test('is added to one that is overdue', () =>
    given(...settledCase)
      .when(charge)
      .expectEvents(costCharged(500)));

  eachRefuses(chargeCostRefusals, given, {
    'unknown-grant': { given: [], when: charge },
    'acts-for-recipient': { given: settledCase, when: { ...charge, actorId: person('member') } },
    'case-closed': { given: [...settledCase, caseClosed], when: charge },
    'enforcement-suspended': { given: [...settledCase, objected({ against: 'settlement-1' })], when: charge },
    'claim-not-overdue': { given: settledCase, when: { ...charge, now: '2024-12-31T10:00:00.000Z' } },
    'cost-without-amount': { given: settledCase, when: { ...charge, amountCents: 0 } },
  });
});
