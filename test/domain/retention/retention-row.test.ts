import { describe, expect, test } from 'vitest';
import { isErasable, retentionRow } from '../../../domain/retention/retention-row.ts';
import { APPLICATION } from '../../support/payout-facts.ts';
import { erased, held, lifted, started } from '../../support/retention-facts.ts';
import { rowOf } from '../../support/rows.ts';

const STREAM = `retention-${APPLICATION}`;
const kept = {
  applicationId: APPLICATION,
  fromOn: '2026-02-28',
  keptUntilOn: '2031-12-31',
  holdReason: null,
  erasedOn: null,
};

describe('how long the papers of a case are kept, as everybody sees it', () => {
  test('is known since the period began, and until the papers are gone it is in the list', () => {
    const row = rowOf(retentionRow, STREAM, started);
    expect(row).toEqual(kept);
    expect(retentionRow.listsOf(row)).toEqual(['kept']);
  });

  test('says why an audit holds them, until it does not, and before the period began as well', () => {
    expect(rowOf(retentionRow, STREAM, started, held)).toEqual({
      ...kept,
      holdReason: 'Prüfung des Jahres 2024',
    });
    expect(rowOf(retentionRow, STREAM, started, held, lifted)).toEqual(kept);
    expect(rowOf(retentionRow, STREAM, held)).toMatchObject({
      applicationId: APPLICATION,
      keptUntilOn: null,
    });
  });

  test('leaves the list on the day of the erasure', () => {
    const row = rowOf(retentionRow, STREAM, started, erased);
    expect(row).toEqual({ ...kept, erasedOn: '2032-01-01' });
    expect(retentionRow.listsOf(row)).toEqual([]);
  });
});

test.for([
  ['on the last day of the period', rowOf(retentionRow, STREAM, started), '2031-12-31', false],
  ['on the day after it', rowOf(retentionRow, STREAM, started), '2032-01-01', true],
  ['while an audit holds them', rowOf(retentionRow, STREAM, started, held), '2032-01-01', false],
  ['twice', rowOf(retentionRow, STREAM, started, erased), '2032-01-02', false],
  ['where no period began', rowOf(retentionRow, STREAM, held, lifted), '2099-01-01', false],
] as const)('whether papers may go %s', ([, row, today, may]) => {
  expect(isErasable(row, today)).toBe(may);
});
