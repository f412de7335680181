import { expect, test } from 'vitest';
import { caseDueOn } from '../../../domain/office-targets/case-due.ts';
import { dueSteps } from '../../../domain/office-targets/steps.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { admitted, asked, checkStarted } from '../../support/application-facts.ts';
import { caseOf, type Told } from '../../support/case-told.ts';
import { inPortal, objected, posted } from '../../support/notice-facts.ts';
import { recommended, rejected, rejectedByCommittee } from '../../support/outcome-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted } from '../../support/payout-facts.ts';
import { checked } from '../../support/proof-facts.ts';
import {
  instalmentsAgreed,
  parts,
  reliefDecided,
  reliefProposed,
  revoked,
} from '../../support/recovery-facts.ts';
import { rejectionObjected, rejectionPosted } from '../../support/rejection-facts.ts';
import {
  caseClosed,
  demanded,
  provenCase,
  questioned,
  refunded,
  settled,
  settledCase,
} from '../../support/settlement-facts.ts';

const application = [checkStarted, admitted, recommended(250_000)];
const awaited = [granted(), posted({ acceptByOn: '2024-06-21' })];
const inParts = [
  ...settledCase,
  instalmentsAgreed(
    { dueOn: '2025-01-31', amountCents: 20_000 },
    { dueOn: '2025-02-28', amountCents: 15_000 },
  ),
];
const revokedCase = [...provenCase, checked(), revoked(250_000), demanded(250_000)];
const deferral = { kind: 'deferral', parts: parts(35_000), deferredUntilOn: '2025-03-31' } as const;
const putOff = [...settledCase, reliefProposed(deferral), reliefDecided(deferral)];

test.for<readonly [string, Told, string | null]>([
  ['in the check: the check and the decision of the office', { application: [] }, '2024-02-07'],
  ['while a question is open: the answer', { application: [checkStarted, asked('title')] }, '2024-02-14'],
  ['after the resolution: the notice', { application }, '2024-02-29'],
  [
    'after a rejection by the committee: its reasons',
    { application: [checkStarted, admitted, rejectedByCommittee] },
    '2024-02-29',
  ],
  [
    'while an objection to a rejection is open: none, nobody waits for it',
    { application: [checkStarted, rejected, rejectionPosted(), rejectionObjected()] },
    null,
  ],
  ['with a notice in the portal: fetching it', { application, payout: [granted(), inPortal] }, '2024-06-13'],
  ['with a notice that was fetched: the acceptance', { application, payout: awaited }, '2024-06-21'],
  ['while an objection is open: no acceptance', { application, payout: [...awaited, objected()] }, null],
  [
    'while the project runs: the proof, and not the day by which a payment is spent',
    { application, payout: [granted(), accepted, ...paid('a', 100_000)] },
    '2024-11-11',
  ],
  ['with a proof: its check', { application, payout: provenCase }, '2024-05-02'],
  ['with a questioned proof: a new one by the same day', { application, payout: questioned }, '2024-11-11'],
  ['with a checked proof: the settlement', { application, payout: [...provenCase, checked()] }, '2024-03-04'],
  ['with a demand: the day of the demand', { application, payout: settledCase }, '2024-12-31'],
  ['with instalments: the first of them', { application, payout: inParts }, '2025-01-31'],
  [
    'with one instalment paid: the second',
    { application, payout: [...inParts, refunded(20_000)] },
    '2025-02-28',
  ],
  ['with a deferral: the day that was agreed', { application, payout: putOff }, '2025-03-31'],
  ['with a revocation: the day of the demand', { application, payout: revokedCase }, '2024-12-31'],
  ['with everything paid back: none', { application, payout: [...settledCase, refunded(35_000)] }, null],
  [
    'with nothing to pay back: none',
    { application, payout: [...provenCase, checked(), settled({ finalCents: 250_000, refundCents: 0 })] },
    null,
  ],
  ['after the end: none', { application, payout: [...settledCase, caseClosed] }, null],
])('a case is due, %s', ([, told, dueOn]) => {
  const facts = caseOf(told);
  expect(caseDueOn(facts, '2024-02-01')).toBe(dueOn);
  // The work list and the list of missing steps never name different days for one thing.
  const days = dueSteps(facts, '2024-02-01').map((step) => step.dueOn);
  if (dueOn !== null) expect(days).toContain(dueOn);
});

test('an instalment that is late makes the case late from the day after it on', () => {
  const facts = caseOf({ application, payout: inParts satisfies readonly PayoutEvent[] });
  for (const today of ['2025-01-31', '2025-02-01']) expect(caseDueOn(facts, today)).toBe('2025-01-31');
});
