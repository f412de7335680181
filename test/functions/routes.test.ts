import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../functions/registry.ts';
import { nameOf } from '../../functions/route.ts';
import { routes } from '../../functions/routes.ts';

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the routes', () => {
  test.for(routes)('$method $path leads to a handler', async ({ file }) => {
    const path = new URL(`../../functions/${file}.ts`, import.meta.url);
    expect(existsSync(path), file).toBe(true);
    const { handler } = (await import(path.href)) as { handler: unknown };
    expect(handler).toBeTypeOf('function');
  });

  test('name no address twice', () => {
    const addresses = routes.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(addresses.toSorted()).toEqual([...new Set(addresses)].toSorted());
  });

  test('lead to commands that are exported under their own name', async () => {
    const commandNames = new Set(commands.map(({ name }) => name));
    for (const route of routes.filter((one) => commandNames.has(nameOf(one)))) {
      const exported = await import(new URL(`../../functions/${route.file}.ts`, import.meta.url).href);
      expect(exported[camelCase(nameOf(route))]?.name, route.file).toBe(nameOf(route));
    }
  });

  test('are one file each', () => {
    const files = routes.map(({ file }) => file);
    expect(files.toSorted()).toEqual([...new Set(files)].toSorted());
  });

  test('reach every command', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const commandFiles = routes.filter(({ kind }) => kind === 'command').map(nameOf);
    expect(names.filter((name) => !commandFiles.includes(name))).toEqual([]);
  });
});
