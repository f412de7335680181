import { describe, expect, test } from 'vitest';
import { caseStatus, caseStatuses, statusKeys } from '../../../domain/views/case-status.ts';
import { messages } from '../../../runtime/messages/catalogue.ts';

describe('the status of a case', () => {
  test.for(caseStatuses)('%s has words for itself and for what comes next', (status) => {
    const { statusKey, nextKey } = statusKeys(status);
    expect(messages[statusKey]?.de).toBeTruthy();
    expect(messages[nextKey]?.en).toMatch(/\.$/);
  });

  test('is that of the application until there is a grant', () => {
    const recommended = { status: 'recommended' as const, recommendedCents: 90_000 };
    expect(caseStatus(recommended, undefined)).toBe('recommended');
    expect(caseStatus(recommended, 'none')).toBe('recommended');
    expect(caseStatus(recommended, 'issued')).toBe('issued');
    expect(caseStatus({ ...recommended, recommendedCents: null }, undefined)).toBe('recommended-amount-open');
  });
});
