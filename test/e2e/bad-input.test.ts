import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../events/person-events.ts';
import { readOptions } from '../../local/options.ts';
import { type Running, startServer } from '../../local/server.ts';
import { environment } from '../../runtime/environment.ts';
import { badAskers } from '../support/bad-input/askers.ts';
import { badBodiesAndIds } from '../support/bad-input/bodies-and-ids.ts';
import { badFigures } from '../support/bad-input/figures.ts';
import type { Installation } from '../support/bad-input/installation.ts';
import { badRequests } from '../support/bad-input/requests.ts';
import { badTexts } from '../support/bad-input/texts.ts';
import { countWrites } from '../support/bad-input/writes.ts';
import { longLivedFolder } from '../support/folder.ts';
import { type Ask, type Client, client, registration, type Told } from './client.ts';

describe.each(['sqlite', 'dynamodb'])('bad input to an installation on %s', (store) => {
  const it: { server?: Running; by?: Client; foreignId?: string; logLength?: number } = {};
  const written: { count?: () => number } = {};
  const ask = (question: Ask): Promise<Told> => it.by!.ask(question);

  const logLength = async (): Promise<number> => {
    const { log } = await environment();
    let count = 0;
    for await (const page of log.scan('stuttgart')) count += page.length;
    return count;
  };

  const expectRefusal = async (question: Ask, status: number, code: string, place?: string) => {
    const before = written.count!();
    const told = await ask(question);
    expect(told.body, JSON.stringify(question).slice(0, 300)).toMatchObject({ status, code });
    expect(told.status).toBe(status);
    expect(told.headers.get('content-type')).toBe('application/problem+json');
    expect(told.body.detail).toMatch(/^[A-Z].*[.?!]$/);
    if (place !== undefined)
      expect(told.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain(place);
    expect(written.count!()).toBe(before);
  };

  beforeAll(async () => {
    const folder = longLivedFolder();
    const args = ['--port', '0', '--empty', '--store', store, '--data', folder.path];
    it.server = await startServer(readOptions(args, {}));
    it.by = client(it.server.address);
    afterAll(async () => {
      await it.server?.stop();
      folder.remove();
    });
    const { personId } = (await ask({ as: 'ada', path: '/me' })).body;
    for (const role of roles) {
      const path = `/people/${personId}/roles/${role}`;
      expect((await ask({ as: 'ada', method: 'PUT', path })).status).toBe(200);
    }
    const told = await ask({ as: 'amal', path: '/organisations', body: registration('Sprachbrücke') });
    it.foreignId = told.body.id;
    await it.server.idle();
    it.logLength = await logLength();
    written.count = await countWrites();
  });

  const installation: Installation = {
    ask,
    expectRefusal,
    tokenOf: (username) => it.by!.tokenOf(username),
    foreignId: () => it.foreignId ?? '',
  };
  badBodiesAndIds(installation);
  badAskers(installation);
  badFigures(installation);
  badTexts(installation);
  badRequests(installation);

  test('leaves the log as it was', async () => {
    expect(await logLength()).toBe(it.logLength);
  });
});
