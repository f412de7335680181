import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { payoutRow } from '../../../domain/agenda/payout-rows.ts';
import { projections } from '../../../functions/registry.ts';
import { dataFiles } from '../../../local/data-files.ts';
import { lookInto, openEnvironment } from '../../../local/environment.ts';
import { threads } from '../../../local/threads/crew.ts';
import { systemClock } from '../../../runtime/clock.ts';
import { openDatabase } from '../../../runtime/sqlite/database.ts';
import { handOn } from '../../../runtime/verification/hand.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import { replay } from '../../../runtime/views/replay.ts';
import { commitsOfBook, TENANT } from '../as-of/book.ts';
import type { Contest } from '../contest.ts';
import type { Effort } from '../effort.ts';
import { parseAndHash } from '../floor.ts';
import type { Measure } from '../measure.ts';

/** A million takes some minutes to prepare and to verify: `BOOK_COMMITS=1000000 npm run bench -- --only book --rounds 3`. */
const MANY = Number(process.env['BOOK_COMMITS'] ?? 10_000);

export const verifiers = [
  {
    name: 'all cores',
    includes: `order, hash and chain of every commit, schema of every event, every row and list of ${projections.length} views; threads are started before`,
  },
  { name: 'one thread', includes: 'the same' },
  { name: 'bare loop', includes: 'SELECT, JSON.parse and SHA-256 of every body, in one thread' },
];

/** A book in a folder, with its views built. */
const writeBook = async (data: string, commitCount: number): Promise<void> => {
  const place = {
    data,
    store: 'sqlite',
    tenant: TENANT,
    dynamodbEndpoint: undefined,
    demo: undefined,
  } as const;
  await (await openEnvironment({ ...place, access: 'begin' }, systemClock)).close();
  const database = openDatabase(dataFiles(data).database);
  database.exec('PRAGMA synchronous = OFF; BEGIN');
  const insert = database.prepare(
    'INSERT INTO commits (tenant, stream, revision, command_id, body, hash) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const commits of commitsOfBook(commitCount))
    for (const { stream, revision, command, bytes, hash } of commits)
      insert.run(TENANT, stream, revision, command.id, bytes, hash);
  database.exec('COMMIT');
  database.close();
  const { environment, inBulk, close } = await openEnvironment({ ...place, access: 'go-on' }, systemClock);
  await inBulk(() => ensureBuilt(environment, TENANT, projections));
  await close();
};

const openBook = async (commitCount: number) => {
  const data = mkdtempSync(join(tmpdir(), 'foerderbuch-bench-'));
  await writeBook(data, commitCount);
  const place = { data, store: 'sqlite', tenant: TENANT, dynamodbEndpoint: undefined } as const;
  const { environment, close } = await lookInto(place, systemClock);
  const { crew, close: dismiss } = threads(handOn(environment, projections), place, availableParallelism());
  const database = openDatabase(dataFiles(data).database);
  const bodies = database.prepare('SELECT body FROM commits WHERE tenant = ? ORDER BY position');
  const verified = async (manner: Parameters<typeof verify>[3]) => {
    const { findings } = await verify(environment, TENANT, projections, manner);
    if (findings.length > 0) throw new Error(`the book is not in order: ${JSON.stringify(findings[0])}`);
  };
  return {
    environment,
    verifiedByAll: () => verified({ crew, commitsEach: commitCount / (4 * availableParallelism()) }),
    verified: () => verified({}),
    readAlone: () => {
      for (const { body } of bodies.iterate(TENANT)) parseAndHash([String(body)]);
    },
    close: async () => {
      await dismiss();
      database.close();
      await close();
      rmSync(data, { recursive: true });
    },
  };
};

const doing = (name: string, perform: () => unknown): Measure => ({
  ...{ name, floors: [], count: 1 },
  prepare: async () => perform,
});

/** All of a book is read, checked and folded; one book after the other. */
export const wholeBooks = async function* ({ isBrief }: Effort): AsyncGenerator<readonly Contest[]> {
  for (const commitCount of isBrief ? [1_000] : [1_000, MANY]) {
    const book = await openBook(commitCount);
    const size = `${commitCount.toLocaleString('en')} commits`;
    const bare = doing('bare loop', book.readAlone);
    yield [
      {
        name: `verify ${size} and all their rows`,
        aim: 'aim: ≤ 3 × the bare loop',
        measures: [doing('all cores', book.verifiedByAll), doing('one thread', book.verified), bare],
      },
      {
        name: `replay of the grants in ${size}`,
        aim: 'aim: ≤ 2 × the bare loop',
        measures: [doing('one thread', () => replay(book.environment, TENANT, payoutRow)), bare],
      },
    ];
    await book.close();
  }
};
