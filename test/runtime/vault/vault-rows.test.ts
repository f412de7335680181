import { createHmac, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  closeRow,
  committed,
  keepsItsWord,
  openJson,
  openRow,
  packed,
} from '../../../runtime/vault/vault-rows.ts';

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

it('values share a row up to its last byte', () => {
  const small = committed('a');
  const overhead = Buffer.byteLength(JSON.stringify(small)) - 1;
  const filling = (bytes: number) => committed('b'.repeat(bytes - overhead));
  const left = 128 * 1024 - overhead - 1;
  const exact = [small, filling(left)];
  expect(packed(exact)).toEqual([exact]);
  const over = [small, filling(left + 1)];
  expect(packed(over)).toEqual(over.map((value) => [value]));
});

const dataKey = randomBytes(32);
const place = { tenant: 'pfd', subject: 'per_1', commitment: 'first' };

it('a row opens in its own place, under its own key, and says by a short name which', () => {
  const values = [committed('ja'), committed('nein')];
  const row = closeRow(place, dataKey, values);
  expect(openRow(row, dataKey)).toEqual(values);
  expect(row.ciphertext).toMatch(/^[\w-]{8}\.[\w+/=-]+$/);
  expect(openRow(row, randomBytes(32))).toBeUndefined();
});

it.each([{ tenant: 'other' }, { subject: 'per_2' }, { commitment: 'second' }])(
  'a row that was put elsewhere does not open: %o',
  (elsewhere) => {
    const row = closeRow(place, dataKey, [committed('ja')]);
    expect(() => openRow({ ...row, ...elsewhere }, dataKey)).toThrow();
  },
);

it.each(['', 'nothing', '.text', 'name.'])('a closed text that names no key is refused: «%s»', (closed) => {
  expect(() => openJson(dataKey, closed, 'context')).toThrow('names no key');
});
