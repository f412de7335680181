import { expect, test } from 'vitest';
import { proofStanding } from '../../../domain/views/proof-standing.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantRowOf } from '../../support/granted.ts';
import { running } from '../../support/payment-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { checked } from '../../support/proof-facts.ts';
import { provenCase, questioned, settled, settledCase } from '../../support/settlement-facts.ts';

// The proof is due on 11 November 2024.
test.for<readonly [string, readonly PayoutEvent[], onTheDay: string, theDayAfter: string]>([
  ['was granted', [granted()], 'not-yet-due', 'not-yet-due'],
  ['runs', running, 'not-yet-due', 'overdue'],
  ['was proved', provenCase, 'being-checked', 'being-checked'],
  ['was asked about its proof', questioned, 'being-checked', 'overdue'],
  ['was checked', [...provenCase, checked()], 'being-checked', 'being-checked'],
  ['is settled', [...provenCase, checked(), settled()], 'done', 'done'],
  ['has something to pay back', settledCase, 'done', 'done'],
])('the proof of a project that %s', ([, history, onTheDay, theDayAfter]) => {
  const row = grantRowOf('payout-grant', ...history);
  expect([proofStanding(row, '2024-11-11'), proofStanding(row, '2024-11-12')]).toEqual([
    onTheDay,
    theDayAfter,
  ]);
});
