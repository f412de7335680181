import { describe, expect, test } from 'vitest';
import { payableCents, requestableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { type RevokeGrant, revokeGrant, revokeGrantRefusals } from '../../../domain/recovery/revoke-grant.ts';
import { terminateContract, terminateContractRefusals } from '../../../domain/recovery/terminate-contract.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid, requested, running } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { byContract, hearingAnswered, hearingOpened, revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, demanded, refunded, settledCase } from '../../support/settlement-facts.ts';

const take = (changes: Partial<RevokeGrant> = {}): RevokeGrant => ({
  ...acting(person('office'), '2024-10-21T10:00:00.000Z'),
  applicationId: APPLICATION,
  ground: 'purpose-missed',
  reasons: 'Das Projekt fand nicht statt.',
  amountCents: null,
  ineffectiveOn: '2024-04-08',
  ...changes,
});
const heard = [...running, hearingOpened()];

const byRevocation = { basis: 'revocation', ineffectiveOn: '2024-04-08' } as const;

describe('the revocation of a grant by Bescheid', () => {
  const given = specification(payout, revokeGrant, { organisation: recipient() });

  test('in full demands back all that was paid', () => {
    given(...heard)
      .when(take())
      .expectEvents(
        revoked(250_000),
        demanded(250_000, '2024-11-20', { actId: 'revocation-1', ...byRevocation }),
      );
    const after = grantAfter([...heard, revoked(250_000)]);
    expect([after.status, payableCents(after), requestableCents(after)]).toEqual(['revoked', 0, 0]);
  });

  test('in part leaves the rest, and demands only what was paid above it', () => {
    given(granted(), accepted, ...paid('a', 200_000), hearingOpened())
      .when(take({ amountCents: 100_000 }))
      .expectEvents(
        revoked(100_000),
        demanded(50_000, '2024-11-20', { actId: 'revocation-1', ...byRevocation }),
      );
  });

  test('demands nothing where nothing was paid', () => {
    const { decision } = given(granted(), accepted, hearingOpened()).when(take());
    expect(decision).toMatchObject({ accepted: [revoked(250_000)] });
    expect(decision).toHaveProperty('accepted.length', 1);
  });

  test('after the settlement takes what was left, and does not demand the same money twice', () => {
    const { decision } = given(...settledCase, refunded(35_000), hearingOpened()).when(take());
    expect(decision).toMatchObject({
      accepted: [
        { type: 'GrantRevoked', data: { revokedCents: 215_000, keptCents: 0 } },
        { type: 'RefundDemanded', data: { amountCents: 215_000, basis: 'revocation' } },
      ],
    });
  });

  test('may come before the day where the recipient has answered', () =>
    given(...heard, hearingAnswered)
      .when(take({ now: '2024-10-10T10:00:00.000Z' }))
      .expectEvents(
        revoked(250_000),
        demanded(250_000, '2024-11-11', { actId: 'revocation-1', ...byRevocation }),
      ));

  test('is in time on the last day of the year from knowledge, and for deceit after it', () => {
    const early = { knownSinceOn: '2023-10-21' };
    given(...running, hearingOpened(early))
      .when(take())
      .expectEvents(
        revoked(250_000, early),
        demanded(250_000, '2024-11-20', { actId: 'revocation-1', ...byRevocation }),
      );
    const deceived = { grounds: ['deceit' as const], knownSinceOn: '2022-01-01' };
    given(...running, hearingOpened(deceived))
      .when(take({ ground: 'deceit' }))
      .expectEvents(
        revoked(250_000, { ground: 'deceit', knownSinceOn: '2022-01-01' }),
        demanded(250_000, '2024-11-20', { actId: 'revocation-1', ...byRevocation }),
      );
  });

  eachRefuses(revokeGrantRefusals, given, {
    'unknown-grant': { given: [], when: take() },
    'acts-for-recipient': { given: heard, when: take({ actorId: person('member') }) },
    'case-closed': { given: [...heard, caseClosed], when: take() },
    'grant-by-contract': { given: [byContract(), accepted], when: take() },
    'hearing-missing': { given: running, when: take() },
    'hearing-not-over': { given: heard, when: take({ now: '2024-10-18T10:00:00.000Z' }) },
    'ground-not-heard': { given: heard, when: take({ ground: 'proof-missing' }) },
    'revocation-too-late': {
      given: [...running, hearingOpened({ knownSinceOn: '2023-10-20' })],
      when: take(),
    },
    'payments-pending': { given: [granted(), accepted, requested('a', 1), hearingOpened()], when: take() },
    'nothing-to-revoke': { given: heard, when: take({ amountCents: 0 }) },
    'revoked-over-grant': { given: heard, when: take({ amountCents: 250_001 }) },
    'ineffective-in-future': { given: heard, when: take({ ineffectiveOn: '2024-10-22' }) },
  });
});

describe('the end of a grant by contract', () => {
  const given = specification(payout, terminateContract, { organisation: recipient() });
  const contract = [byContract(), accepted, ...paid('a', 250_000)];
  const ended = {
    type: 'ContractTerminated' as const,
    data: {
      ...{ applicationId: APPLICATION, fundId: FUND, actId: 'termination-1' },
      ground: 'purpose-missed' as const,
      ...{ terminatedCents: 50_000, keptCents: 200_000, ineffectiveOn: '2024-04-08' },
      ...{ reasons: 'Das Projekt fand nicht statt.', terminatedBy: person('office') },
    },
  };

  test('demands money without a hearing and without a revocation', () => {
    given(...contract)
      .when(take({ amountCents: 50_000 }))
      .expectEvents(
        ended,
        demanded(50_000, '2024-11-20', {
          actId: 'termination-1',
          basis: 'contract',
          ineffectiveOn: '2024-04-08',
        }),
      );
  });

  eachRefuses(terminateContractRefusals, given, {
    'unknown-grant': { given: [], when: take() },
    'acts-for-recipient': { given: contract, when: take({ actorId: person('member') }) },
    'case-closed': { given: [...contract, caseClosed], when: take() },
    'grant-by-bescheid': { given: running, when: take() },
    'payments-pending': { given: [byContract(), accepted, requested('a', 1)], when: take() },
    'nothing-to-terminate': { given: contract, when: take({ amountCents: 0 }) },
    'terminated-over-grant': { given: contract, when: take({ amountCents: 250_001 }) },
    'ineffective-in-future': { given: contract, when: take({ ineffectiveOn: '2024-10-22' }) },
  });
});
