import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { committed, keepsItsWord, packed } from '../../../runtime/vault/vault-rows.ts';

it('a commitment is an HMAC under 32 random bytes, so that nobody can try out what was said', () => {
  const [one, other] = [committed('ja'), committed('ja')];
  const key = Buffer.from(one.key, 'base64url');
  expect(key).toHaveLength(32);
  expect(one.commitment).toBe(createHmac('sha256', key).update('"ja"').digest('base64url'));
  expect(one.key).not.toBe(other.key);
  expect(one.commitment).not.toBe(other.commitment);
});

it('a value keeps its word only as it was', () => {
  const one = committed('ja');
  expect(keepsItsWord(one)).toBe(true);
  for (const forged of [
    { ...one, value: 'nein' },
    { ...one, key: committed('ja').key },
    { ...one, commitment: committed('ja').commitment },
    { ...one, commitment: '' },
  ])
    expect(keepsItsWord(forged)).toBe(false);
});

it('values share a row until it is full, in their order', () => {
  const values = Array.from({ length: 5 }, (_, n) => committed(String(n).repeat(50_000)));
  expect(packed(values)).toEqual([values.slice(0, 2), values.slice(2, 4), values.slice(4)]);
  expect(packed([])).toEqual([]);
});
