import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const READ = '. docs/walk-through.sh';

const newFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'walk-through-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
};

test.for([
  ['that ends', `${READ}; ls "$TMPDIR"`, 0],
  ['that is left on a failure', `${READ}; ls "$TMPDIR"; exit 3`, 3],
  ['that reads the helpers in twice', `${READ}; ${READ}; ls "$TMPDIR"`, 0],
] as const)('the tokens of the demo people go with the shell %s', ([, script, code]) => {
  const folder = newFolder();
  const env = { ...process.env, TMPDIR: folder };
  const { status, stdout } = spawnSync('bash', ['-c', script], { cwd: ROOT, env, encoding: 'utf8' });
  expect(status).toBe(code);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});
