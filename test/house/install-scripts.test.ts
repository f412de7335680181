import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

/** npm warns of each package whose script nobody has decided about: a newcomer would read that first of all. */
test('whether a package may run a script when it is installed is decided for each that has one', () => {
  const { allowScripts } = read('package.json');
  const packages: Record<string, { hasInstallScript?: boolean }> = read('package-lock.json').packages;
  const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = withScript.map(([path]) => path.split('node_modules/').at(-1));
  expect(Object.keys(allowScripts).toSorted()).toEqual(names.toSorted());
});
