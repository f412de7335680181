import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFromPath, tilePath } from '../../../runtime/merkle/tile-path.ts';
import { widthAt } from '../../../runtime/merkle/tiles.ts';

describe('the tiles of a tree', () => {
  // The two trees that the specification counts (C2SP tlog-tiles, partial tiles).
  it.each([
    [70_000, 0, 0, 256],
    [70_000, 0, 272, 256],
    [70_000, 0, 273, 112],
    [70_000, 0, 274, 0],
    [70_000, 1, 0, 256],
    [70_000, 1, 1, 17],
    [70_000, 1, 2, 0],
    [70_000, 2, 0, 1],
    [70_000, 3, 0, 0],
    [256, 0, 0, 256],
    [256, 0, 1, 0],
    [256, 1, 0, 1],
  ])('of %d leaves: on level %d the one at %d has %d hashes', (size, level, index, width) => {
    expect(widthAt(size, { level, index })).toBe(width);
  });
});

describe('where a tile lies', () => {
  it('is written as the specification does', () => {
    expect(tilePath({ level: 0, index: 1_234_067 }, 256)).toBe('0/x001/x234/067');
    expect(tilePath({ level: 1, index: 17 }, 9)).toBe('1/017.p/9');
  });

  it('is read back, whatever tile it is', () => {
    fc.assert(
      fc.property(
        fc.nat(63),
        fc.nat(999_999_999),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          expect(placeFromPath(tilePath({ level, index }, width))).toEqual({ level, index, width });
        },
      ),
    );
  });

  it.each([
    ...[
      '',
      '0',
      '0/',
      '/000',
      '0/0',
      '0/0000',
      '00/000',
      '01/000',
      '64/000',
      '-1/000',
      '0/x000/000',
      '0/001/002',
    ],
    ...['0/x1/000', '0/000.p/', '0/000.p/0', '0/000.p/256', '0/000.p/257', '0/000.p/07', '0/000/', '0/000 '],
    ...['entries/000', '0/000.p/1/2', '0/x001/x001/x001/001', '0/٠٠٠', `0/${'x001/'.repeat(500)}001`],
  ])('is not read from %s', (path) => {
    expect(placeFromPath(path)).toBeUndefined();
  });
});
