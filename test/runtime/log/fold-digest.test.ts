import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldDigest, foldedByUs } from '../../../runtime/log/fold-digest.ts';
import { temporaryFolder } from '../../support/folder.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

const copied = (): string => {
  const root = temporaryFolder();
  for (const folder of ['domain', 'events', 'runtime/log'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  return root;
};

test('code has another name as soon as one letter of what folds is another, and no other reason', () => {
  const root = copied();
  expect(foldDigest(root)).toBe(foldedByUs());
  writeFileSync(join(root, 'runtime', 'log', 'remembering.ts'), '// another one');
  mkdirSync(join(root, 'web'));
  writeFileSync(join(root, 'web', 'page.ts'), '');
  expect(foldDigest(root)).toBe(foldedByUs());
  const changed = [
    ['domain/fund/fund.ts', '// one letter more'],
    ['domain/fund/fund.ts', '// one letter More'],
    ['domain/money.ts', ''],
    ['events/upcasters.ts', ''],
    ['events/new.ts', ''],
    ['runtime/log/state-json.ts', ''],
  ] as const;
  const names = changed.map(([file, text]) => {
    writeFileSync(join(root, file), text);
    return foldDigest(root);
  });
  expect(new Set([...names, foldedByUs()]).size).toBe(changed.length + 1);
});
