import { describe, expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { type SetInterest, setInterest, setInterestRefusals } from '../../../domain/recovery/set-interest.ts';
import { waiveInterest, waiveInterestRefusals } from '../../../domain/recovery/waive-interest.ts';
import { acting, specification } from '../../support/given.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person, terms } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { byContract, hearingOpened, interestSet, revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, demanded, provenCase, refunded } from '../../support/settlement-facts.ts';

const others = { organisation: recipient(), rates: baseRateBook.initial };

/** 2,500 euro paid on 8 April 2024, revoked from then on, and all of it demanded by 20 November. */
const takenBack = [
  ...[granted(), accepted, ...paid('a', 250_000), hearingOpened(), revoked(250_000)],
  demanded(250_000, '2024-11-20', { basis: 'revocation', ineffectiveOn: '2024-04-08' }),
];

const set = (changes: Partial<SetInterest> = {}): SetInterest => ({
  ...acting(person('office'), '2025-01-31T10:00:00.000Z'),
  applicationId: APPLICATION,
  ...{ kind: 'refund', untilOn: '2025-01-31', amountCents: 10_000, reason: 'Zu spät gezahlt.' },
  ...changes,
});
const noInterest = { ...terms, interest: null };

describe('setting interest', () => {
  const given = specification(payout, setInterest, others);

  test('keeps the rates, the days and the proposal beside the sum', () => {
    const { decision } = given(...takenBack, refunded(250_000, '2024-12-20')).when(set());
    expect(decision).toMatchObject({
      accepted: [
        interestSet(10_000, {
          proposedCents: 14_818,
          steps: [
            {
              ...{ amountCents: 250_000, fromOn: '2024-04-08', untilOn: '2024-06-30', days: 83 },
              ...{ baseBasisPoints: 362, rateBasisPoints: 862 },
            },
            {
              ...{ amountCents: 250_000, fromOn: '2024-06-30', untilOn: '2024-12-20', days: 173 },
              ...{ baseBasisPoints: 337, rateBasisPoints: 837 },
            },
          ],
        }),
      ],
    });
  });

  test('is possible under a contract that says so, and only then', () => {
    const agreed = { ...terms, interest: { ...terms.interest!, basis: 'contract' as const } };
    const claim = takenBack.slice(1);
    expect(given(byContract({ terms: agreed }), ...claim).when(set()).decision).toMatchObject({
      accepted: [{ type: 'InterestSet', data: { amountCents: 10_000, proposedCents: 16_993 } }],
    });
    given(byContract(), ...claim)
      .when(set())
      .expectRefusal('grant-bears-no-interest');
  });

  eachRefuses(setInterestRefusals, given, {
    'unknown-grant': { given: [], when: set() },
    'acts-for-recipient': { given: takenBack, when: set({ actorId: person('member') }) },
    'case-closed': { given: [...takenBack, caseClosed], when: set() },
    'grant-bears-no-interest': { given: [granted({ terms: noInterest }), accepted], when: set() },
    'interest-in-future': { given: takenBack, when: set({ untilOn: '2025-02-01' }) },
    'refund-not-demanded': { given: provenCase, when: set() },
    'late-use-before-settlement': { given: provenCase, when: set({ kind: 'late-use' }) },
    'base-rate-missing': {
      given: takenBack,
      when: set({ untilOn: '2026-07-01', now: '2026-07-01T10:00:00.000Z' }),
    },
    'no-interest-due': { given: takenBack, when: set({ untilOn: '2024-04-08' }) },
    'interest-without-amount': { given: takenBack, when: set({ amountCents: 0 }) },
    'interest-over-proposal': { given: takenBack, when: set({ amountCents: 16_994 }) },
  });
});

describe('waiving interest', () => {
  const given = specification(payout, waiveInterest, others);

  test('keeps what it would have been', () =>
    given(...takenBack, refunded(250_000, '2024-12-20'))
      .when(set({ reason: 'Nicht zu vertreten.' }))
      .expectEvents({
        type: 'InterestWaived',
        data: {
          ...{ applicationId: APPLICATION, actId: 'interest-waiver-1', kind: 'refund' },
          ...{ untilOn: '2025-01-31', proposedCents: 14_818 },
          ...{ refundIds: [`ref_${'0'.repeat(26)}`], decidedCents: 0 },
          ...{ reason: 'Nicht zu vertreten.', waivedBy: person('office') },
        },
      }));

  eachRefuses(waiveInterestRefusals, given, {
    'unknown-grant': { given: [], when: set() },
    'acts-for-recipient': { given: takenBack, when: set({ actorId: person('member') }) },
    'case-closed': { given: [...takenBack, caseClosed], when: set() },
    'grant-bears-no-interest': { given: [granted({ terms: noInterest }), accepted], when: set() },
    'interest-in-future': { given: takenBack, when: set({ untilOn: '2025-02-01' }) },
    'refund-not-demanded': { given: provenCase, when: set() },
    'late-use-before-settlement': { given: provenCase, when: set({ kind: 'late-use' }) },
    'base-rate-missing': {
      given: takenBack,
      when: set({ untilOn: '2026-07-01', now: '2026-07-01T10:00:00.000Z' }),
    },
  });
});
