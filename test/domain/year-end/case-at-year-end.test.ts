import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { closeYear } from '../../../domain/year-end/close-year.ts';
import { caseAtYearEnd } from '../../../domain/year-end/year-end.ts';
import { application, fundOpened, granted, reserved } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { approved, requested } from '../../support/payment-facts.ts';
import { accepted, granted as grantIssued, payment } from '../../support/payout-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';

describe('3,000.00 that are bound for a case on 7 January 2025', () => {
  const of = (changes: Partial<Parameters<typeof caseAtYearEnd>[0]>) =>
    caseAtYearEnd(
      {
        ...{ reservedCents: 300_000, grantedCents: 300_000, paidCents: 100_000, refundedCents: 0 },
        ...{ payUntilOn: '2024-12-31', ...changes },
      },
      '2025-01-07',
    );
  const drawn = { keptCents: 100_000, toComeBackCents: 0, onlyReservedCents: 0 };
  const waits = { ...drawn, stillPayableCents: 200_000, releasableCents: 0, because: null };
  const never = { keptCents: 0, toComeBackCents: 0, stillPayableCents: 0, onlyReservedCents: 300_000 };

  test.for<readonly [string, Parameters<typeof of>[0], ReturnType<typeof caseAtYearEnd>]>([
    [
      'and were not drawn by the last day are released',
      {},
      { ...waits, releasableCents: 200_000, because: 'not-drawn' },
    ],
    ['can still be paid on the last day', { payUntilOn: '2025-01-07' }, waits],
    ['can still be paid before it', { payUntilOn: '2025-03-31' }, waits],
    [
      'and were never granted are released',
      { grantedCents: undefined, paidCents: 0, payUntilOn: '2025-03-31' },
      { ...never, releasableCents: 300_000, because: 'never-granted' },
    ],
    [
      'and of which nothing was granted are released',
      { grantedCents: 0, paidCents: 0, payUntilOn: '2025-03-31' },
      { ...never, releasableCents: 300_000, because: 'never-granted' },
    ],
    ['were granted to the cent', { grantedCents: 1, payUntilOn: '2025-03-31' }, waits],
    [
      'and were all drawn are nobody’s to release',
      { paidCents: 300_000 },
      { ...drawn, keptCents: 300_000, stillPayableCents: 0, releasableCents: 0, because: null },
    ],
    [
      'of which too much was paid wait for it to come back',
      { paidCents: 350_000, refundedCents: 20_000 },
      {
        keptCents: 300_000,
        toComeBackCents: 30_000,
        stillPayableCents: 0,
        onlyReservedCents: 0,
        releasableCents: 0,
        because: null,
      },
    ],
  ])('%s', ([, changes, line]) => expect(of(changes)).toEqual(line));
});

test('of eleven payments under way ten are named and all are counted', () => {
  const words = [...'abcdefghijk'];
  const state = [
    ...[grantIssued(), accepted],
    ...words.flatMap((word) => [requested(word, 1_000), approved(word)]),
  ].reduce(payout.evolve, payout.initial);
  const { decision } = specification(fund, closeYear, { [`payout:${application('a')}`]: state })(
    ...[fundOpened(), reserved('a', 300_000), granted('a', 300_000)],
  ).when({ ...acting(personCalled('kasse'), '2025-01-07T09:00:00.000Z'), fundId: 'aktionsfonds-2024' });
  expect(decision).toEqual({
    refused: 'payments-under-way',
    facts: { count: 11, paymentIds: words.slice(0, 10).map(payment).join(', ') },
  });
});
