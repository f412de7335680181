import { caseStatuses } from '../case/case-status.ts';
import { sumCents } from '../money.ts';
import type { CaseLine } from './case-line.ts';

const sums = (lines: readonly CaseLine[]) => ({
  count: lines.length,
  requestedCents: sumCents(lines.map(({ requestedCents }) => requestedCents)),
  recommendedCents: sumCents(lines.map(({ recommendedCents }) => recommendedCents ?? 0)),
  grantedCents: sumCents(lines.map(({ grantedCents }) => grantedCents ?? 0)),
  paidCents: sumCents(lines.map(({ paidCents }) => paidCents)),
});

/** Where the applications of a programme stand, as counts and sums: nothing about any single one. */
export const programmeStatus = (lines: readonly CaseLine[]) => ({
  total: sums(lines),
  states: caseStatuses
    .map((status) => {
      const own = lines.filter((line) => line.status === status);
      return { status, statusKey: `status-${status}` as const, ...sums(own) };
    })
    .filter(({ count }) => count > 0),
});
