import { expect, test } from 'vitest';
import { clarificationDueOn } from '../../../domain/deadlines/due-days.ts';

test('an answer to the office is due on Tuesday, where its two weeks end on Easter Monday', () => {
  const clarificationDays = { value: 14, source: 'a test', confidence: 'assumed' as const };
  expect(clarificationDueOn('2025-04-07', { clarificationDays })).toBe('2025-04-22');
});
