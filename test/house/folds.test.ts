import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { AnyAggregate } from '../../domain/aggregate.ts';
import { folds } from '../../functions/folds.ts';
import { foldName } from '../../runtime/log/fold.ts';

const isAggregate = (exported: unknown): exported is AnyAggregate =>
  typeof exported === 'object' && exported !== null && 'evolve' in exported && 'initial' in exported;

test('every fold that the domain has is registered under a name of its own, so that no state is taken for another', async () => {
  const modules = await Promise.all(
    globSync('domain/**/*.ts').map(
      async (file) => (await import(resolve(file))) as Readonly<Record<string, unknown>>,
    ),
  );
  const written = new Set(modules.flatMap((module) => Object.values(module).filter(isAggregate)));
  expect(written.size).toBeGreaterThan(10);
  expect(written).toEqual(new Set(folds));
  expect(new Set(folds.map(foldName)).size).toBe(folds.length);
});
