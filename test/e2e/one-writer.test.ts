import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../local/data-files.ts';
import { takeWriterLock } from '../../local/writer-lock.ts';
import { run, started } from '../support/command-lines.ts';
import { temporaryFolder } from '../support/folder.ts';
import { child, freePort } from './child.ts';
import { client, registration } from './client.ts';

const HELD = 'is open in another process, and only one may write to it';

describe('the right to write in a folder', () => {
  test('has one at a time, also within a process, and another once it is given back', () => {
    const data = temporaryFolder();
    const first = takeWriterLock(data);
    expect(() => takeWriterLock(data)).toThrow(HELD);
    first.release();
    first.release();
    takeWriterLock(data).release();
    expect(existsSync(dataFiles(data).lock)).toBe(true);
  });
});

describe.each(['sqlite', 'dynamodb'] as const)('beside a server on %s', (store) => {
  test('nobody else writes, and what it acknowledged is there after it was killed', {
    timeout: 120_000,
  }, async () => {
    const data = temporaryFolder();
    const server = child(await freePort(), '--data', data, '--store', store);
    await server.start();
    const { ask } = client(server.base);
    const register = async (name: string) =>
      expect(await ask({ as: 'amal', path: '/organisations', body: registration(name) })).toMatchObject({
        status: 201,
      });
    await register('Erster');

    for (const more of [['--fresh'], [], ['--clock', 'manual']]) {
      const args = ['--port', '0', '--empty', '--data', data, '--store', store, ...more];
      const second = await started('serve', ...args);
      expect(second).toMatchObject({ code: 2, out: '', err: expect.stringContaining(HELD) });
    }
    for (const task of [
      ['rebuild', 'all'],
      ['rollback', 'fund'],
      ['daily'],
      ['drop-snapshots'],
      ['redrive', 'reaction:a', 'fund-a'],
    ]) {
      const told = await run('operate', ...task, '--data', data, '--store', store);
      expect(told, task.join(' ')).toMatchObject({ code: 2, err: expect.stringContaining(HELD) });
    }
    await register('Zweiter');

    await server.kill();
    await server.start();
    const { body } = await client(server.base).ask({ as: 'amal', path: '/me' });
    expect(body.organisations).toHaveLength(2);
    await server.stop();
    expect((await run('operate', 'daily', '--data', data, '--store', store)).code).toBe(0);
  });
});

test('whoever only looks does so beside a server', { timeout: 60_000 }, async () => {
  const data = temporaryFolder();
  const server = child(await freePort(), '--data', data);
  await server.start();
  for (const task of [
    ['audit', 'verify'],
    ['operate', 'parked'],
  ])
    expect((await run(...task, '--data', data)).code, task.join(' ')).toBe(0);
  await server.stop();
});
