import { describe, expect, test } from 'vitest';
import { type FileObjection, fileObjection } from '../../../domain/grant-notice/file-objection.ts';
import { withdrawObjection } from '../../../domain/grant-notice/withdraw-objection.ts';
import { claimStanding } from '../../../domain/payout/claim.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { objectedTo, others, standing, stateOf, takenBack } from '../../support/act-objection-at-hand.ts';
import { acting, specification } from '../../support/given.ts';
import { objected, objectionDecided, objectionWithdrawn } from '../../support/notice-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { actPosted, byContract, interestSet, revoked } from '../../support/recovery-facts.ts';
import { caseClosed, settledCase } from '../../support/settlement-facts.ts';

const filing = specification(payout, fileObjection, others);
const file = (against: string, day = '2025-01-07', changes: Partial<FileObjection> = {}): FileObjection => ({
  ...acting(person('signatory'), `${day}T10:00:00.000Z`),
  ...{ applicationId: APPLICATION, grounds: 'Die Kürzung ist falsch.', filedOn: null, against },
  ...changes,
});

describe('an objection to an act about the money', () => {
  test('is in time on the last day, and too late on the next', () => {
    const history = [...settledCase, actPosted('settlement-1')];
    filing(...history)
      .when(file('settlement-1'))
      .expectEvents({
        ...objectedTo('settlement-1'),
        data: expect.objectContaining({ against: 'settlement-1', filedOn: '2025-01-07' }),
      });
    const { decision } = filing(...history).when(file('settlement-1', '2025-01-08'));
    expect(decision).toEqual({ refused: 'remedy-period-over', facts: { remedyEndsOn: '2025-01-07' } });
  });

  test('is possible once for each act, also where the grant itself is final or revoked', () => {
    const final = objectionDecided({ outcome: 'upheld', remedyEndsOn: null });
    const all = [...takenBack.slice(0, 1), objected(), final, ...takenBack.slice(1)];
    expect(filing(...all).when(file('revocation-1')).decision).toHaveProperty('accepted');
    filing(...all, objectedTo('revocation-1'))
      .when(file('revocation-1'))
      .expectRefusal('objected-before');
    const whole = [granted(), accepted, ...paid('a', 250_000), revoked(250_000)];
    expect(filing(...whole).when(file('revocation-1')).decision).toHaveProperty('accepted');
  });

  test('leaves the grant itself as it is', () => {
    const { notice } = stateOf(...takenBack, objectedTo('revocation-1'));
    expect(notice.objection).toBeNull();
  });

  test('does not exist under a contract, against acts that were not taken, and after the case was closed', () => {
    const contract = [byContract(), accepted, ...paid('a', 250_000), ...settledCase.slice(-2)];
    filing(...contract)
      .when(file('settlement-1'))
      .expectRefusal('claim-under-contract');
    filing(...settledCase)
      .when(file('revocation-1'))
      .expectRefusal('unknown-act');
    filing(...settledCase, caseClosed)
      .when(file('settlement-1'))
      .expectRefusal('case-closed');
  });
});

describe('what is not enforced while an objection is open', () => {
  test('is the demand of the act; after the rejection it is overdue again', () => {
    const day = '2025-02-01';
    expect(standing(day, ...takenBack)).toBe('overdue');
    const open = [...takenBack, objectedTo('revocation-1')];
    expect(standing(day, ...open)).toBe('suspended');
    const rejected = objectionDecided({ against: 'revocation-1' });
    expect(standing(day, ...open, rejected)).toBe('overdue');
  });

  test('is the whole claim once it is taken back again', () => {
    const open = [...takenBack, objectedTo('revocation-1')];
    const { decision } = specification(
      payout,
      withdrawObjection,
      others,
    )(...open).when({ ...file('revocation-1') });
    const withdrawn = { ...objectionWithdrawn.data, against: 'revocation-1' };
    expect(decision).toEqual({ accepted: [{ type: 'ObjectionWithdrawn', data: withdrawn }] });
    const after = 'accepted' in decision ? decision.accepted : [];
    expect(standing('2025-02-01', ...open, ...after)).toBe('overdue');
  });

  test('is the interest alone where only that is objected to', () => {
    const history = [...takenBack, interestSet(5_000)];
    const open = [...history, objectedTo('interest-1')];
    const { state, openCents } = claimStanding(stateOf(...open).recovery, '2025-02-01');
    expect([state, openCents]).toEqual(['overdue', 100_000]);
    expect(claimStanding(stateOf(...history).recovery, '2025-02-01').openCents).toBe(105_000);
  });
});
