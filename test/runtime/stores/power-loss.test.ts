import { copyFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { sqliteCheckpoints } from '../../../local/checkpoints.ts';
import { startTail } from '../../../local/log-tail.ts';
import { streamConsumer } from '../../../runtime/aws/stream-consumer.ts';
import { systemClock } from '../../../runtime/clock.ts';
import { reactToHints } from '../../../runtime/commands/reactor.ts';
import { openDatabase } from '../../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../../runtime/sqlite/event-log.ts';
import { turnOf } from '../../../runtime/sqlite/turn.ts';
import { sqliteViewStore } from '../../../runtime/sqlite/view-store.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import { projectHints } from '../../../runtime/views/projector.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import { appendTo, collected, event, provenance } from '../../support/event-log-contract/facts.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { reviewOf, opened as reviewOpened, scored } from '../../support/review-facts.ts';
import { scoreSheet } from '../../support/score-sheet.ts';
import { thank } from '../../support/thanking.ts';

const TENANT = 't';
const STREAMS = ['one', 'two', 'three'].map(reviewOf);
/** Two letters for a score. */
const LETTERS = 2;

/** A book in a file whose rows and reactions follow, each letter a commit in a stream of its own. */
const follow = async (database: DatabaseSync) => {
  const log = sqliteEventLog(database);
  const surroundings = { log, views: sqliteViewStore(database), clock: systemClock };
  await ensureBuilt(surroundings, TENANT, [scoreSheet]);
  const checkpoints = sqliteCheckpoints(database);
  const write = async (name: string, data: ReturnType<typeof event>, command: string) =>
    appendTo(log, await log.load(TENANT, name), [data], provenance(command));
  const handlers = {
    project: streamConsumer(
      (tenant, hints) => projectHints(surroundings, [scoreSheet], tenant, hints),
      () => {},
    ),
    react: streamConsumer(
      (tenant, hints) =>
        reactToHints(surroundings, [thank], tenant, hints, async (_letter, { commandId }) => {
          await write(`letter-${commandId}`, event(), commandId);
          return undefined;
        }),
      () => {},
    ),
  };
  const tails = (['project', 'react'] as const).map((consumer) =>
    startTail({ log, tenant: TENANT, consumer, handler: handlers[consumer], checkpoints }, () => {}),
  );
  const rested = async () => {
    for (const tail of tails) tail.nudge();
    await vi.waitFor(() => expect(tails.every((tail) => tail.isIdle())).toBe(true), 30_000);
  };
  return {
    ...{ log, surroundings, write },
    nudge: () => tails.forEach((tail) => void tail.nudge()),
    caughtUp: async () => {
      // What the reactions wrote is projected in a second round.
      await rested();
      await rested();
    },
    close: async () => {
      await Promise.all(tails.map((tail) => tail.stop()));
      turnOf(database).close();
    },
  };
};

const eventOf = (stream: string, number: number) => {
  const { type, data } = number === 0 ? reviewOpened(stream) : scored(stream, 'ada', number);
  return { type, version: 1, data } as ReturnType<typeof event>;
};

test('a power cut at any moment loses nothing that was acknowledged, and what follows happens once', async () => {
  const [folder, after] = [temporaryFolder(), temporaryFolder()];
  const file = join(folder, 'book.sqlite');
  const database = openDatabase(file);
  const book = await follow(database);
  const acknowledged: { readonly place: string; readonly length: number }[] = [];
  for (const number of [0, 1, 2, 3])
    await Promise.all(
      STREAMS.map(async (stream) => {
        await book.write(stream, eventOf(stream, number), `${stream} ${number}`);
        book.nudge();
        acknowledged.push({ place: `${stream}@${number + 1}`, length: statSync(`${file}-wal`).size });
      }),
    );
  await book.caughtUp();
  const { size } = statSync(`${file}-wal`);
  // As it lies on the disk now; the tests below cut it.
  const [kept, journal] = [join(after, 'kept'), join(after, 'kept-wal')];
  copyFileSync(file, kept);
  copyFileSync(`${file}-wal`, journal);
  await book.close();

  const first = acknowledged[0]?.length ?? 0;
  expect(acknowledged.length).toBe(12);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: first, max: size }), async (cut) => {
      const path = join(after, `cut-${run++}`);
      copyFileSync(kept, path);
      copyFileSync(journal, `${path}-wal`);
      truncateSync(`${path}-wal`, cut);
      const left = await follow(openDatabase(path));
      await left.caughtUp();
      const commits = await collected(left.log.scan(TENANT));
      const places = commits.map(({ stream, revision }) => `${stream}@${revision}`);
      const safe = acknowledged.filter(({ length }) => length <= cut).map(({ place }) => place);
      expect(places).toEqual(expect.arrayContaining(safe));
      const scores = commits.flatMap(({ events }) =>
        events.filter(({ type }) => type === 'ApplicationScored'),
      );
      const letters = commits.filter(({ stream }) => stream.startsWith('letter-'));
      expect(letters).toHaveLength(LETTERS * scores.length);
      expect(new Set(commits.map(({ command }) => command.id)).size).toBe(commits.length);
      const { findings } = await verify(left.surroundings, TENANT, [scoreSheet]);
      await left.close();
      expect(findings.filter(({ kind }) => kind !== 'event-misfit')).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
