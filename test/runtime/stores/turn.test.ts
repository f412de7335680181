import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../runtime/sqlite/database.ts';
import { turnOf } from '../../../runtime/sqlite/turn.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** A file with a table of numbers, seen by another connection as well, and a disk that counts, or fails, when it is asked to. */
const situation = () => {
  const path = join(temporaryFolder(), 'book.sqlite');
  const database = openDatabase(path);
  database.exec('CREATE TABLE numbers (number INTEGER PRIMARY KEY) STRICT');
  const disk = { syncs: 0, fault: undefined as Error | undefined };
  const turn = turnOf(database, {
    sync: () => {
      disk.syncs += 1;
      if (disk.fault) throw disk.fault;
    },
    close: () => {},
  });
  const other = new DatabaseSync(path);
  onTestFinished(() => {
    other.close();
    turn.close();
  });
  const numbersIn = (connection: DatabaseSync) =>
    connection
      .prepare('SELECT number FROM numbers ORDER BY number')
      .all()
      .map((row) => row['number']);
  const add = (number: number) =>
    turn.write(() => database.prepare('INSERT INTO numbers VALUES (?)').run(number));
  return { database, turn, disk, add, own: () => numbersIn(database), others: () => numbersIn(other) };
};

test('what many write in one turn is one transaction, on the disk once', async () => {
  const { turn, disk, add, own, others } = situation();
  const written = Array.from({ length: 20 }, (_, number) => {
    add(number);
    return turn.synced();
  });
  expect(own()).toHaveLength(20);
  expect(others()).toEqual([]);
  await Promise.all(written);
  expect(others()).toHaveLength(20);
  expect(disk.syncs).toBe(1);
});

test('what nobody needs on the disk is committed without waiting for it', async () => {
  const { turn, disk, add, others } = situation();
  add(1);
  await turn.committed();
  expect(others()).toEqual([1]);
  expect(disk.syncs).toBe(0);
});

test('a part that fails leaves the others as they are', async () => {
  const { turn, add, others, database } = situation();
  add(1);
  expect(() =>
    turn.write(() => {
      database.exec('INSERT INTO numbers VALUES (2)');
      add(1);
    }),
  ).toThrow('UNIQUE');
  add(3);
  await turn.synced();
  expect(others()).toEqual([1, 3]);
});

test('nobody who waits is told that it is safe where the transaction is lost, and the next turn goes on', async () => {
  const { turn, database, add, others } = situation();
  add(1);
  const [committed, synced] = [turn.committed(), turn.synced()];
  // As SQLite does by itself where the disk is full.
  database.exec('ROLLBACK');
  expect(() => add(2)).toThrow('lost');
  await expect(committed).rejects.toThrow();
  await expect(synced).rejects.toThrow();
  add(3);
  await turn.synced();
  expect(others()).toEqual([3]);
});

test('after the disk has failed nothing is taken any more', async () => {
  const { turn, disk, add } = situation();
  add(1);
  disk.fault = new Error('the disk does not answer');
  await expect(turn.synced()).rejects.toBe(disk.fault);
  disk.fault = undefined;
  expect(() => add(2)).toThrow('the disk does not answer');
});

test('in bulk nobody waits for the disk, and all of it is in the file at the end', async () => {
  const { turn, disk, add, database } = situation();
  await turn.inBulk(async () => {
    for (const number of [1, 2, 3]) {
      add(number);
      await turn.synced();
    }
  });
  expect(disk.syncs).toBe(0);
  expect(database.prepare('PRAGMA wal_checkpoint(PASSIVE)').get()).toMatchObject({ log: 0 });
});

test('a turn can be ended before its time', async () => {
  const { turn, add, others } = situation();
  add(1);
  turn.end();
  expect(others()).toEqual([1]);
});
