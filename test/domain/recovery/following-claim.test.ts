import { describe, expect, test } from 'vitest';
import { payoutRow } from '../../../domain/agenda/payout-rows.ts';
import { claimStanding } from '../../../domain/payout/claim.ts';
import { outstandingParts, overpaidParts, totalCents } from '../../../domain/payout/claim-parts.ts';
import { requestableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { shippedBaseRates } from '../../../domain/recovery/base-rates.ts';
import { interestProposal } from '../../../domain/recovery/interest-proposal.ts';
import { setInterest } from '../../../domain/recovery/set-interest.ts';
import { payoutFigures } from '../../../domain/views/payout-file.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { claimed, command, corrected, now, others, stateOf } from '../../support/falling-claim.ts';
import { specification } from '../../support/given.ts';
import { grantRowIn } from '../../support/granted.ts';
import { person } from '../../support/payout-facts.ts';
import { parts } from '../../support/recovery-facts.ts';
import { refunded } from '../../support/settlement-facts.ts';

/** Paid 93 days later, under 7.27 %. */
const late = [...claimed, refunded(75_000, '2025-04-03')];

const withInterest = (amountCents: number) => {
  const { decision } = specification(
    payout,
    setInterest,
    others,
  )(...late).when({
    ...{ ...command, kind: 'refund', untilOn: '2025-05-05', amountCents, reason: 'Zu spät gezahlt.' },
  });
  if ('refused' in decision) throw new Error(decision.refused);
  return [...late, ...decision.accepted];
};

const rowOf = (events: readonly PayoutEvent[]) =>
  grantRowIn(
    events.reduce(
      (row, event) => payoutRow.project(row, { event, recordedAt: now, actor: person('office') } as never),
      payoutRow.initial,
    ),
  );
const proposed = (...events: PayoutEvent[]) =>
  interestProposal(stateOf(...events), 'refund', '2025-05-05', shippedBaseRates);

describe('750.00 paid back late with 13.89 of interest, and the demand falls to 600.00', () => {
  const history = [...withInterest(1_389), refunded(1_389, '2025-05-06', parts(0, 1_389))];
  const events = [...history, ...corrected(history, 120_000)];

  test('was 13.89 of interest in the first place', () => {
    expect(proposed(...late).amountCents).toBe(1_389);
  });

  test('leaves 11.11 of interest, with its new computation', () => {
    expect(corrected(history, 120_000).slice(2)).toMatchObject([
      { type: 'RefundLowered', data: { amountCents: 15_000 } },
      {
        type: 'InterestLowered',
        data: {
          ...{ actId: 'interest-1', cause: 'claim-lowered', amountCents: 278, leftCents: 1_111 },
          proposal: {
            proposedCents: 1_111,
            steps: [{ amountCents: 60_000, days: 93, rateBasisPoints: 727 }],
          },
        },
      },
    ]);
  });

  test('owes 152.78 to the recipient, who need not ask for it as for a grant', () => {
    const state = stateOf(...events);
    expect(overpaidParts(state.recovery)).toEqual(parts(15_000, 278));
    expect(claimStanding(state.recovery, '2025-05-05')).toEqual({
      ...{ state: 'overpaid', openCents: 0, dueCents: 0, dueOn: null, overpaidCents: 15_278 },
    });
    expect(requestableCents(state)).toBe(0);
  });

  test('shows no figure below nothing', () => {
    expect(payoutFigures(rowOf(events))).toMatchObject({
      ...{ paidCents: 250_000, requestableCents: 0, refundedCents: 75_000 },
      ...{ outstandingRefundCents: 0, overpaidRefundCents: 15_000 },
    });
  });

  test('and when it rises to 750.00 again 2.78 of interest can be set for the same days', () => {
    const again = [...events, ...corrected(events, 105_000)];
    expect(proposed(...again)).toMatchObject({ totalCents: 1_389, decidedCents: 1_111, amountCents: 278 });
    // What was not sent back yet pays the demand that came anew.
    expect(totalCents(outstandingParts(stateOf(...again).recovery))).toBe(0);
    expect(overpaidParts(stateOf(...again).recovery)).toEqual(parts(0, 278));
  });
});

test('interest that was set at half of the proposal falls to half of the new one', () => {
  const history = withInterest(694);
  expect(corrected(history, 120_000).slice(3)).toMatchObject([
    { type: 'InterestLowered', data: { amountCents: 139, leftCents: 555 } },
    // It was never paid: 5.55 of the 150.00 that were paid too much count for it.
    { type: 'OverpaymentSetOff', data: { from: parts(555), to: parts(0, 555) } },
  ]);
});

test('interest goes when all of the demand goes', () => {
  const history = withInterest(1_389);
  const state = stateOf(...history, ...corrected([...history], 145_000));
  expect(state.recovery.interest).toMatchObject([{ amountCents: 648, proposedCents: 648 }]);
});

test('what was paid too much of interest counts for what is open of the grant', () => {
  const partly = [...claimed, refunded(40_000, '2025-04-03')];
  const { decision } = specification(
    payout,
    setInterest,
    others,
  )(...partly).when({
    ...{ ...command, kind: 'refund', untilOn: '2025-05-05', amountCents: 1_612, reason: 'Zu spät gezahlt.' },
  });
  const set = 'accepted' in decision ? decision.accepted : [];
  const history = [...partly, ...set, refunded(1_612, '2025-05-06', parts(0, 1_612))];
  const follows = corrected(history, 120_000).slice(3);
  const [lowered] = follows;
  const lessCents = lowered?.type === 'InterestLowered' ? lowered.data.amountCents : 0;
  expect(lessCents).toBeGreaterThan(0);
  expect(follows).toMatchObject([
    { type: 'InterestLowered' },
    { type: 'OverpaymentSetOff', data: { from: parts(0, lessCents), to: parts(lessCents) } },
  ]);
  const { recovery } = stateOf(...history, ...corrected(history, 120_000));
  expect(totalCents(overpaidParts(recovery))).toBe(0);
  expect(outstandingParts(recovery)).toEqual(parts(20_000 - lessCents));
});
