import type { Sealed } from '../../events/privacy.ts';
import type { VaultRow, VaultStore } from '../ports.ts';
import { VaultError } from '../vault-error.ts';
import type { DataKeys } from './data-keys.ts';
import { ERASED } from './sealed-values.ts';
import { keepsItsWord, openRow } from './vault-rows.ts';

/**
 * Reads what stands behind markers, at once, and answers how to look each of them up.
 *
 * A marker whose key or row is gone stands for `{ erased: true }`. Throws `VaultError` for a row that was changed.
 */
export const clearValues = async (
  store: VaultStore,
  keys: DataKeys,
  tenant: string,
  markers: readonly Sealed[],
): Promise<(marker: Sealed) => unknown> => {
  const rows = await openRows(store, keys, tenant, markers);
  return (marker) => clearValue(rows, marker);
};

const rowOf = ({ sealed, row }: Sealed) => row ?? sealed;
const nameOf = (subject: string, commitment: string) => `${subject} ${commitment}`;

type OpenRows = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The rows behind markers, by name, each with its clear values by commitment; without those whose key or row is gone. */
const openRows = async (
  store: VaultStore,
  keys: DataKeys,
  tenant: string,
  markers: readonly Sealed[],
): Promise<OpenRows> => {
  const wanted = new Map(
    markers.map((marker) => [
      nameOf(marker.subject, rowOf(marker)),
      { subject: marker.subject, commitment: rowOf(marker) },
    ]),
  );
  const rows = wanted.size === 0 ? [] : await store.values(tenant, [...wanted.values()]);
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const keyOf = new Map(
    await Promise.all(
      subjects.map(async (subject) => [subject, await keys.existing(tenant, subject)] as const),
    ),
  );
  return new Map(
    rows.flatMap((row) => {
      const key = keyOf.get(row.subject);
      const values = key && valuesOf(row, key);
      return values ? [[nameOf(row.subject, row.commitment), values] as const] : [];
    }),
  );
};

const clearValue = (rows: OpenRows, marker: Sealed): unknown => {
  const values = rows.get(nameOf(marker.subject, rowOf(marker)));
  if (!values) return ERASED;
  if (!values.has(marker.sealed)) throw broken(rowOf(marker), marker.subject);
  return values.get(marker.sealed);
};

const valuesOf = (row: VaultRow, key: Uint8Array): ReadonlyMap<string, unknown> | undefined => {
  const values = decrypted(row, key);
  if (!values) return undefined;
  if (!values.every(keepsItsWord)) throw broken(row.commitment, row.subject);
  return new Map(values.map(({ commitment, value }) => [commitment, value]));
};

const decrypted = (row: VaultRow, key: Uint8Array) => {
  try {
    return openRow(row, key);
  } catch {
    throw broken(row.commitment, row.subject);
  }
};

const broken = (row: string, subject: string) =>
  new VaultError('commitment-broken', `vault row ${row} of ${subject} is not what was committed to`);
