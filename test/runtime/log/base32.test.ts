import { expect, test } from 'vitest';
import { base32 } from '../../../runtime/log/base32.ts';

test.each([
  ['nothing but noughts', new Uint8Array(32), '0'.repeat(26)],
  ['nothing but ones', new Uint8Array(32).fill(0xff), 'z'.repeat(26)],
  // 00000 00001 00010 00011 00100 … : each character of the alphabet in its turn.
  [
    'every value of five bits in turn',
    Uint8Array.from([
      0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf, 0x84, 0x65, 0x3a, 0x56, 0xd7, 0xc6, 0x75,
      0xbe, 0x77, 0xdf,
    ]),
    '0123456789abcdefghjkmnpqrs',
  ],
])('the first 130 bits of a digest: %s', (_, bytes, text) => {
  expect(base32(bytes)).toBe(text);
});
