import { describe, expect, test } from 'vitest';
import { caseStatus, caseStatuses, statusKeys } from '../../../domain/case/case-status.ts';
import { messages } from '../../../wording/catalogue.ts';

describe('the status of a case', () => {
  test.for(caseStatuses)('%s has words for itself and for what comes next', (status) => {
    const { statusKey, nextKey } = statusKeys(status);
    expect(messages[statusKey]?.de).toBeTruthy();
    expect(messages[nextKey]?.en).toMatch(/\.$/);
  });

  test('is that of the application until there is a grant', () => {
    const beside = { answerDueOn: null, needsReasons: false };
    const recommended = { status: 'recommended' as const, recommendedCents: 90_000, ...beside };
    expect(caseStatus(recommended, undefined)).toBe('recommended');
    expect(caseStatus(recommended, 'none')).toBe('recommended');
    expect(caseStatus(recommended, 'issued')).toBe('issued');
    expect(caseStatus({ ...recommended, recommendedCents: null }, undefined)).toBe('recommended-amount-open');
  });

  test('tells a rejection that has yet to be explained, and a deferral that waits for an answer', () => {
    const row = { recommendedCents: null, answerDueOn: null, needsReasons: false };
    expect(caseStatus({ ...row, status: 'rejected' }, undefined)).toBe('rejected');
    expect(caseStatus({ ...row, status: 'rejected', needsReasons: true }, undefined)).toBe(
      'rejected-reasons-open',
    );
    expect(caseStatus({ ...row, status: 'deferred' }, undefined)).toBe('deferred');
    expect(caseStatus({ ...row, status: 'deferred', answerDueOn: '2024-02-14' }, undefined)).toBe(
      'deferred-question-open',
    );
  });
});
