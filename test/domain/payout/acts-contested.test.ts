import { describe, expect, test } from 'vitest';
import {
  actOf,
  contested,
  isCorrectionOwed,
  isDemandSuspended,
  isSuspended,
  suspendedInterest,
} from '../../../domain/payout/acts.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { interestLowered, revocationLowered } from '../../support/claim-facts.ts';
import { grantAfter } from '../../support/granted.ts';
import { objected, objectionDecided, objectionWithdrawn } from '../../support/notice-facts.ts';
import { running } from '../../support/payment-facts.ts';
import { actPosted, interestSet, revoked } from '../../support/recovery-facts.ts';
import { settled, settledCase } from '../../support/settlement-facts.ts';

const recoveryOf = (...events: readonly PayoutEvent[]) => grantAfter(events).recovery;

const against = (actId: string) => objected({ against: actId });
const upheld = (actId: string) => objectionDecided({ against: actId, outcome: 'upheld', remedyEndsOn: null });
const withdrawn = (actId: string) =>
  ({ ...objectionWithdrawn, data: { ...objectionWithdrawn.data, against: actId } }) as PayoutEvent;

describe('an act', () => {
  const twice = [revoked(60_000), revoked(40_000, { actId: 'revocation-2' }), interestSet(5_000)];

  test('is lowered by what is restored of it or set less, and no other act with it', () => {
    const { acts } = recoveryOf(
      ...[...running, ...twice],
      ...[revocationLowered(20_000, 170_000), interestLowered(1_000, 4_000)],
    );
    expect(acts.map(({ actId, amountCents }) => [actId, amountCents])).toEqual([
      ['revocation-1', 40_000],
      ['revocation-2', 40_000],
      ['interest-1', 4_000],
    ]);
  });

  test('keeps its letter and what was done against it', () => {
    const recovery = recoveryOf(
      ...[...running, ...twice, actPosted('revocation-2'), against('revocation-2')],
      withdrawn('revocation-2'),
    );
    expect(actOf(recovery, 'revocation-2')).toMatchObject({
      ...{ postedOn: '2024-12-02', notifiedOn: '2024-12-06', remedyEndsOn: '2025-01-07' },
      objection: { status: 'withdrawn', filedOn: '2024-06-20', reasons: null },
    });
    expect(actOf(recovery, 'revocation-1')).toMatchObject({ postedOn: null, objection: null });
  });

  test('against which nobody objected has no objection that could be decided', () => {
    const recovery = recoveryOf(...running, ...twice, upheld('revocation-1'), withdrawn('revocation-2'));
    expect(recovery.acts.map(({ objection }) => objection)).toEqual([null, null, null]);
  });
});

describe('what must not be enforced for now', () => {
  const again = settled({ actId: 'settlement-2' });
  const interest = interestSet(5_000);
  const open = [...settledCase, interest];

  test.for<readonly [string, readonly PayoutEvent[], readonly string[]]>([
    ['nothing, without an objection', open, []],
    ['the act, while an objection is open', [...open, against('settlement-1')], ['settlement-1']],
    ['nothing, once it is withdrawn', [...open, against('settlement-1'), withdrawn('settlement-1')], []],
    [
      'the settlement, until it is corrected',
      [...open, against('settlement-1'), upheld('settlement-1')],
      ['settlement-1'],
    ],
    ['nothing, once it was corrected', [...open, against('settlement-1'), upheld('settlement-1'), again], []],
    ['nothing of interest that was lowered', [...open, against('interest-1'), upheld('interest-1')], []],
  ])('is %s', ([, history, actIds]) => {
    expect(contested(recoveryOf(...history)).map(({ actId }) => actId)).toEqual(actIds);
  });

  test.for<readonly [string, readonly PayoutEvent[], boolean, readonly string[], boolean]>([
    ['interest, and not the demand', [...open, against('interest-1')], false, ['interest-1'], false],
    ['the demand, and not interest', [...open, against('settlement-1')], true, [], false],
    ['a settlement without a demand', [...running, settled(), against('settlement-1')], false, [], false],
    [
      'what an upheld objection wants corrected',
      [...open, against('settlement-1'), upheld('settlement-1')],
      true,
      [],
      true,
    ],
    ['nothing', open, false, [], false],
  ])('%s: demand, interest, correction', ([, history, isDemand, interestIds, isCorrection]) => {
    const recovery = recoveryOf(...history);
    expect(isDemandSuspended(recovery)).toBe(isDemand);
    expect([...suspendedInterest(recovery)]).toEqual(interestIds);
    expect(isSuspended(recovery)).toBe(isDemand || interestIds.length > 0);
    expect(isCorrectionOwed(recovery)).toBe(isCorrection);
  });
});
