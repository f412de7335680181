import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { handler as status } from '../../functions/application/programme-status.ts';
import { handler as worklist } from '../../functions/application/worklist.ts';
import { handler as funds } from '../../functions/fund/funds.ts';
import { handler as grants } from '../../functions/payout/public-grants.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { call } from '../support/http.ts';
import { PROGRAMME } from '../support/town.ts';
import { townInUse } from '../support/town-in-use.ts';

describe.each([sqliteInMemory, dynamodb])('the past, for whoever is not signed in, on $name', (engine) => {
  const town = townInUse(undefined, undefined, engine);
  beforeAll(async () => {
    await town().settle();
    town().setClock('2031-01-01T00:00:00.000Z');
  });
  const params = { programmeId: PROGRAMME };
  const now = () => Date.parse(town().environment.clock.now());
  /** What the public sees of the programme, so many minutes ago. */
  const ago = (minutes: number) =>
    call(status, {
      method: 'GET',
      params,
      query: { asOf: new Date(now() - minutes * 60_000).toISOString() },
    });
  /** Waits until the budget is there again. */
  const rested = async () => {
    for (let minutes = 1_000; ; minutes++) {
      const begun = performance.now();
      const isAnswered = (await ago(minutes)).status === 200;
      // After an answer it rests for four times as long.
      await pause(isAnswered ? 5 * (performance.now() - begun) + 50 : 20);
      if (isAnswered) return;
    }
  };

  test('is told one at a time, and refused to a crowd with when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => ago(n)));
    expect(answers.map(({ status: code }) => code).sort()).toEqual([200, ...Array(19).fill(503)]);
    const refused = answers.find((answer) => answer.status === 503);
    expect(refused).toMatchObject({
      headers: { 'retry-after': expect.stringMatching(/^[1-9]\d*$/), 'cache-control': 'no-store' },
      body: { code: 'past-busy', detail: expect.stringContaining('asOf') },
    });
  });

  test('is told to a crowd that asks for the same', async () => {
    await rested();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ago(5)));
    expect(new Set(answers.map(({ status: code }) => code))).toEqual(new Set([200]));
    expect(await ago(5)).toEqual(answers[0]);
    expect(answers[0]?.headers['cache-control']).toBe('public, max-age=60');
  });

  test('has one budget for all addresses, and leaves the present and the offices alone', async () => {
    await rested();
    const asOf = new Date(now() - 77_000).toISOString();
    const [first, other, more, present, office] = await Promise.all([
      ago(33),
      call(funds, { method: 'GET', query: { asOf } }),
      call(grants, { method: 'GET', query: { asOf } }),
      call(status, { method: 'GET', params }),
      call(worklist, { method: 'GET', person: 'office', query: { asOf } }),
    ]);
    expect([first, other, more, present, office].map((answer) => answer.status)).toEqual([
      200, 503, 503, 200, 200,
    ]);
  });
});
