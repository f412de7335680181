import { describe, expect, test } from 'vitest';
import { shippedBaseRates } from '../../../domain/recovery/base-rates.ts';
import { interestSteps } from '../../../domain/recovery/interest.ts';
import { interestProposal } from '../../../domain/recovery/interest-proposal.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid, returned } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, terms } from '../../support/payout-facts.ts';
import { costCharged, interestSet, parts, revoked } from '../../support/recovery-facts.ts';
import { demanded, refunded } from '../../support/settlement-facts.ts';

const proposal = (kind: 'refund' | 'late-use', untilOn: string, ...events: readonly PayoutEvent[]) =>
  interestProposal(grantAfter(events), kind, untilOn, shippedBaseRates);
const stepsOf = (...asked: Parameters<typeof proposal>) =>
  proposal(...asked).steps.map(({ amountCents, fromOn, untilOn }) => [amountCents, fromOn, untilOn]);

const takingBack = (cents: number) => [
  revoked(cents),
  demanded(cents, '2024-11-20', { basis: 'revocation', ineffectiveOn: '2024-04-08' }),
];
describe('a span of interest', () => {
  const rule = { pointsAboveBaseBasisPoints: 500, dayCount: 'act-365' as const };
  const steps = (amountCents: number, fromOn: string, untilOn: string) =>
    interestSteps([{ amountCents, fromOn, untilOn }], rule, shippedBaseRates);

  test.for([
    ['of no day', 100, '2024-04-08', '2024-04-08'],
    ['that ends before it begins', 100, '2024-04-09', '2024-04-08'],
    ['of no money', 0, '2024-04-08', '2024-05-08'],
  ] as const)('%s bears nothing', ([, cents, from, until]) => {
    expect(steps(cents, from, until)).toEqual([]);
  });

  test('that ends with a half-year is one step, and of a day more two', () => {
    expect(steps(100, '2024-06-01', '2024-06-30').map(({ days }) => days)).toEqual([29]);
    expect(steps(100, '2024-06-01', '2024-07-01').map(({ days }) => days)).toEqual([29, 1]);
  });
});

test('a grant that bears no interest has nothing to be proposed', () => {
  const without = granted({ terms: { ...terms, interest: null } });
  expect(
    proposal('refund', '2024-12-31', without, accepted, ...paid('a', 250_000), ...takingBack(250_000)),
  ).toEqual({
    ...{ kind: 'refund', untilOn: '2024-12-31', rule: undefined, steps: [], totalCents: 0 },
    ...{ missingRateFromOn: undefined, decidedCents: 0, amountCents: 0 },
  });
});

test('what was decided on one kind of interest covers nothing of the other', () => {
  const history = [granted(), accepted, ...paid('a', 250_000), ...takingBack(250_000)];
  const lateUse = interestSet(5_000, { kind: 'late-use' });
  expect(proposal('refund', '2024-06-30', ...history, lateUse)).toMatchObject({
    ...{ totalCents: 4_900, decidedCents: 0, amountCents: 4_900 },
  });
});

describe('interest on a refund', () => {
  const apart = [...paid('b', 150_000, '2024-05-06'), ...paid('a', 100_000, '2024-04-22')];

  test('is first on the money that was paid last, in whichever order payments were asked for', () => {
    const history = [granted(), accepted, ...apart, ...takingBack(200_000)];
    const expected = [
      [150_000, '2024-05-06', '2024-06-30'],
      [50_000, '2024-04-22', '2024-06-30'],
    ];
    expect(stepsOf('refund', '2024-06-30', ...history)).toEqual(expected);
    const other = [granted(), accepted, ...apart.slice(4), ...apart.slice(0, 4), ...takingBack(200_000)];
    expect(stepsOf('refund', '2024-06-30', ...other)).toEqual(expected);
  });

  test('is on no money that the bank had sent back', () => {
    const history = [
      granted(),
      accepted,
      ...apart,
      returned('b', 150_000),
      ...paid('c', 50_000, '2024-06-03'),
    ];
    expect(stepsOf('refund', '2024-06-30', ...history, ...takingBack(150_000))).toEqual([
      [50_000, '2024-06-03', '2024-06-30'],
      [100_000, '2024-04-22', '2024-06-30'],
    ]);
  });

  test('ends for the money that comes first with its day, in whichever order it was noted', () => {
    const history = [granted(), accepted, ...paid('a', 250_000), ...takingBack(250_000)];
    const receipts = [refunded(50_000, '2024-06-10'), refunded(100_000, '2024-05-10')];
    const expected = [
      [100_000, '2024-04-08', '2024-05-10'],
      [50_000, '2024-04-08', '2024-06-10'],
      [100_000, '2024-04-08', '2024-06-30'],
    ];
    expect(stepsOf('refund', '2024-06-30', ...history, ...receipts)).toEqual(expected);
    expect(stepsOf('refund', '2024-06-30', ...history, ...receipts.toReversed())).toEqual(expected);
  });

  test('of an earlier day counts what came in later until that day', () => {
    const history = [granted(), accepted, ...paid('a', 250_000), ...takingBack(250_000)];
    expect(stepsOf('refund', '2024-05-31', ...history, refunded(250_000, '2024-06-10'))).toEqual([
      [250_000, '2024-04-08', '2024-05-31'],
    ]);
  });

  test('ends as well for what was paid too much on something else and set off', () => {
    const setOff: PayoutEvent = {
      type: 'OverpaymentSetOff',
      data: {
        ...{ applicationId: APPLICATION, fundId: FUND, setOffId: `off_${'0'.repeat(26)}` },
        ...{ from: parts(0, 0, 500), to: parts(500), setOffOn: '2024-05-10' },
      },
    };
    const cost = [costCharged(500), refunded(500, '2024-05-02', parts(0, 0, 500))];
    const history = [granted(), accepted, ...paid('a', 250_000), ...takingBack(1_000), ...cost, setOff];
    expect(stepsOf('refund', '2024-06-30', ...history)).toEqual([
      [500, '2024-04-08', '2024-05-10'],
      [500, '2024-04-08', '2024-06-30'],
    ]);
  });
});
