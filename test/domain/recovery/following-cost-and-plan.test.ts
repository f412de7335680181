import { describe, expect, test } from 'vitest';
import { claimStanding } from '../../../domain/payout/claim.ts';
import { outstandingParts, totalCents } from '../../../domain/payout/claim-parts.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { claimed, corrected, stateOf } from '../../support/falling-claim.ts';
import { costCharged, instalmentsAgreed } from '../../support/recovery-facts.ts';
import { refunded } from '../../support/settlement-facts.ts';

describe('a reminder fee', () => {
  const charged = [...claimed, refunded(60_000, '2025-02-15'), costCharged(500, '2025-02-20')];

  test('falls where nothing was late by the demand as it is now', () => {
    const events = corrected(charged, 120_000);
    expect(events.at(-1)).toMatchObject({ type: 'ClaimCostDropped', data: { amountCents: 500 } });
    expect(totalCents(outstandingParts(stateOf(...charged, ...events).recovery))).toBe(0);
  });

  test.for([
    ['on the day by which what is left was due', [costCharged(500, '2025-02-15')]],
    [
      'on the day on which what is left came',
      [refunded(60_000, '2025-02-20'), costCharged(500, '2025-02-20')],
    ],
  ] as const)('falls where it was charged %s, and only once', ([, more]) => {
    const history = [...claimed, ...more];
    const events = corrected(history, 120_000);
    const dropped = (all: readonly PayoutEvent[]) => all.filter(({ type }) => type === 'ClaimCostDropped');
    expect(dropped(events)).toMatchObject([{ data: { amountCents: 500 } }]);
    expect(dropped(corrected([...history, ...events], 121_000))).toEqual([]);
  });

  test('stays where a cent was late', () => {
    const types = corrected(charged, 119_999).map(({ type }) => type);
    expect(types).not.toContain('ClaimCostDropped');
  });
});

describe('a plan of 400.00 and 350.00', () => {
  const plan = instalmentsAgreed(
    { amountCents: 40_000, dueOn: '2025-06-15' },
    { amountCents: 35_000, dueOn: '2025-07-15' },
  );
  const planned = [...claimed, plan];
  const standing = (events: readonly PayoutEvent[], todayOn: string) =>
    claimStanding(stateOf(...planned, ...events).recovery, todayOn);

  test('asks for 200.00 as its last instalment once the claim is 600.00', () => {
    const fell = [...corrected(planned, 120_000), refunded(40_000, '2025-06-15')];
    expect(standing(fell, '2025-07-15')).toMatchObject({ openCents: 20_000, dueCents: 20_000 });
    expect(standing([...fell, refunded(20_000, '2025-07-15')], '2025-07-16')).toMatchObject({
      state: 'paid',
    });
  });

  test('does not put off what is asked for besides later: 100.00 by their own day', () => {
    const rose = corrected(planned, 95_000);
    expect(standing(rose, '2025-06-04')).toMatchObject({
      ...{ state: 'in-instalments', openCents: 85_000, dueCents: 10_000, dueOn: '2025-06-04' },
    });
    expect(standing(rose, '2025-06-05')).toMatchObject({ state: 'overdue', dueCents: 10_000 });
  });
});
