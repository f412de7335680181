import { describe, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { type SubmitProof, submitProof, submitProofRules } from '../../../domain/payout/submit-proof.ts';
import { acting, specification } from '../../support/given.ts';
import {
  APPLICATION,
  accepted,
  checked,
  granted,
  lumpSums,
  paid,
  person,
  proved,
  receipt,
  receipts,
  returned,
  settled,
} from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(payout, submitProof, { organisation: recipient() });
const prove = (changes: Partial<SubmitProof> = {}): SubmitProof => ({
  ...acting(person('member'), '2024-10-05T10:00:00.000Z'),
  applicationId: APPLICATION,
  report: 'Es kamen viele.',
  receipts,
  otherFundsCents: 75_000,
  lumpSumBasis: null,
  ...changes,
});
const history = [granted(), accepted, ...paid('a', 250_000)];
const flat = [granted({ financing: 'lump-sum', lumpSums }), accepted, ...paid('a', 250_000)];
const lumpSumBasis = { participantCount: 40, feeDays: [{ quarterHours: 24, contractFeeCents: 50_000 }] };

const asked = checked({
  findings: [{ number: 1, finding: 'asked', recognisedCents: 0, reason: 'Wer war das?' }],
});

describe('a proof of use', () => {
  test('is handed in with its receipts', () =>
    given(...history)
      .when(prove())
      .expectEvents(proved()));

  test('has participants and fee days instead where lump sums apply', () => {
    given(...flat)
      .when(prove({ receipts: [], lumpSumBasis }))
      .expectEvents(proved({ receipts: [], lumpSumBasis }));
  });

  test('is handed in again when the check had questions', () => {
    given(...history, proved(), asked)
      .when(prove())
      .expectEvents(proved());
  });

  test('is handed in again also when the payment has come back from the bank meanwhile', () => {
    given(...history, proved(), asked, returned('a', 250_000))
      .when(prove())
      .expectEvents(proved());
  });

  test('may hold receipts of the first and the last day of the period', () => {
    const edges = [receipt(1, { paidOn: '2024-04-01' }), receipt(2, { paidOn: '2024-09-30' })];
    given(...history)
      .when(prove({ receipts: edges }))
      .expectEvents(proved({ receipts: edges }));
  });

  const broken = (changes: Partial<SubmitProof>) => ({ given: history, when: prove(changes) });
  eachRefuses(submitProofRules, given, {
    'unknown-grant': broken({ actorId: person('stranger') }),
    'grant-not-accepted': { given: [granted()], when: prove() },
    'already-settled': { given: [...history, proved(), checked(), settled()], when: prove() },
    'nothing-paid-yet': { given: [granted(), accepted], when: prove() },
    'proof-handed-in': { given: [...history, proved()], when: prove() },
    'receipts-not-asked': { given: flat, when: prove({ lumpSumBasis }) },
    'receipts-missing': broken({ receipts: [] }),
    'proof-basis-missing': { given: flat, when: prove({ receipts: [] }) },
    'proof-basis-not-asked': broken({ lumpSumBasis }),
    'receipt-number-twice': broken({ receipts: [receipt(1), receipt(1)] }),
    'receipt-without-amount': broken({ receipts: [receipt(1, { amountCents: 0 })] }),
    'receipt-line-unknown': broken({ receipts: [receipt(1, { lineId: 'travel' })] }),
    'receipt-outside-period': broken({ receipts: [receipt(1, { paidOn: '2024-10-01' })] }),
    'receipt-in-future': {
      given: history,
      when: prove({ receipts: [receipt(1, { paidOn: '2024-09-02' })], now: '2024-09-01T10:00:00.000Z' }),
    },
  });

  test('is not taken twice after a check without questions', () => {
    given(...history, proved(), checked())
      .when(prove())
      .expectRefusal('proof-handed-in');
  });
});
