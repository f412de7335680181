import { expect, test } from 'vitest';
import { itemSize } from '../../../local/dynamodb-engine/item-size.ts';

test.each([
  ['a text by its UTF-8 bytes', { S: 'Förderung' }, 10],
  ['bytes by their number', { B: Buffer.from('abcde').toString('base64') }, 5],
  ['a number by pairs of significant digits', { N: '12345' }, 4],
  ['a negative number with one byte more', { N: '-12345' }, 5],
  ['a round number by what is not zero at its end', { N: '1000000' }, 2],
  ['a small fraction by what is not zero at its start', { N: '0.0025' }, 2],
  ['a truth value by one byte', { BOOL: true }, 1],
  ['nothing by one byte', { NULL: true as const }, 1],
  ['a list by its elements and their frame', { L: [{ S: 'ab' }, { S: 'c' }] }, 3 + 2 + 3],
  ['a map by its entries and their frame', { M: { ab: { S: 'c' } } }, 3 + 1 + 3],
  ['a set by its members', { SS: ['ab', 'c'] }, 3],
])('an item counts %s', (_name, value, bytes) => {
  expect(itemSize({ name: value })).toBe('name'.length + bytes);
});
