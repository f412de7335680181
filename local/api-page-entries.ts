import { readFileSync } from 'node:fs';
import type { HttpAnswer } from '../runtime/http/request.ts';
import { apiPage, apiPagePolicy, apiPageScript, apiPageStyle } from '../web/pages/api.ts';
import { ownEntry } from './own-answers.ts';
import type { Entry } from './route-table.ts';

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const answer = (type: string, body: string, policy?: string): HttpAnswer => ({
  statusCode: 200,
  headers: {
    'content-type': type,
    'cache-control': 'public, max-age=300',
    ...(policy && { 'content-security-policy': policy }),
  },
  body,
});

const contract = new URL('../docs/openapi.json', import.meta.url);

// Files of the viewer, as npm brought them.
const viewerScript = import.meta.resolve('swagger-ui-dist/swagger-ui-bundle.js');
const viewerStyle = import.meta.resolve('swagger-ui-dist/swagger-ui.css');

const fileEntry = (path: string, type: string, file: URL): Entry =>
  ownEntry('GET', path, async () => answer(type, readFileSync(file, 'utf8')));

/** The API for people: the document, and a page that shows it. Everything on it comes from this server. */
export const apiPageEntries = (): readonly Entry[] => [
  fileEntry('/openapi.json', 'application/json', contract),
  ownEntry('GET', '/api', async () => answer('text/html; charset=utf-8', apiPage(), apiPagePolicy)),
  ownEntry('GET', '/api/page.js', async () => answer(SCRIPT, apiPageScript)),
  ownEntry('GET', '/api/page.css', async () => answer(STYLE, apiPageStyle)),
  fileEntry('/api/swagger-ui-bundle.js', SCRIPT, new URL(viewerScript)),
  fileEntry('/api/swagger-ui.css', STYLE, new URL(viewerStyle)),
];
