import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projections } from '../../functions/registry.ts';
import type { AnyProjection } from '../../runtime/views/row-fold.ts';

const isProjection = (exported: unknown): exported is AnyProjection =>
  typeof exported === 'object' && exported !== null && 'project' in exported && 'listsOf' in exported;

test('every projection that the domain has is registered, so that its rows are built and compared', async () => {
  const modules = await Promise.all(
    globSync('domain/**/*.ts').map(
      async (file) => (await import(resolve(file))) as Readonly<Record<string, unknown>>,
    ),
  );
  const written = modules.flatMap((module) => Object.values(module).filter(isProjection));
  const names = (all: readonly AnyProjection[]) => all.map(({ name }) => name).toSorted();
  expect(written.length).toBeGreaterThan(0);
  expect(names(written)).toEqual(names(projections));
  expect(new Set(names(projections)).size).toBe(projections.length);
});

test('what a projection keeps in parts are members of its row that hold many', () => {
  const cut = projections.flatMap(({ name, initial, parts = {} }) =>
    Object.keys(parts).map((member) => ({ name, member, of: (initial as Record<string, unknown>)[member] })),
  );
  expect(cut.length).toBeGreaterThan(0);
  expect(cut.filter(({ of }) => typeof of !== 'object' || of === null)).toEqual([]);
});
