import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../../runtime/sqlite/event-log.ts';
import {
  appendTo,
  collected,
  event,
  fill,
  provenance,
  revisionsOf,
} from '../../support/event-log-contract/facts.ts';

const DATABASE = new URL('../../../runtime/sqlite/database.ts', import.meta.url).href;
const WRITER = fileURLToPath(new URL('../../support/sqlite-writer.ts', import.meta.url));

describe('the SQLite file of the event log', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'foerderbuch-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const path = () => join(folder, 'log.sqlite');

  it.each([
    ['UPDATE commits SET body = body', 'a commit is never changed'],
    ["UPDATE commits SET hash = 'x' WHERE revision = 1", 'a commit is never changed'],
    ['DELETE FROM commits', 'a commit is never removed'],
    [
      "INSERT INTO commits (tenant, stream, revision, command_id, body, hash) VALUES ('t', 'fund-1', 4, 'c', '{}', 'h')",
      'a commit follows the last one of its stream',
    ],
    [
      "REPLACE INTO commits (tenant, stream, revision, command_id, body, hash) VALUES ('t', 'fund-1', 2, 'c', '{}', 'h')",
      'a commit follows the last one of its stream',
    ],
    [
      "REPLACE INTO commits VALUES (1, 't', 'fund-1', 3, 'c', '{}', 'h')",
      'a commit follows the last one of its stream',
    ],
  ])('refuses %s from whatever program', async (statement, message) => {
    const database = openDatabase(path());
    await fill(sqliteEventLog(database), 't', 'fund-1', 2);
    const other = openDatabase(path());
    expect(() => other.exec(statement)).toThrow(message);
    expect((await sqliteEventLog(other).load('t', 'fund-1')).revision).toBe(2);
    other.close();
    database.close();
  });

  it('keeps everything that was acknowledged when its writer is killed', async () => {
    for (let round = 1; round <= 3; round++) {
      const writer = spawn(process.execPath, [WRITER, path(), 't', 'fund-1'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let acknowledged = 0;
      for await (const line of createInterface(writer.stdout)) {
        acknowledged = Number(line);
        if (acknowledged >= round * 15) break;
      }
      const exit = once(writer, 'exit');
      writer.kill('SIGKILL');
      await exit;
      const database = openDatabase(path());
      const { revision } = await sqliteEventLog(database).load('t', 'fund-1');
      database.close();
      expect(revision).toBeGreaterThanOrEqual(acknowledged);
    }
  });

  it('waits to open a new file while another process is making it', async () => {
    const holder = new DatabaseSync(path());
    holder.exec('BEGIN EXCLUSIVE');
    const opening = `
      const { openDatabase } = await import('${DATABASE}');
      process.stdout.write('opening');
      openDatabase('${path()}');`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', opening], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(other, 'exit');
    await once(other.stdout, 'data');
    await Promise.race([exit, pause(1_000)]);
    holder.exec('COMMIT');
    holder.close();
    expect((await exit)[0]).toBe(0);
  });

  it('takes the commits of two processes, each after the other', { timeout: 300_000 }, async () => {
    const writers = [1, 2].map((writer) =>
      spawn(process.execPath, [WRITER, path(), 't', 'fund-1', `writer ${writer}`, '40'], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    const codes = await Promise.all(writers.map((writer) => once(writer, 'exit')));
    expect(codes.map(([code]) => code)).toEqual([0, 0]);
    const database = openDatabase(path());
    const log = sqliteEventLog(database);
    const { commits } = await log.load('t', 'fund-1');
    expect(commits).toHaveLength(80);
    expect(revisionsOf(await collected(log.scan('t')))).toEqual(revisionsOf(commits));
    database.close();
  });

  it('leaves nothing behind when an append fails half-way', async () => {
    const database = openDatabase(path());
    const log = sqliteEventLog(database);
    database.exec(
      "CREATE TRIGGER full BEFORE INSERT ON vault_values BEGIN SELECT RAISE(ABORT, 'disk is full'); END",
    );
    const stream = await log.load('t', 'application-1');
    const rows = [{ tenant: 't', subject: 'per_1', commitment: 'c', ciphertext: 'x' }];

    const append = { additions: [{ stream, events: [event()] }], vaultRows: rows, provenance: provenance() };
    await expect(log.append(append)).rejects.toThrow('disk is full');
    expect((await log.load('t', 'application-1')).revision).toBe(0);
    expect((await appendTo(log, stream)).status).toBe('appended');
    database.close();
  });
});
