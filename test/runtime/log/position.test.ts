import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPosition, parsePosition } from '../../../runtime/log/position.ts';

describe('the position that a command answers with', () => {
  it('names every stream with its revision', () => {
    const streams = [
      { stream: 'meeting-mtg_1', revision: 7 },
      { stream: 'fund-2026', revision: 120 },
    ];
    expect(formatPosition(streams)).toBe('meeting-mtg_1@7,fund-2026@120');
    expect(parsePosition('meeting-mtg_1@7,fund-2026@120')).toEqual(streams);
  });

  it('is empty for a command that wrote nothing', () => {
    expect(formatPosition([])).toBe('');
    expect(parsePosition('')).toEqual([]);
  });

  it('comes back as it went', () => {
    const stream = fc.stringMatching(/^[a-z]{1,12}-[a-z0-9_-]{1,40}$/);
    const position = fc.array(fc.record({ stream, revision: fc.integer({ min: 1, max: 999_999_999 }) }));
    fc.assert(
      fc.property(position, (streams) => {
        expect(parsePosition(formatPosition(streams))).toEqual(streams);
      }),
    );
  });

  it.each([
    'fund-1',
    'fund-1@',
    '@3',
    'fund-1@0',
    'fund-1@-1',
    'fund-1@1.5',
    'fund-1@1e3',
    'fund-1@01',
    'a@1@2',
    'a@1,',
  ])('is not %s', (text) => {
    expect(parsePosition(text)).toBeUndefined();
  });

  it.each([',', 'a b@1', 'a@1\n', `${'a'.repeat(201)}@1`, 'a@1000000000'])('is not %j', (text) => {
    expect(parsePosition(text)).toBeUndefined();
  });
});
