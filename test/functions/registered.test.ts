import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { projections, reactions } from '../../functions/registry.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Exported = { readonly file: string; readonly name: string; readonly value: unknown };

const has = (value: unknown, ...fields: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && fields.every((field) => field in value);
const isProjection = ({ value }: Exported) => has(value, 'family', 'initial', 'project', 'listsOf');
const isReaction = ({ value }: Exported) => has(value, 'family', 'react');

/** Everything that a module of domain/ and functions/ exports; what only runs when it is started is not loaded. */
const exported = async (): Promise<readonly Exported[]> => {
  const files = globSync(['domain/**/*.ts', 'functions/**/*.ts'], { cwd: ROOT });
  const modules = await Promise.all(
    files.map(async (file) => ({
      file,
      module: (await import(`${ROOT}${file}`)) as Record<string, unknown>,
    })),
  );
  return modules.flatMap(({ file, module }) =>
    Object.entries(module).map(([name, value]) => ({ file, name, value })),
  );
};

test('every projection and every reaction that there is belongs to a capability', async () => {
  const all = await exported();
  const [foundProjections, foundReactions] = [all.filter(isProjection), all.filter(isReaction)];
  expect(foundProjections.length).toBeGreaterThanOrEqual(projections.length);
  expect(foundReactions.length).toBeGreaterThanOrEqual(reactions.length);
  const registered = new Set<unknown>([...projections, ...reactions]);
  const forgotten = [...foundProjections, ...foundReactions].filter(({ value }) => !registered.has(value));
  expect(forgotten.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
}, 60_000);

test('no projection and no reaction is registered twice, by itself or by its name', () => {
  for (const list of [projections, reactions])
    expect(list.map(({ name }) => name)).toHaveLength(new Set(list.map(({ name }) => name)).size);
});
