import { describe, expect, test } from 'vitest';
import { claimStanding } from '../../../domain/payout/claim.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import { instalmentsAgreed } from '../../support/recovery-facts.ts';
import { refunded, settledCase } from '../../support/settlement-facts.ts';

const stateOf = (...history: readonly PayoutEvent[]) => grantAfter(history);

describe('a plan of 100.00 and 150.00 after 100.00 of 350.00 had come in', () => {
  const planned = [
    ...[...settledCase, refunded(10_000, '2025-01-02')],
    instalmentsAgreed(
      { amountCents: 10_000, dueOn: '2025-01-15' },
      { amountCents: 15_000, dueOn: '2025-02-15' },
    ),
  ];
  const standing = (day: string, ...more: PayoutEvent[]) =>
    claimStanding(stateOf(...planned, ...more).recovery, day);

  test('counts only what came after it', () => {
    expect(standing('2025-01-15')).toMatchObject({ state: 'in-instalments', dueOn: '2025-01-15' });
    expect(standing('2025-01-16')).toMatchObject({ state: 'instalment-overdue', dueOn: '2025-01-15' });
  });

  test('is kept by the sum of an instalment, and not by a cent less', () => {
    const next = { state: 'in-instalments', dueCents: 0, dueOn: '2025-02-15' };
    expect(standing('2025-01-16', refunded(10_000, '2025-01-15'))).toMatchObject(next);
    expect(standing('2025-01-16', refunded(9_999, '2025-01-15')).state).toBe('instalment-overdue');
  });
});
