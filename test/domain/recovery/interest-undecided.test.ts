import { describe, expect, test } from 'vitest';
import { owesInterestDecision } from '../../../domain/recovery/interest-due.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted, terms } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { byContract, interestSet, parts } from '../../support/recovery-facts.ts';
import { demanded, refunded, settled } from '../../support/settlement-facts.ts';

const running = (grant = granted()) => [grant, accepted, ...paid('a', 250_000)];
const settlement = [proved(), checked(), settled(), demanded(35_000)];
const other = `ref_${'1'.repeat(26)}`;

describe('somebody still has to decide on the interest of a refund', () => {
  const contract = (basis: 'statute' | 'contract') =>
    running(byContract({ terms: { ...terms, interest: { ...terms.interest!, basis } } }));
  const terminated = demanded(50_000, '2024-12-31', { basis: 'contract', actId: 'termination-1' });
  const late = refunded(35_000, '2025-01-01');
  const second = demanded(10_000, '2025-01-31', { refundId: other });

  test.for<readonly [string, boolean, readonly PayoutEvent[]]>([
    ['a day late', true, [...running(), ...settlement, late]],
    ['on its day', false, [...running(), ...settlement, refunded(35_000, '2024-12-31')]],
    ['late in part', true, [...running(), ...settlement, refunded(30_000), refunded(5_000, '2025-01-01')]],
    [
      'late, but the grant bears none',
      false,
      [...running(granted({ terms: { ...terms, interest: null } })), ...settlement, late],
    ],
    [
      'of cost alone late',
      false,
      [...running(), ...settlement, refunded(500, '2025-01-01', parts(0, 0, 500))],
    ],
    [
      'before the last of two days',
      false,
      [...running(), ...settlement, second, refunded(45_000, '2025-01-31')],
    ],
    [
      'after the last of two days',
      true,
      [...running(), ...settlement, second, refunded(45_000, '2025-02-01')],
    ],
    ['late after it was decided on', false, [...running(), ...settlement, interestSet(1), late]],
    [
      'late, of a demand that no decision knew',
      true,
      [...running(), ...settlement, interestSet(1), second, refunded(45_000, '2025-02-01')],
    ],
    [
      'under a contract that agrees on interest, in time',
      true,
      [...contract('contract'), terminated, refunded(50_000)],
    ],
    [
      'under a contract that does not, in time',
      false,
      [...contract('statute'), terminated, refunded(50_000)],
    ],
  ])('on money that came %s: %s', ([, isOwed, history]) => {
    expect(owesInterestDecision(grantAfter(history))).toBe(isOwed);
  });
});
