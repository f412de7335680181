import { describe, expect, test } from 'vitest';
import { overpaidParts } from '../../../domain/payout/claim-parts.ts';
import { requestableCents } from '../../../domain/payout/payable.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { bookWith, correct, cut, given, type others, reason } from '../../support/correction-at-hand.ts';
import * as booked from '../../support/fund-facts.ts';
import { grantAfter } from '../../support/granted.ts';
import { checked, findings } from '../../support/proof-facts.ts';
import { demanded, provenCase, refunded, settled, settledCase } from '../../support/settlement-facts.ts';

const stateAfter = (history: readonly PayoutEvent[], beside: Partial<typeof others> = {}) => {
  const { decision } = given(...history).when(correct(), beside);
  return grantAfter([...history, ...('accepted' in decision ? decision.accepted : [])]);
};

describe('the correction of a settlement', () => {
  test('in disfavour demands the difference: 100 euro less recognised, 100 euro more to come back', () => {
    const { decision } = given(...settledCase).when(correct());
    expect(decision).toMatchObject({
      accepted: [
        { type: 'ProofChecked', data: { findings: cut(135_000) } },
        {
          type: 'FinalGrantSet',
          data: { finalCents: 205_000, refundCents: 45_000, correctionReason: reason },
        },
        { type: 'RefundDemanded', data: { amountCents: 10_000, dueOn: '2025-01-15' } },
      ],
    });
    expect(stateAfter(settledCase)).toMatchObject({ status: 'settled', refund: { amountCents: 45_000 } });
  });

  /** Settled at 1,150 euro because 1,000 of the fees were cut: 1,350 were demanded. */
  const harsh = [
    ...[...provenCase, checked({ findings: cut(45_000) })],
    ...[settled({ finalCents: 115_000, refundCents: 135_000 }), demanded(135_000)],
  ];

  test('in favour lowers the demand, and the fund keeps as much as the recipient', () => {
    const { decision } = given(...harsh).when(correct(), { fund: bookWith(115_000) });
    expect(decision).toMatchObject({
      accepted: [
        {},
        { data: { finalCents: 205_000 } },
        { type: 'RefundLowered', data: { amountCents: 90_000 } },
      ],
      also: { fund: [booked.restored('grant', 90_000, '2024-12-16')] },
    });
    const after = stateAfter(harsh, { fund: bookWith(115_000) });
    expect([after.refund?.amountCents, requestableCents(after)]).toEqual([45_000, 0]);
  });

  test('in favour is owed to the recipient where the money is back: 900 euro are bound again and go back by themselves', () => {
    const repaid = [...harsh, refunded(135_000)];
    const book = { fund: bookWith(115_000, booked.refunded('grant', 'r', 135_000)) };
    const { decision } = given(...repaid).when(correct(), book);
    expect(decision).toMatchObject({ also: { fund: [booked.restored('grant', 90_000, '2024-12-16')] } });
    const after = stateAfter(repaid, book);
    expect([overpaidParts(after.recovery).principalCents, requestableCents(after)]).toEqual([90_000, 0]);
  });

  test('in favour is refused where the fund has given the money to others since', () => {
    const empty = bookWith(115_000, booked.refunded('grant', 'r', 135_000), booked.reserved('b', 300_000));
    const { decision } = given(...harsh, refunded(135_000)).when(correct(), { fund: empty });
    const facts = { freeCents: 85_000, neededCents: 90_000 };
    expect(decision).toEqual({ refused: 'insufficient-funds-to-restore', facts });
  });

  test('takes from several demands the last one first', () => {
    const twice = [...harsh, settled({ finalCents: 105_000, refundCents: 145_000 })];
    const second = { refundId: `ref_${'2'.repeat(26)}` };
    const { decision } = given(...twice, demanded(10_000, '2025-01-15', second)).when(correct(), {
      fund: bookWith(105_000),
    });
    expect(decision).toMatchObject({
      accepted: [
        {},
        {},
        { type: 'RefundLowered', data: { ...second, amountCents: 10_000 } },
        { type: 'RefundLowered', data: { amountCents: 90_000 } },
      ],
    });
  });

  test('takes other money that turned up later', () => {
    const otherFunds = { recognisedCents: 85_000, ownCents: null, reason: 'Eine Spende kam hinzu.' };
    const { decision } = given(...settledCase).when(correct({ findings, otherFunds }));
    expect(decision).toMatchObject({
      accepted: [
        {},
        { data: { otherFundsCents: 85_000, finalCents: 205_000 } },
        { type: 'RefundDemanded', data: { amountCents: 10_000 } },
      ],
    });
  });
});
