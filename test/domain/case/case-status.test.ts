import { describe, expect, test } from 'vitest';
import type { ApplicationRow } from '../../../domain/application/application-row.ts';
import { caseStatus } from '../../../domain/case/case-status.ts';

type Row = Pick<ApplicationRow, 'status' | 'recommendedCents' | 'answerDueOn' | 'needsReasons'>;

/** Everything said that could be said of an application; what matters for one status matters for no other. */
const openIn = (status: Row['status']): Row => ({
  ...{ status, recommendedCents: null, answerDueOn: '2024-02-14', needsReasons: true },
});
const doneIn = (status: Row['status']): Row => ({
  ...{ status, recommendedCents: 90_000, answerDueOn: null, needsReasons: false },
});

describe('the status of a case', () => {
  test.for([
    ['none', 'submitted', 'submitted'],
    ['submitted', 'submitted', 'submitted'],
    ['in-check', 'in-check', 'in-check'],
    ['clarification', 'clarification', 'clarification'],
    ['admitted', 'admitted', 'admitted'],
    ['deferred', 'deferred-question-open', 'deferred'],
    ['waitlisted', 'waitlisted', 'waitlisted'],
    ['recommended', 'recommended-amount-open', 'recommended'],
    ['rejected', 'rejected-reasons-open', 'rejected'],
    ['withdrawn', 'withdrawn', 'withdrawn'],
    ['lapsed', 'application-lapsed', 'application-lapsed'],
  ] as const)('is that of the application until there is a grant: %s', ([status, open, done]) => {
    expect(caseStatus(openIn(status), undefined)).toBe(open);
    expect(caseStatus(doneIn(status), 'none')).toBe(done);
  });

  test('is that of the grant from then on', () => {
    for (const status of ['issued', 'lapsed', 'closed'] as const)
      expect(caseStatus(openIn('recommended'), status)).toBe(status);
  });
});
