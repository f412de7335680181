import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { projections } from '../../functions/registry.ts';
import { readOptions } from '../../local/options.ts';
import { type Running, startServer } from '../../local/server.ts';
import { environment } from '../../runtime/environment.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { temporaryFolder } from '../support/folder.ts';
import { client, newKey, registration } from './client.ts';

const running: { server?: Running } = {};
const start = async (data: string, ...args: string[]) => {
  const server = await startServer(readOptions(['--port', '0', '--empty', '--data', data, ...args], {}));
  running.server = server;
  return { server, ...client(server.address) };
};
afterEach(async () => {
  await running.server?.stop();
});

describe.each(['sqlite', 'dynamodb'])('an installation on %s', (store) => {
  const open = (data: string, ...args: string[]) => start(data, '--store', store, ...args);

  test('takes a command, shows what it did, and goes on after a restart', async () => {
    const data = temporaryFolder();
    const first = await open(data);
    expect(first.server.isNew).toBe(true);
    const token = await first.tokenOf('amal');
    const told = await first.ask({ as: 'amal', path: '/organisations', body: registration('Sprachbrücke') });
    expect(told).toMatchObject({
      status: 201,
      body: { version: 1, position: expect.stringMatching(/^organisation-org_\w+@1$/) },
    });
    const shown = await first.ask({
      as: 'amal',
      path: `/organisations/${told.body.id}?after=${told.body.position}`,
    });
    expect(shown.body).toMatchObject({ name: 'Sprachbrücke', contact: { email: 'amal@verein.example' } });
    await first.server.stop();

    const second = await open(data);
    expect(second.server.isNew).toBe(false);
    const again = await second.ask({ token, path: `/organisations/${told.body.id}` });
    expect(again.body).toEqual(shown.body);
    await second.server.idle();
    expect((await verify(await environment(), 'stuttgart', projections)).findings).toEqual([]);
  });

  test('recognises a repeated command over a restart', async () => {
    const data = temporaryFolder();
    const command = { as: 'amal', path: '/organisations', body: registration('Zweimal'), key: newKey() };
    const first = await open(data);
    const told = await first.ask(command);
    await first.server.stop();
    const second = await open(data);
    const again = await second.ask(command);
    expect(again.body).toEqual(told.body);
    const other = await second.ask({ ...command, body: registration('Anders') });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  test('finishes a running request when it is stopped', async () => {
    const { server, base, tokenOf } = await open(temporaryFolder());
    const body = JSON.stringify(registration('Noch schnell'));
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    const [received, closed] = [[] as string[], once(socket, 'close')];
    socket.on('data', (chunk) => received.push(chunk.toString()));
    socket.write(
      [
        'POST /api/v1/organisations HTTP/1.1',
        'Host: localhost',
        `Authorization: Bearer ${await tokenOf('amal')}`,
        'Content-Type: application/json',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Expect: 100-continue',
        '\r\n',
      ].join('\r\n'),
    );
    await vi.waitFor(() => expect(received.join('')).toContain('100 Continue'), 30_000);
    const stopped = server.stop();
    socket.write(body);
    await Promise.all([stopped, closed]);
    expect(received.join('')).toContain('HTTP/1.1 201');
    await expect(fetch(base)).rejects.toThrow();
  });

  test('begins anew with --fresh', async () => {
    const data = temporaryFolder();
    const first = await open(data);
    await first.ask({ as: 'amal', path: '/organisations', body: registration('Vergessen') });
    await first.server.stop();
    const second = await open(data, '--fresh');
    expect(second.server.isNew).toBe(true);
    expect((await second.ask({ as: 'amal', path: '/me' })).body).toMatchObject({ organisations: [] });
  });

  test('tells its health and shows a status page', async () => {
    const { base } = await open(temporaryFolder());
    const health = await fetch(`${base}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({ status: 'ok', store, projectionLagCommits: 0, parkedStreams: 0 });
    const page = await fetch(base);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("style-src 'sha256-");
    expect(await page.text()).toContain('<html lang="de">');
  });

  test('says that it is degraded when a stream waits for an operator', async () => {
    const { base } = await open(temporaryFolder());
    const { views } = await environment();
    await views.park({
      tenant: 'stuttgart',
      consumer: 'person@1/1',
      stream: 'person-1',
      fromRevision: 1,
      error: 'poison',
      parkedAt: '2026-01-01T00:00:00.000Z',
    });
    const health = await fetch(`${base}/health`);
    expect(await health.json()).toMatchObject({ status: 'degraded', parkedStreams: 1 });
  });
});

// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
const json = async (address: string): Promise<any> => (await fetch(address)).json();

describe('the demo', () => {
  test('has an administrator from the beginning, and only one', async () => {
    const { ask } = await start(temporaryFolder());
    expect((await ask({ as: 'ada', path: '/me' })).body.roles).toEqual(['administrator']);
    expect((await ask({ as: 'clara', path: '/me' })).body.roles).toEqual([]);
  });

  test('knows its people under the ids that the log knows them by', async () => {
    const { base, ask } = await start(temporaryFolder());
    const { fictitious, people } = await json(`${base}/demo/people`);
    const clara = people.find(({ username }: { username: string }) => username === 'clara');
    expect(fictitious).toBe(true);
    expect((await ask({ as: 'clara', path: '/me' })).body.personId).toBe(clara.personId);
  });

  test('is discovered like any OpenID provider', async () => {
    const { base } = await start(temporaryFolder());
    const document = await json(`${base}/demo/oidc/.well-known/openid-configuration`);
    expect(document).toMatchObject({
      issuer: `${base}/demo/oidc`,
      token_endpoint: `${base}/demo/oidc/token`,
    });
    expect((await json(document.jwks_uri)).keys).toHaveLength(1);
  });

  test('records what its manual clock says, over a restart', async () => {
    const data = temporaryFolder();
    const first = await start(data, '--clock', 'manual');
    const move = (base: string, now: string, type = 'application/json') =>
      fetch(`${base}/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify({ now }),
      });
    expect(await (await move(first.base, '2031-05-01T10:00:00Z')).json()).toEqual({
      now: '2031-05-01T10:00:00.000Z',
    });
    expect((await move(first.base, '2030-05-01T10:00:00Z')).status).toBe(409);
    expect((await move(first.base, 'tomorrow')).status).toBe(400);
    expect((await move(first.base, '2032-05-01T10:00:00Z', 'text/plain')).status).toBe(415);
    await first.ask({ as: 'amal', path: '/organisations', body: registration('Später') });
    await first.server.stop();

    const second = await start(data, '--clock', 'manual');
    expect(await (await fetch(`${second.base}/demo/clock`)).json()).toEqual({
      now: '2031-05-01T10:00:00.000Z',
    });
    const { log } = await environment();
    const { commits } = await log.follow('stuttgart', '', 10);
    expect(commits.at(-1)).toMatchObject({
      recordedAt: '2031-05-01T10:00:00.000Z',
      command: { name: 'register-organisation' },
    });
  });

  test('has no clock to move without the switch', async () => {
    const { base } = await start(temporaryFolder());
    expect((await fetch(`${base}/demo/clock`)).status).toBe(404);
  });

  test('leaves the data alone when its port is taken', async () => {
    const data = temporaryFolder();
    const { base, ask } = await start(data);
    await ask({ as: 'amal', path: '/organisations', body: registration('Bleibt') });
    const second = startServer(
      readOptions(['--port', new URL(base).port, '--empty', '--data', data, '--fresh'], {}),
    );
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect((await ask({ as: 'amal', path: '/me' })).body.organisations).toHaveLength(1);
  });
});
