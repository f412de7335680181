import { describe, expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { openHearing } from '../../../domain/recovery/open-hearing.ts';
import { revokeGrant } from '../../../domain/recovery/revoke-grant.ts';
import { loweredDemands } from '../../../domain/recovery/taking-back.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import type { RecoveryGround } from '../../../events/revocation-events.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { lapsed } from '../../support/notice-facts.ts';
import { running } from '../../support/payment-facts.ts';
import { APPLICATION, granted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { hearingDropped, hearingOpened, revoked } from '../../support/recovery-facts.ts';
import { demanded } from '../../support/settlement-facts.ts';

const by = (now: string) => ({ ...acting(person('office'), now), applicationId: APPLICATION });
const others = { organisation: recipient() };
const given = specification(payout, revokeGrant, others);
const revoke = (ground: RecoveryGround, ineffectiveOn = '2024-04-08') => ({
  ...by('2024-10-21T10:00:00.000Z'),
  ...{ ground, reasons: 'Das Projekt fand nicht statt.', amountCents: null, ineffectiveOn },
});

describe('a year and a day after the office knew of it', () => {
  const known = '2023-10-20';
  const decide = (ground: RecoveryGround) =>
    given(...running, hearingOpened({ grounds: [ground], knownSinceOn: known })).when(revoke(ground))
      .decision;

  test.for(['purpose-missed', 'condition-breached', 'proof-missing', 'awarded-unlawfully'] as const)(
    'a grant is not revoked for %s any more',
    (ground) => {
      expect(decide(ground)).toEqual({
        refused: 'revocation-too-late',
        facts: { knownSinceOn: known, untilOn: '2024-10-20' },
      });
    },
  );

  test('it is revoked for deceit', () => {
    expect(decide('deceit')).toHaveProperty('accepted');
  });
});

describe('a revocation', () => {
  test.for([
    ['was used', revoked(10_000)],
    ['was dropped', hearingDropped],
  ] as const)('needs a hearing of its own where the last one %s', ([, ended]) => {
    given(...running, hearingOpened(), ended)
      .when(revoke('purpose-missed'))
      .expectRefusal('hearing-missing');
  });

  test('says until when the recipient can answer', () => {
    const { decision } = given(...running, hearingOpened()).when({
      ...revoke('purpose-missed'),
      now: '2024-10-18T10:00:00.000Z',
    });
    expect(decision).toEqual({ refused: 'hearing-not-over', facts: { answerByOn: '2024-10-18' } });
  });

  test('can take effect today', () => {
    const { decision } = given(...running, hearingOpened()).when(revoke('purpose-missed', '2024-10-21'));
    expect(decision).toMatchObject({
      accepted: [{ data: { ineffectiveOn: '2024-10-21' } }, { data: { ineffectiveOn: '2024-10-21' } }],
    });
  });
});

test('nobody is heard about a grant that lapsed', () =>
  specification(
    payout,
    openHearing,
    others,
  )(granted(), lapsed)
    .when({
      ...{ ...by('2024-10-04T10:00:00.000Z'), grounds: ['purpose-missed'], reasons: 'Es kam keine Antwort.' },
      ...{ knownSinceOn: '2024-10-01', answerDays: 14 },
    })
    .expectRefusal('nothing-to-take-back'));

describe('of two demands', () => {
  const [one, other] = [`ref_${'1'.repeat(26)}`, `ref_${'2'.repeat(26)}`];
  const demands = [
    demanded(20_000, '2024-12-31', { refundId: one }),
    demanded(15_000, '2025-01-31', { refundId: other }),
  ];
  const fallBy = (cents: number, ...more: PayoutEvent[]) =>
    loweredDemands(
      { applicationId: APPLICATION },
      grantAfter([...running, ...demands, ...more]),
      cents,
      'settlement-2',
    );
  const lowered = (refundId: string, amountCents: number): PayoutEvent => ({
    type: 'RefundLowered',
    data: { applicationId: APPLICATION, refundId, amountCents, actId: 'settlement-2' },
  });

  test('the last one falls first, and one that has fallen to nothing does not fall again', () => {
    expect(fallBy(0)).toEqual([]);
    expect(fallBy(15_001)).toEqual([lowered(other, 15_000), lowered(one, 1)]);
    expect(fallBy(10_000, lowered(other, 15_000))).toEqual([lowered(one, 10_000)]);
  });
});
