import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { type DecideObjection, decideObjection } from '../../../domain/grant-notice/decide-objection.ts';
import { type FileObjection, fileObjection } from '../../../domain/grant-notice/file-objection.ts';
import { withdrawObjection } from '../../../domain/grant-notice/withdraw-objection.ts';
import { claimStanding } from '../../../domain/payout/claim.ts';
import { payableCents } from '../../../domain/payout/payable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import * as booked from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { objected, objectionDecided, objectionWithdrawn } from '../../support/notice-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { actPosted, byContract, interestSet, revoked } from '../../support/recovery-facts.ts';
import { caseClosed, demanded, settled, settledCase } from '../../support/settlement-facts.ts';

const others = { organisation: recipient() };
const filing = specification(payout, fileObjection, others);
const file = (against: string, day = '2025-01-07', changes: Partial<FileObjection> = {}): FileObjection => ({
  ...acting(person('signatory'), `${day}T10:00:00.000Z`),
  ...{ applicationId: APPLICATION, grounds: 'Die Kürzung ist falsch.', filedOn: null, against },
  ...changes,
});
const stateOf = (...history: PayoutEvent[]) => history.reduce(payout.evolve, payout.initial);
const standing = (day: string, ...history: PayoutEvent[]) =>
  claimStanding(stateOf(...history).recovery, day).state;

/** 2,500 euro paid; 1,000 of them revoked and demanded. */
const takenBack = [
  ...[granted(), accepted, ...paid('a', 250_000), revoked(100_000)],
  demanded(100_000, '2024-12-31', {
    ...{ actId: 'revocation-1', basis: 'revocation', ineffectiveOn: '2024-04-08' },
  }),
];
const objectedTo = (actId: string) => objected({ against: actId, filedOn: '2025-01-07' });

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
