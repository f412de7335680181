import { expect, test } from 'vitest';
import type { CaseLine } from '../../../domain/views/case-line.ts';
import { programmeStatus } from '../../../domain/views/programme-status.ts';

const line = (status: string, requestedCents: number, changes: Partial<CaseLine> = {}) =>
  ({
    status,
    requestedCents,
    recommendedCents: null,
    grantedCents: null,
    paidCents: 0,
    ...changes,
  }) as CaseLine;

test('a programme is told by counts and sums, in the order of the way, without states in which nothing is', () => {
  const lines = [
    line('accepted', 300, { recommendedCents: 250, grantedCents: 240, paidCents: 100 }),
    line('submitted', 10),
    line('accepted', 4_000, { recommendedCents: 3_000, grantedCents: 2_000, paidCents: 1_000 }),
  ];
  const submitted = { count: 1, requestedCents: 10, recommendedCents: 0, grantedCents: 0, paidCents: 0 };
  const accepted = {
    count: 2,
    requestedCents: 4_300,
    recommendedCents: 3_250,
    grantedCents: 2_240,
    paidCents: 1_100,
  };
  expect(programmeStatus(lines)).toEqual({
    total: { ...accepted, count: 3, requestedCents: 4_310 },
    states: [
      { status: 'submitted', statusKey: 'status-submitted', ...submitted },
      { status: 'accepted', statusKey: 'status-accepted', ...accepted },
    ],
  });
  expect(programmeStatus([])).toMatchObject({ total: { count: 0, requestedCents: 0 }, states: [] });
});
