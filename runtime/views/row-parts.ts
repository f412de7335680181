import { hash } from 'node:crypto';
import type { Parts } from '../../domain/projection.ts';
import type { StoredRow } from '../view-store.ts';

/**
 * A row as a store keeps it: what its parts were cut out of, and each part as JSON by its name. A part is named by its place and by
 * what it says, so that it never changes: a row that is read while it is written finds the parts that it names, or misses one.
 */
export type CutRow = { readonly trunk: unknown; readonly parts: ReadonlyMap<string, string> };

type Collection = readonly unknown[] | Readonly<Record<string, unknown>>;

const known = new WeakMap<object, CutRow>();

/** Cuts a row; the same row is cut once. */
export const cutRow = (row: Pick<StoredRow, 'row' | 'parts'>): CutRow => {
  if (!row.parts) return { trunk: row.row, parts: new Map() };
  const cut = known.get(row) ?? cutNow(row.row as Readonly<Record<string, Collection>>, row.parts);
  known.set(row, cut);
  return cut;
};

const cutNow = (row: Readonly<Record<string, Collection>>, wanted: Parts): CutRow => {
  const trunk: Record<string, unknown> = { ...row };
  const parts = new Map<string, string>();
  for (const [member, count] of Object.entries(wanted)) {
    const whole = row[member];
    if (whole === undefined) continue;
    trunk[member] = Array.isArray(whole) ? [] : {};
    slicesOf(whole, count).forEach((slice, index) => {
      const json = JSON.stringify(slice);
      parts.set(nameOf(member, index, json), json);
    });
  }
  return { trunk, parts };
};

const slicesOf = (whole: Collection, count: number): readonly unknown[] => {
  if (Array.isArray(whole)) return chunks(whole, count);
  return chunks(Object.entries(whole), count).map((entries) => Object.fromEntries(entries));
};

const chunks = <Element>(elements: readonly Element[], count: number): readonly (readonly Element[])[] =>
  Array.from({ length: Math.ceil(elements.length / count) }, (_, index) =>
    elements.slice(index * count, (index + 1) * count),
  );

const nameOf = (member: string, index: number, json: string): string =>
  `${member}/${index}/${hash('sha256', json, 'base64url').slice(0, 8)}`;

/** Puts a row together again from its parts in their order; undefined where one is missing. */
export const joinedRow = (
  trunk: unknown,
  names: readonly string[],
  parts: ReadonlyMap<string, string>,
): unknown => {
  if (names.length === 0) return trunk;
  const row = { ...(trunk as Readonly<Record<string, Collection>>) };
  const slices = new Map<string, Collection[]>();
  for (const name of names) {
    const json = parts.get(name);
    if (json === undefined) return undefined;
    const [member = ''] = name.split('/');
    slices.set(member, [...(slices.get(member) ?? []), JSON.parse(json)]);
  }
  for (const [member, own] of slices)
    row[member] = Array.isArray(row[member]) ? own.flat() : Object.assign({}, ...own);
  return row;
};

/** What a write changes: the parts that come, and the names of those that go. */
export const partChanges = (row: StoredRow, replaced: StoredRow | undefined) => {
  const now = cutRow(row).parts;
  const before: CutRow['parts'] = replaced ? cutRow(replaced).parts : new Map();
  return {
    added: [...now].filter(([name]) => !before.has(name)),
    gone: [...before.keys()].filter((name) => !now.has(name)),
  };
};

/** What to say of a row that misses a part. */
export const tornRow = ({ stream, generation }: Pick<StoredRow, 'stream' | 'generation'>): string =>
  `a part of ${stream} is missing in ${generation}, which has to be rebuilt`;
