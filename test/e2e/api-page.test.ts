import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../local/options.ts';
import { type Running, startServer } from '../../local/server.ts';
import { longLivedFolder } from '../support/folder.ts';

const it: { server?: Running } = {};
const get = async (path: string) => {
  const answer = await fetch(`${it.server!.address}${path}`);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe('the page of the API', () => {
  beforeAll(async () => {
    const { path, remove } = longLivedFolder();
    it.server = await startServer(readOptions(['--port', '0', '--empty', '--data', path], {}));
    return async () => {
      await it.server?.stop();
      remove();
    };
  });

  test('shows the document as it is committed', async () => {
    const committed = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
    const { status, headers, text } = await get('/openapi.json');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(text === committed).toBe(true);
    expect((await get('/api/page.js')).text).toContain("url: '/openapi.json'");
  });

  test('loads everything from this server, of the right type', async () => {
    const { status, text } = await get('/api');
    expect(status).toBe(200);
    const loaded = [...text.matchAll(/(?:src|href)="(.*?)"/g)].map(([, address = '']) => address);
    expect(loaded).toHaveLength(4);
    for (const address of loaded) {
      expect(address).toMatch(/^\/api\//);
      const { status, headers } = await get(address);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(
        address.endsWith('.css') ? /^text\/css/ : /^text\/javascript/,
      );
    }
  });

  test('allows itself nothing from another host, and names none', async () => {
    const { headers, text } = await get('/api');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    const own = [text, (await get('/api/page.js')).text, (await get('/api/page.css')).text];
    for (const part of own) expect(part).not.toMatch(/https?:\/\//);
    expect((await get('/api/swagger-ui.css')).text).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
  });
});
