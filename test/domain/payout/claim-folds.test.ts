import { describe, expect, test } from 'vitest';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  contractTerminated,
  costDropped,
  demand,
  demandLowered,
  interestLowered,
  interestWaived,
  repaymentMade,
  repaymentOrdered,
  repaymentReturned,
  revocationLowered,
  setOff,
} from '../../support/claim-facts.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted } from '../../support/payout-facts.ts';
import {
  costCharged,
  hearingDropped,
  hearingOpened,
  interestSet,
  parts,
  reliefDecided,
  reliefProposed,
  revoked,
} from '../../support/recovery-facts.ts';
import { demanded, refunded, settledCase } from '../../support/settlement-facts.ts';

const stateOf = (...events: readonly PayoutEvent[]) => grantAfter([...settledCase, ...events]);
const recoveryOf = (...events: readonly PayoutEvent[]) => stateOf(...events).recovery;
const withCostId = (event: PayoutEvent, word: string) =>
  ({ ...event, data: { ...event.data, costId: `cst_${word.padEnd(26, '0')}` } }) as PayoutEvent;

describe('of two of a kind only the one that is named changes', () => {
  test('a demand', () => {
    const { demands } = recoveryOf(
      demanded(10_000, '2025-01-31', { refundId: demand('b') }),
      demandLowered('b', 1_000),
    );
    expect(demands.map(({ amountCents }) => amountCents)).toEqual([35_000, 9_000]);
  });

  test('a cost', () => {
    const second = `cst_${'b'.padEnd(26, '0')}`;
    const { costs } = recoveryOf(
      costCharged(500),
      withCostId(costCharged(700), 'b'),
      costDropped(700, second),
    );
    expect(costs.map(({ amountCents }) => amountCents)).toEqual([500, 0]);
  });

  test('a decision on interest, and no waiver', () => {
    const { interest } = recoveryOf(
      ...[interestSet(500), interestSet(700, { actId: 'interest-2' }), interestWaived(900, 'interest-3')],
      ...[interestLowered(200, 500, 'interest-2'), interestLowered(1, 0, 'interest-3')],
    );
    expect(interest.map((decision) => (decision.isWaived ? 'waived' : decision.amountCents))).toEqual([
      500,
      500,
      'waived',
    ]);
    expect(interest[2]).not.toHaveProperty('amountCents');
  });

  test('relief', () => {
    const reliefId = `rlf_${'b'.padEnd(26, '0')}`;
    const { reliefs } = recoveryOf(
      reliefProposed(),
      reliefProposed({ reliefId }),
      reliefDecided({ reliefId }),
    );
    expect(reliefs.map(({ status }) => status)).toEqual(['open', 'granted']);
  });

  test('a repayment, of which a new order takes the place of one that is open', () => {
    const { repayments } = recoveryOf(
      ...[repaymentOrdered(1_000, 'a'), repaymentMade(1_000, 'a'), repaymentOrdered(2_000, 'b')],
      ...[repaymentOrdered(3_000, 'c'), repaymentReturned(1_000, 'a')],
    );
    expect(repayments).toMatchObject([
      { amountCents: 1_000, status: 'returned', executedOn: '2025-05-05' },
      { amountCents: 3_000, status: 'ordered', executedOn: null, executedBy: null },
    ]);
  });

  test('a repayment that came back stays so, whatever is said to have been made of it', () => {
    const back = [repaymentOrdered(1_000), repaymentMade(1_000), repaymentReturned(1_000)];
    const { repayments } = recoveryOf(...back);
    expect(repayments).toMatchObject([{ status: 'returned' }]);
    expect(recoveryOf(...back, repaymentMade(1_000)).repayments).toEqual(repayments);
    expect(recoveryOf(repaymentOrdered(1_000), repaymentReturned(1_000)).repayments).toMatchObject([
      { status: 'ordered' },
    ]);
  });

  test('a hearing, which ends when it is dropped', () => {
    const { hearing } = recoveryOf(hearingOpened(), hearingDropped);
    expect(hearing).toMatchObject({ status: 'dropped', answer: null });
  });
});

test('all acts by which a grant was taken back are kept', () => {
  const { recovery } = grantAfter([
    ...[granted(), accepted, revoked(1_000), revoked(2_000, { actId: 'revocation-2' })],
    ...[contractTerminated(3_000, 244_000), contractTerminated(4_000, 240_000, 'termination-2')],
  ]);
  expect(recovery.revocations.map(({ revokedCents }) => revokedCents)).toEqual([1_000, 2_000]);
  expect(recovery.terminations.map(({ terminatedCents }) => terminatedCents)).toEqual([3_000, 4_000]);
});

describe('where a grant stands', () => {
  const running = [granted(), accepted, ...paid('a', 250_000)];
  test.for<readonly [string, readonly PayoutEvent[], string]>([
    ['revoked in part it goes on', [revoked(100_000)], 'accepted'],
    ['revoked in full it is revoked', [revoked(250_000)], 'revoked'],
    ['terminated in part it goes on', [contractTerminated(100_000, 150_000)], 'accepted'],
    ['terminated in full it is over', [contractTerminated(250_000, 0)], 'revoked'],
    [
      'restored after a revocation in part it stands as before',
      [revoked(100_000), revocationLowered(100_000, 250_000, 'issued')],
      'accepted',
    ],
    [
      'restored after a revocation in full it stands where the decision says',
      [revoked(250_000), revocationLowered(250_000, 250_000, 'issued')],
      'issued',
    ],
  ])('%s', ([, events, status]) => {
    expect(grantAfter([...running, ...events]).status).toBe(status);
  });
});

describe('what is there of a refund of 350.00', () => {
  const came = refunded(35_000);
  test.for<readonly [string, readonly PayoutEvent[], number]>([
    ['all that came in for the grant', [came], 35_000],
    ['nothing of interest and cost', [refunded(600, '2025-01-02', parts(0, 100, 500))], 0],
    ['less what counts for interest since', [came, setOff(parts(1_000), parts(0, 1_000))], 34_000],
    ['more by what was paid on interest too much', [setOff(parts(0, 1_000), parts(1_000))], 1_000],
    ['less what went back', [came, repaymentOrdered(5_000), repaymentMade(5_000)], 30_000],
    [
      'all again, where the bank sent that back',
      [came, repaymentOrdered(5_000), repaymentMade(5_000), repaymentReturned(5_000)],
      35_000,
    ],
  ])('is %s', ([, events, receivedCents]) => {
    expect(stateOf(...events).refund).toMatchObject({ amountCents: 35_000, receivedCents });
  });
});
