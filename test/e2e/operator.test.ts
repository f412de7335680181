import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEnvironment } from '../../local/environment.ts';
import { systemClock } from '../../runtime/clock.ts';
import { ERASED } from '../../runtime/vault/sealed-values.ts';
import { temporaryFolder } from '../support/folder.ts';
import { child, freePort } from './child.ts';
import { client, registration } from './client.ts';

const TENANT = 'stuttgart';
const [backUp = '', putBack = '', ...others] = [
  ...readFileSync('docs/operator.md', 'utf8').matchAll(/^```bash\n(.*?)^```$/gms),
].map(([, lines = '']) => lines);

/** Runs lines of the handbook as they stand there. */
const carryOut = (lines: string, places: Readonly<Record<string, string>>) => {
  const env = { ...process.env, ...places };
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', lines], {
    ...{ env, encoding: 'utf8' },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
};

const vaultIn = async (data: string) => {
  const place = { data, store: 'sqlite', tenant: TENANT, dynamodbEndpoint: undefined } as const;
  const { environment, close } = await openEnvironment(
    { ...place, demo: undefined, access: 'go-on' },
    systemClock,
  );
  return { vault: environment.vault, close };
};

test('backup and restore are done as the handbook says, and nothing that was erased comes back', {
  timeout: 120_000,
}, async () => {
  expect(others).toEqual([]);
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const places = { DATA: data, BACKUPS: join(folder, 'backups'), KEYS: join(folder, 'keys') };
  const server = child(await freePort(), '--data', data);
  await server.start();
  const register = (name: string) =>
    client(server.base).ask({ as: 'amal', path: '/organisations', body: registration(name) });
  expect((await register('Vorher')).status).toBe(201);
  await server.stop();
  const before = await vaultIn(data);
  const texts = await Promise.all(
    ['per_1', 'per_2'].map((subject) => before.vault.closeText(TENANT, subject, 'Text')),
  );
  await before.close();

  await server.start();
  expect(carryOut(backUp, places)).toMatch(/holds \d+ commits of stuttgart, verified/);
  expect((await register('Nachher')).status).toBe(201);
  await server.stop();
  const living = await vaultIn(data);
  await living.vault.destroy(TENANT, 'per_1');
  await living.close();

  expect(carryOut(putBack, places)).toMatch(/verified; 1 erasures since.*\n.*every chain verifies/);
  await server.start();
  const { body } = await client(server.base).ask({ as: 'amal', path: '/me' });
  expect(body.organisations).toHaveLength(1);
  await server.stop();
  const restored = await vaultIn(data);
  const opened = ['per_1', 'per_2'].map((subject, place) =>
    restored.vault.openText(TENANT, subject, texts[place] ?? ''),
  );
  expect(await Promise.all(opened)).toEqual([ERASED, 'Text']);
  await restored.close();
});
