import { describe, expect, test } from 'vitest';
import { renounceGrant } from '../../../domain/grant/renounce-grant.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting, specification } from '../../support/given.ts';
import { renounced } from '../../support/notice-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { settled } from '../../support/settlement-facts.ts';

const given = specification(payout, renounceGrant, { organisation: recipient() });
const giveUp = (extent: 'full' | 'rest' | 'part', amountCents: number | null = null) => ({
  ...acting(person('signatory')),
  ...{ applicationId: APPLICATION, extent, amountCents, reason: null },
});
const paidInPart = [granted(), accepted, ...paid('a', 200_000)];

describe('a part of a grant of 2,500.00, of which 2,000.00 were paid', () => {
  /** Settled at 2,150.00: 150.00 could still be drawn. */
  const rest = settled({
    finalCents: 215_000,
    paidCents: 200_000,
    refundCents: 0,
    stillPayableCents: 15_000,
  });
  const done = [...paidInPart, proved(), checked(), rest];
  const part = { extent: 'part' as const, paidCents: 200_000 };

  test.for<readonly [string, readonly PayoutEvent[], number, object]>([
    ['a cent can be given up', paidInPart, 1, renounced({ ...part, renouncedCents: 1, keepCents: 249_999 })],
    ['nothing cannot', paidInPart, 0, { mostCents: 249_999 }],
    ['all cannot', paidInPart, 250_000, { mostCents: 249_999 }],
    [
      'after the settlement all that was not drawn can',
      done,
      15_000,
      renounced({ ...part, renouncedCents: 50_000, keepCents: 200_000 }),
    ],
    ['after the settlement no cent more can', done, 15_001, { mostCents: 15_000 }],
  ])('%s', ([, history, cents, expected]) => {
    const { decision } = given(...history).when(giveUp('part', cents));
    expect(decision).toEqual(
      'type' in expected ? { accepted: [expected] } : { refused: 'renounced-over-grant', facts: expected },
    );
  });
});

test('a grant can be given up in full where nothing is left to be drawn, the rest of it cannot', () => {
  const drawn = [granted(), accepted, ...paid('a', 250_000)];
  given(...drawn)
    .when(giveUp('full'))
    .expectEvents(renounced({ paidCents: 250_000 }));
  given(...drawn)
    .when(giveUp('rest'))
    .expectRefusal('nothing-to-renounce');
});

test.for([
  ['waits for its check', [proved()]],
  ['was sent back with a question', [proved(), checked({ questions: ['Wo ist die Liste?'] })]],
  ['was checked', [proved(), checked()]],
] as const)('nothing is given up while the proof %s', ([, proof]) =>
  given(...paidInPart, ...proof)
    .when(giveUp('rest'))
    .expectRefusal('settlement-awaited'),
);
