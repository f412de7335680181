import { describe, expect, test } from 'vitest';
import type { ContentVersion } from '../../../domain/application/application-file-row.ts';
import { comparedVersions, fileVersions } from '../../../domain/views/file-versions.ts';
import { FinancePlan } from '../../../events/application-content.ts';
import { contentWith, planWith } from '../../support/content-facts.ts';
import { costLine, lumpSumsOf } from '../../support/plan-facts.ts';

const first: ContentVersion = { version: 1, at: '2024-01-10T10:00:00.000Z', changes: contentWith() };
const answer = (changes: ContentVersion['changes'], version = 2): ContentVersion => ({
  ...{ version, changes },
  at: '2024-02-01T10:00:00.000Z',
});
const compared = (...versions: ContentVersion[]) => comparedVersions(fileVersions(versions));

describe('a version of an application beside the one before it', () => {
  test('shows each field from its old to its new value', () => {
    const [, second, third] = compared(first, answer({ title: 'Neu' }), answer({ title: 'Anders' }, 3));
    expect(second?.changes).toEqual([{ field: 'title', before: 'Nachbarschaft im Gespräch', after: 'Neu' }]);
    expect(third?.changes).toEqual([{ field: 'title', before: 'Neu', after: 'Anders' }]);
  });

  test('leaves out what was sent again as it was', () => {
    const { title } = contentWith();
    const [, second] = compared(first, answer({ title, place: 'Stuttgart-West', financePlan: planWith() }));
    expect(second?.changes.map(({ field }) => field)).toEqual(['place']);
    expect(second?.planChanges).toEqual([]);
  });

  test('shows the finance plan line by line: 1,450.00 of material become 1,200.00 and a room for 250.00', () => {
    const { expenditure, income } = planWith();
    const [fees, rest] = expenditure;
    if (!fees || !rest) throw new Error('the plan has two lines');
    const room = costLine('material', 25_000, { lineId: 'room' });
    const cheaper = { ...rest, amountCents: 120_000 };
    const financePlan = planWith({
      expenditure: [fees, cheaper, room],
      income: income.filter(({ kind }) => kind !== 'third'),
      requestedCents: 290_000,
    });
    const [, second] = compared(first, answer({ financePlan }));
    expect(second?.planChanges).toEqual([
      { part: 'expenditure', line: 'rest', before: rest, after: cheaper },
      { part: 'expenditure', line: 'room', before: null, after: room },
      { part: 'income', line: 'third-1', before: income[1], after: null },
      { part: 'requestedCents', line: 'requestedCents', before: 250_000, after: 290_000 },
    ]);
  });

  test('shows every part of the plan that can change', () => {
    const changed = planWith({
      ...{ expenditure: [], income: [], requestedCents: 1 },
      ...{ lumpSumBasis: lumpSumsOf(3), isInputTaxDeductible: true },
    });
    const [, second] = compared(first, answer({ financePlan: changed }));
    const parts = new Set(second?.planChanges.map(({ part }) => part));
    expect([...parts].toSorted()).toEqual(Object.keys(FinancePlan.shape).toSorted());
  });

  test('of the first one everything is new, and nothing is changed', () => {
    expect(compared(first)).toMatchObject([{ version: 1, changes: [], planChanges: [] }]);
  });
});
