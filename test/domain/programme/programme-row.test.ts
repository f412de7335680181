import { describe, expect, test } from 'vitest';
import { programmeRow } from '../../../domain/programme/programme-row.ts';
import { publicProgramme } from '../../../domain/views/programme-view.ts';
import { closedProgramme, established, published, seated } from '../../support/programme-facts.ts';
import { rowOf } from '../../support/rows.ts';

describe('a programme as everybody sees it', () => {
  const row = rowOf(
    programmeRow,
    'programme-demokratie-leben',
    established,
    published(),
    published({ version: 2 }),
    seated,
    seated,
    closedProgramme,
  );

  test('shows every version of its rules with the moment of publication', () => {
    expect(
      publicProgramme(row).ruleSets.map(({ publishedAt, ruleSet }) => [publishedAt, ruleSet.version]),
    ).toEqual([
      ['2024-02-01T10:01:00.000Z', 1],
      ['2024-02-01T10:02:00.000Z', 2],
    ]);
  });

  test('shows how many sit in a committee, and not who', () => {
    const seen = publicProgramme(row);
    expect(seen.committees).toEqual([
      {
        committeeId: 'begleitausschuss',
        title: 'Begleitausschuss',
        term: 1,
        votingSeats: 2,
        advisorySeats: 0,
      },
    ]);
    expect(JSON.stringify(seen)).not.toContain('per_');
  });

  test('says since when it is closed', () => {
    expect(publicProgramme(row).closedOn).toBe('2024-12-31');
  });
});
