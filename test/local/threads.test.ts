import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { projections } from '../../functions/registry.ts';
import { sentenceFor } from '../../local/command-line/sentence-for.ts';
import { dataFiles } from '../../local/data-files.ts';
import { openEnvironment } from '../../local/environment.ts';
import { threads } from '../../local/threads/crew.ts';
import { systemClock } from '../../runtime/clock.ts';
import { handOn } from '../../runtime/verification/hand.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { writeBook } from '../support/command-lines.ts';
import { temporaryFolder } from '../support/folder.ts';

const TENANT = 'musterstadt';
const FUND = 'fund-aktionsfonds-2024';

const bookIn = async (data: string) => {
  await writeBook(data, TENANT);
  const kept = { store: 'sqlite', dynamodbEndpoint: undefined, demo: undefined, access: 'look' } as const;
  return { data, tenant: TENANT, ...kept };
};

/** What is found by so many threads, each stream by itself. */
const foundBy = async (place: Awaited<ReturnType<typeof bookIn>>, count: number) => {
  const { environment, close } = await openEnvironment(place, systemClock);
  const { crew, close: dismiss } = threads(handOn(environment, projections), place, count);
  try {
    return await verify(environment, TENANT, projections, {
      ...{ crew, commitsEach: 1 },
      patience: { rounds: 1, pauseMs: 0 },
    });
  } finally {
    await dismiss();
    await close();
  }
};

describe('threads', () => {
  test('find what one finds: nothing, a row that was changed, and a commit', async () => {
    const place = await bookIn(temporaryFolder());
    const changed = (statement: string) => {
      const database = new DatabaseSync(dataFiles(place.data).database);
      database.exec(statement);
      database.close();
    };
    const sound = await foundBy(place, 1);
    expect(sound.findings).toEqual([]);
    expect(await foundBy(place, 2)).toEqual(sound);

    changed(`UPDATE view_rows SET row = replace(row, '1200000', '1200001') WHERE stream = '${FUND}'`);
    const { findings } = await foundBy(place, 1);
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'row-differs', stream: FUND }));
    expect(new Set((await foundBy(place, 3)).findings)).toEqual(new Set(findings));

    changed(`DROP TRIGGER commits_are_not_changed;
      UPDATE commits SET body = replace(body, 'Nachtrag', 'Vertrag') WHERE stream = '${FUND}'`);
    const tampered = await foundBy(place, 2);
    expect(tampered.findings).toContainEqual(expect.objectContaining({ kind: 'commit', stream: FUND }));
  });

  test('leave an error to this thread, which says what it says alone', async () => {
    const place = await bookIn(temporaryFolder());
    const { environment, close } = await openEnvironment(place, systemClock);
    const { crew, close: dismiss } = threads(handOn(environment, projections), place, 2);
    const task = {
      tenant: TENANT,
      share: { after: '', upTo: 'z' },
      views: [{ name: 'weather', generation: '' }],
      key: '',
    };
    await expect(crew('share', [task, task])).rejects.toThrow('there is no projection weather');
    await dismiss();
    await close();
  });

  test.each([
    ['cannot open the book', 0],
    ['is taken away', 1],
  ])('are missed by name where one %s', async (_what, isTaken) => {
    const place = await bookIn(temporaryFolder());
    const { environment, close } = await openEnvironment(place, systemClock);
    const elsewhere = isTaken ? place : { ...place, data: `${place.data}/nowhere` };
    const { crew, close: dismiss } = threads(handOn(environment, projections), elsewhere, 2);
    const shares = await environment.log.shares(TENANT, 1);
    const working = crew(
      'share',
      shares.map((share) => ({ tenant: TENANT, share, views: [], key: '' })),
    );
    const told = working.then(() => 'done', sentenceFor);
    if (isTaken) await dismiss();
    expect(await told).toMatch(/^A thread ended before its work was done/);
    await dismiss();
    await close();
  });
});
