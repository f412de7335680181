import { createHmac, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  type CommittedValue,
  closeRow,
  committed,
  keepsItsWord,
  openJson,
  openRow,
  packed,
} from '../../../runtime/vault/vault-rows.ts';

const commit = (value: string): CommittedValue => {
  const [only] = committed([value]);
  if (!only) throw new Error('a value has no commitment');
  return only;
};

it('a commitment is an HMAC under 32 random bytes, so that nobody can try out what was said', () => {
  const [one, other] = [commit('ja'), commit('ja')];
  const key = Buffer.from(one.key, 'base64url');
  expect(key).toHaveLength(32);
  expect(one.commitment).toBe(createHmac('sha256', key).update('"ja"').digest('base64url'));
  expect(one.key).not.toBe(other.key);
  expect(one.commitment).not.toBe(other.commitment);
});

it('each of many values has a key of its own', () => {
  const values = committed(['ja', 'nein', 'ja']);
  expect(values.map(({ value }) => value)).toEqual(['ja', 'nein', 'ja']);
  expect(new Set(values.map(({ key }) => key)).size).toBe(3);
  for (const value of values) {
    expect(Buffer.from(value.key, 'base64url')).toHaveLength(32);
    expect(keepsItsWord(value)).toBe(true);
  }
});

it('a value keeps its word only as it was', () => {
  const one = commit('ja');
  expect(keepsItsWord(one)).toBe(true);
  for (const forged of [
    { ...one, value: 'nein' },
    { ...one, key: commit('ja').key },
    { ...one, commitment: commit('ja').commitment },
    { ...one, commitment: '' },
  ])
    expect(keepsItsWord(forged)).toBe(false);
});

it('values share a row until it is full, in their order', () => {
  const values = Array.from({ length: 5 }, (_, n) => commit(String(n).repeat(50_000)));
  expect(packed(values)).toEqual([values.slice(0, 2), values.slice(2, 4), values.slice(4)]);
  expect(packed([])).toEqual([]);
});

it('values share a row up to its last byte', () => {
  const small = commit('a');
  const overhead = Buffer.byteLength(JSON.stringify(small)) - 1;
  const filling = (bytes: number) => commit('b'.repeat(bytes - overhead));
  const left = 128 * 1024 - overhead - 1;
  const exact = [small, filling(left)];
  expect(packed(exact)).toEqual([exact]);
  const over = [small, filling(left + 1)];
  expect(packed(over)).toEqual(over.map((value) => [value]));
});

const dataKey = randomBytes(32);
const place = { tenant: 'pfd', subject: 'per_1', commitment: 'first' };

it('a row opens in its own place, under its own key, and says by a short name which', () => {
  const values = [commit('ja'), commit('nein')];
  const row = closeRow(place, dataKey, values);
  expect(openRow(row, dataKey)).toEqual(values);
  expect(row.ciphertext).toMatch(/^[\w-]{8}\.[\w+/=-]+$/);
  expect(openRow(row, randomBytes(32))).toBeUndefined();
});

it.each([{ tenant: 'other' }, { subject: 'per_2' }, { commitment: 'second' }])(
  'a row that was put elsewhere does not open: %o',
  (elsewhere) => {
    const row = closeRow(place, dataKey, [commit('ja')]);
    expect(() => openRow({ ...row, ...elsewhere }, dataKey)).toThrow();
  },
);

it.each(['', 'nothing', '.text', 'name.'])('a closed text that names no key is refused: «%s»', (closed) => {
  expect(() => openJson(dataKey, closed, 'context')).toThrow('names no key');
});
