import { describe, expect, test } from 'vitest';
import { lapseGrant, lapseGrantRefusals } from '../../../domain/grant/lapse-grant.ts';
import { renounceGrant, renounceGrantRefusals } from '../../../domain/grant/renounce-grant.ts';
import { requestableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { settle } from '../../../domain/settlement/settle.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { lapsed, objected, posted, renounced } from '../../support/notice-facts.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settled } from '../../support/settlement-facts.ts';

const others = { organisation: recipient() };

describe('a grant that nobody accepts', () => {
  const given = specification(payout, lapseGrant);
  const on = (day: string) => ({
    ...acting('reaction:daily', `${day}T10:00:00.000Z`),
    applicationId: APPLICATION,
  });
  const waiting = [granted(), posted({ acceptByOn: '2024-06-21' })];

  test('lapses on the day after the last one, once', () => {
    given(...waiting)
      .when(on('2024-06-21'))
      .expectEvents();
    given(...waiting)
      .when(on('2024-06-22'))
      .expectEvents(lapsed);
    given(...waiting, lapsed)
      .when(on('2024-06-23'))
      .expectEvents();
  });

  test.for([
    ['where it waits for ever', [granted(), posted()]],
    ['where it was not notified', [granted()]],
    ['once it is accepted', [...waiting, accepted]],
    ['while an objection is open', [...waiting, objected()]],
  ] as const)('does not lapse %s', ([, history]) =>
    given(...history)
      .when(on('2024-12-31'))
      .expectEvents(),
  );

  eachRefuses(lapseGrantRefusals, given, { 'unknown-grant': { given: [], when: on('2024-06-22') } });
});

describe('giving a grant up', () => {
  const given = specification(payout, renounceGrant, others);
  const giveUp = (extent: 'full' | 'rest', word = 'signatory') => ({
    amountCents: null,
    ...acting(person(word)),
    ...{ applicationId: APPLICATION, extent, reason: null },
  });
  const grant = [granted(), accepted];
  const rest = renounced({ extent: 'rest', renouncedCents: 100_000, keepCents: 150_000, paidCents: 150_000 });

  test('in full leaves nothing of it', () => {
    given(...grant)
      .when(giveUp('full'))
      .expectEvents(renounced());
  });

  test('as to the rest keeps what was paid: 1,500 of 2,500', () => {
    given(...grant, ...paid('a', 150_000))
      .when(giveUp('rest'))
      .expectEvents(rest);
    const after = grantAfter([...grant, ...paid('a', 150_000), rest]);
    expect([after.status, requestableCents(after)]).toEqual(['accepted', 0]);
  });

  test('after the settlement closes what was never drawn: 2,150 settled, 2,000 paid', () => {
    const figures = { finalCents: 215_000, paidCents: 200_000, refundCents: 0, stillPayableCents: 15_000 };
    const history = [...grant, ...paid('a', 200_000), proved(), checked(), settled(figures)];
    given(...history)
      .when(giveUp('rest'))
      .expectEvents(
        renounced({ extent: 'rest', renouncedCents: 50_000, keepCents: 200_000, paidCents: 200_000 }),
      );
  });

  test('in full after 1,000 were paid is settled without a proof, and the 1,000 come back', () => {
    const history = [...grant, ...paid('a', 100_000), renounced({ paidCents: 100_000 })];
    const office = { ...acting(person('office')), applicationId: APPLICATION };
    const { decision } = specification(payout, settle, others)(...history).when(office);
    expect(decision).toMatchObject({
      accepted: [
        {
          type: 'FinalGrantSet',
          data: {
            ...{ finalCents: 0, paidCents: 100_000, refundCents: 100_000 },
            computedFrom: { proof: null, planVersion: 1, ruleSet: { ruleSetId: 'rules', version: 1 } },
          },
        },
        { type: 'RefundDemanded', data: { amountCents: 100_000 } },
      ],
    });
  });

  const proven = [...grant, ...paid('a', 1), proved()];
  test.for([
    ['a cent', 1, 249_999],
    ['less than what was not drawn', 40_000, 210_000],
    ['more than what was not drawn, so that money comes back', 170_000, 80_000],
    ['all but a cent', 249_999, 1],
  ] as const)('gives up a part of its own choice: %s', ([, amountCents, keepCents]) => {
    given(...grant, ...paid('a', 150_000))
      .when({ ...giveUp('full'), extent: 'part', amountCents })
      .expectEvents(
        renounced({ extent: 'part', renouncedCents: amountCents, keepCents, paidCents: 150_000 }),
      );
  });

  eachRefuses(renounceGrantRefusals, given, {
    'unknown-grant': { given: grant, when: giveUp('full', 'stranger') },
    'not-a-signatory': { given: grant, when: giveUp('full', 'member') },
    'case-closed': { given: [...grant, settled(), caseClosed], when: giveUp('rest') },
    'grant-lapsed': { given: [granted(), lapsed], when: giveUp('full') },
    'renounced-before': { given: [...grant, renounced()], when: giveUp('full') },
    'grant-revoked': { given: [...grant, revoked(250_000)], when: giveUp('full') },
    'settlement-awaited': { given: proven, when: giveUp('rest') },
    'already-settled': { given: [...proven, checked(), settled()], when: giveUp('full') },
    'payments-pending': { given: [...grant, requested('a', 1)], when: giveUp('full') },
    'nothing-to-renounce': { given: [...grant, ...paid('a', 250_000)], when: giveUp('rest') },
    'renounced-amount-misplaced': { given: grant, when: { ...giveUp('rest'), amountCents: 1 } },
    'renounced-over-grant': {
      given: grant,
      when: { ...giveUp('full'), extent: 'part', amountCents: 250_000 },
    },
  });
});
