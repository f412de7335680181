import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { VaultRow, VaultStore } from '../../../runtime/ports.ts';
import type { DataKeys } from '../../../runtime/vault/data-keys.ts';
import { clearValues } from '../../../runtime/vault/vault-reading.ts';
import { type CommittedValue, closeRow, committed } from '../../../runtime/vault/vault-rows.ts';

const key = randomBytes(32);
const keys: DataKeys = { existing: async () => key, ensured: async () => key, forget: () => {} };
const subject = 'per_1';

/** A store that holds one row, and how often it is asked. */
const holding = (values: readonly CommittedValue[]) => {
  const place = { tenant: 'pfd', subject, commitment: values[0]!.commitment };
  const row: VaultRow = closeRow(place, key, values);
  const asked = { count: 0 };
  const store: VaultStore = {
    key: async () => undefined,
    keepKey: async (_tenant, _subject, wrapped) => wrapped,
    values: async () => {
      asked.count++;
      return [row];
    },
    destroy: async () => 0,
  };
  return { asked, store };
};
const [first, second] = committed(['ja', 'nein']) as [CommittedValue, CommittedValue];
const markerOf = ({ commitment }: CommittedValue) => ({
  ...{ sealed: commitment, subject, row: commitment === first.commitment ? null : first.commitment },
});

test('each value of a row is found by its commitment', async () => {
  const { store } = holding([first, second]);
  const clear = await clearValues(store, keys, 'pfd', [markerOf(first), markerOf(second)]);
  expect([clear(markerOf(first)), clear(markerOf(second))]).toEqual(['ja', 'nein']);
});

test('a row in which one value is not what was committed to is refused whole', async () => {
  const { store } = holding([first, { ...second, value: 'ja' }]);
  await expect(clearValues(store, keys, 'pfd', [markerOf(first)])).rejects.toMatchObject({
    code: 'commitment-broken',
  });
});

test('a value that its row does not have is refused', async () => {
  const { store } = holding([first]);
  const clear = await clearValues(store, keys, 'pfd', [markerOf(first)]);
  expect(() => clear(markerOf(second))).toThrow('is not what was committed to');
});

test('where nothing is sealed, nobody is asked', async () => {
  const { asked, store } = holding([first]);
  await clearValues(store, keys, 'pfd', []);
  expect(asked.count).toBe(0);
});
