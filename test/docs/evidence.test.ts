import { describe, expect, test } from 'vitest';
import {
  type Measured,
  measuredRooms,
  reasons,
  type Survivor,
} from '../../docs/generator/evidence/measured.ts';
import { evidencePage } from '../../docs/generator/evidence-page.ts';

const survivor: Survivor = {
  file: 'domain/example/one.ts',
  line: 3,
  mutator: 'EqualityOperator',
  code: 'one < other || other > 0',
  replacement: 'one <= other',
  met: true,
};

const room: Measured = {
  room: 'domain/example',
  measuredOn: '2026-11-29',
  commit: 'abcdef012',
  seed: 1,
  tests: ['test/domain'],
  slowestMilliseconds: 250,
  mutants: 10_000,
  killed: 8_999,
  hung: 2,
  survivors: [survivor],
};

describe('the page of evidence', () => {
  test('rounds no score up', () => {
    expect(evidencePage([room], [])).toContain(
      '| 10000 | 8999 | 1001 | 89.9 % | 2026-11-29, abcdef012, tests up to 250 ms |',
    );
  });

  test('calls a survivor without a reason a debt, and says whether a test comes by', () => {
    expect(evidencePage([room], [])).toContain('| open: a test is missing |');
    const unmet = { ...room, survivors: [{ ...survivor, met: false }] };
    expect(evidencePage([unmet], [])).toContain('| open: no test of this folder comes by |');
  });

  test('gives the reason that is known', () => {
    const reason = { ...survivor, reason: 'both are the same here' };
    expect(evidencePage([room], [reason])).toContain(
      '| domain/example/one.ts:3 | `one < other \\|\\| other > 0` | `one <= other` | both are the same here |',
    );
  });

  test('counts every room once, and its survivors are those that were not killed', () => {
    const rooms = measuredRooms();
    expect(new Set(rooms.map((measured) => measured.room)).size).toBe(rooms.length);
    for (const { mutants, killed, survivors } of rooms) expect(mutants - killed).toBe(survivors.length);
  });

  test('knows no reason for a survivor that is gone', () => {
    const alive = measuredRooms().flatMap(({ survivors }) => survivors);
    const gone = reasons().filter(
      ({ file, code, replacement }) =>
        !alive.some((one) => one.file === file && one.code === code && one.replacement === replacement),
    );
    expect(gone).toEqual([]);
  });
});
