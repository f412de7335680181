import { describe, expect, test } from 'vitest';
import { proofDueAfter } from '../../../domain/payout/proof-due.ts';

const rules = (proofDueDays: number, proofDueByMonthDay: string | null) => ({
  proofDueDays,
  proofDueByMonthDay,
});

describe('the proof of use is due', () => {
  test('42 days after 30 September 2024: on 11 November', () => {
    expect(proofDueAfter('2024-09-30', rules(42, null))).toBe('2024-11-11');
  });

  test('by 31 January of the year after it, where 90 days would end later', () => {
    expect(proofDueAfter('2024-12-15', rules(90, '01-31'))).toBe('2025-01-31');
    expect(proofDueAfter('2024-10-31', rules(90, '01-31'))).toBe('2025-01-29');
  });
});
