import { expect, test } from 'vitest';
import { leavingBefore } from '../../../domain/views/payments-due.ts';

const leaving = (
  paymentId: string,
  amountCents: number,
  payUntilOn: string | null,
  latestExecutionOn = payUntilOn,
) => ({
  ...{ paymentId, amountCents, payUntilOn, latestExecutionOn },
});

test('what has to leave before a year ends is summed up by its last day, the nearest first', () => {
  const due = [
    leaving('late', 1_000, '2025-12-31'),
    leaving('any', 5_000, null),
    leaving('one', 200, '2024-12-31', '2024-12-30'),
    leaving('two', 30, '2024-12-31', '2024-12-30'),
    leaving('elsewhere', 4, '2024-12-31'),
  ];
  const expected = [
    {
      payUntilOn: '2024-12-31',
      latestExecutionOn: '2024-12-30',
      pendingCents: 230,
      paymentIds: ['one', 'two'],
    },
    { payUntilOn: '2024-12-31', latestExecutionOn: '2024-12-31', pendingCents: 4, paymentIds: ['elsewhere'] },
    { payUntilOn: '2025-12-31', latestExecutionOn: '2025-12-31', pendingCents: 1_000, paymentIds: ['late'] },
  ];
  expect(leavingBefore(due)).toEqual(expected);
  expect(leavingBefore(due.toReversed())).toEqual(
    expected.map((entry) => ({ ...entry, paymentIds: entry.paymentIds.toReversed() })),
  );
  expect(leavingBefore([leaving('any', 1, null)])).toEqual([]);
});
