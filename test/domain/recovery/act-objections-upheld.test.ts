import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { type DecideObjection, decideObjection } from '../../../domain/grant-notice/decide-objection.ts';
import { claimStanding } from '../../../domain/payout/claim.ts';
import { payableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { objectedTo, others, standing, stateOf, takenBack } from '../../support/act-objection-at-hand.ts';
import * as booked from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { interestSet, revoked } from '../../support/recovery-facts.ts';
import { settled, settledCase } from '../../support/settlement-facts.ts';

describe('an objection that was right', () => {
  const book = (...more: Parameters<typeof fund.evolve>[1][]) =>
    [
      ...[booked.fundOpened({ allocatedCents: 500_000 }), booked.roundOpened()],
      ...[booked.reserved('grant', 250_000), booked.granted('grant', 250_000)],
      ...[booked.paid('grant', 'a', 250_000), ...more],
    ].reduce(fund.evolve, fund.initial);
  const freed = book(booked.released('grant', 100_000, 'revoked'));
  const deciding = specification(payout, decideObjection, {
    ...others,
    rates: baseRateBook.initial,
    fund: freed,
  });
  const decide = (against: string, leftCents: number | null): DecideObjection => ({
    ...acting(person('office'), '2025-01-20T10:00:00.000Z'),
    ...{ applicationId: APPLICATION, reasons: 'Der Einwand trifft zu.', outcome: 'upheld' },
    ...{ against, leftCents },
  });
  const open = [...takenBack, objectedTo('revocation-1')];

  test('ends a revocation: 1,000 euro count again, nothing is demanded, and the fund keeps them', () => {
    const { decision } = deciding(...open).when(decide('revocation-1', 0));
    expect(decision).toMatchObject({
      accepted: [
        { type: 'ObjectionDecided', data: { outcome: 'upheld', against: 'revocation-1' } },
        { type: 'RevocationLowered', data: { restoredCents: 100_000, keptCents: 250_000 } },
        { type: 'RefundLowered', data: { amountCents: 100_000 } },
      ],
      also: { fund: [{ type: 'ReservationRestored', data: { amountCents: 100_000 } }] },
    });
    const after = stateOf(...open, ...('accepted' in decision ? decision.accepted : []));
    expect([payableCents(after), claimStanding(after.recovery, '2025-02-01').state]).toEqual([
      250_000,
      'none',
    ]);
  });

  test('ends a part of it: 400 of 1,000 euro stay revoked and demanded', () => {
    const { decision } = deciding(...open).when(decide('revocation-1', 40_000));
    expect(decision).toMatchObject({
      accepted: [
        { data: { isPartial: true } },
        { type: 'RevocationLowered', data: { restoredCents: 60_000, keptCents: 210_000 } },
        { type: 'RefundLowered', data: { amountCents: 60_000 } },
      ],
    });
  });

  test('brings a grant that was revoked as a whole back to where it stood', () => {
    const whole = [granted(), accepted, ...paid('a', 250_000), revoked(250_000), objectedTo('revocation-1')];
    const empty = book(booked.released('grant', 250_000, 'revoked'));
    const { decision } = deciding(...whole).when(decide('revocation-1', 0), { fund: empty });
    const after = stateOf(...whole, ...('accepted' in decision ? decision.accepted : []));
    expect([after.status, payableCents(after)]).toEqual(['accepted', 250_000]);
  });

  test('lowers interest to what stays of it', () => {
    const history = [...settledCase, interestSet(5_000), objectedTo('interest-1')];
    const { decision } = deciding(...history).when(decide('interest-1', 2_000));
    expect(decision).toMatchObject({
      accepted: [{}, { type: 'InterestLowered', data: { actId: 'interest-1', amountCents: 3_000 } }],
    });
    const after = stateOf(...history, ...('accepted' in decision ? decision.accepted : []));
    expect(claimStanding(after.recovery, '2025-01-21').openCents).toBe(37_000);
  });

  test('leaves a settlement to its correction, and the claim unenforced until then', () => {
    const history = [...settledCase, objectedTo('settlement-1')];
    const { decision } = deciding(...history).when(decide('settlement-1', null));
    expect(decision).toMatchObject({ accepted: [{ type: 'ObjectionDecided' }], also: { fund: [] } });
    const after = [...history, ...('accepted' in decision ? decision.accepted : [])];
    expect(standing('2025-02-01', ...after)).toBe('suspended');
    expect(standing('2025-02-01', ...after, settled({ actId: 'settlement-2' }))).toBe('overdue');
  });

  test('is refused where the fund has given the money to others since', () => {
    const gone = [...open, { ...objectedTo('revocation-1') }];
    const empty = book(
      booked.released('grant', 100_000, 'revoked'),
      ...[booked.refunded('grant', 'r', 100_000), booked.reserved('b', 350_000)],
    );
    const { decision } = deciding(...gone).when(decide('revocation-1', 0), { fund: empty });
    expect(decision).toMatchObject({ refused: 'insufficient-funds-to-restore' });
  });
});
