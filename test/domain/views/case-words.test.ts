import { describe, expect, test } from 'vitest';
import { caseStatuses, statusKeys } from '../../../domain/case/case-status.ts';
import { messages } from '../../../wording/catalogue.ts';

describe('the status of a case', () => {
  test.for(caseStatuses)('%s has words for itself and for what comes next', (status) => {
    const { statusKey, nextKey } = statusKeys(status);
    expect(messages[statusKey]?.de).toBeTruthy();
    expect(messages[nextKey]?.en).toMatch(/\.$/);
  });
});
