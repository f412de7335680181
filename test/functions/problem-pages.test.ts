import { describe, expect, test } from 'vitest';
import { handler } from '../../functions/operation/problem.ts';
import { commands, followUps } from '../../functions/registry.ts';
import { PROBLEM_PAGE_POLICY } from '../../runtime/http/problem-page.ts';
import { catalogues } from '../../wording/catalogue.ts';
import { problemCodes } from '../../wording/problem.ts';
import { call } from '../support/http.ts';

const at = (code: string, headers: Readonly<Record<string, string>>, query = {}) =>
  call(handler, { method: 'GET', params: { code }, headers, query });
const page = { accept: 'text/html' };

const codes = [...problemCodes.keys()];

test('every refusal that a command can give has a page', () => {
  const refusals = new Set(commands.flatMap(({ refusals }) => Object.keys(refusals)));
  const system = new Set(followUps.flatMap(({ refusals }) => Object.keys(refusals)));
  const missing = [...refusals].filter((code) => !problemCodes.has(code) && !system.has(code));
  expect(missing).toEqual([]);
  expect(codes.length).toBeGreaterThan(400);
});

describe('the page of a problem', () => {
  test.for(codes)('%s says in both languages what happened and what to do', async (code) => {
    for (const language of ['de', 'en']) {
      const { status, headers, body } = await at(code, { ...page, 'accept-language': language });
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'content-security-policy': PROBLEM_PAGE_POLICY,
        vary: 'accept, accept-language',
      });
      expect(body).toContain(`<html lang="${language}" dir="ltr">`);
      expect(body).toContain(`<code translate="no">${code}</code>`);
      expect(body).not.toMatch(/\{\w+\}|undefined|<p><\/p>/);
      expect(body.match(/<h1>/g)).toHaveLength(1);
      const json = await at(code, { accept: 'application/json', 'accept-language': language });
      expect(json.body).toMatchObject({ code, statuses: problemCodes.get(code) });
      for (const text of [json.body.title, json.body.whatHappened, json.body.whatToDo])
        expect(text).toMatch(/^[\p{Lu}«“…].*[\p{L}.?!]$/u);
    }
  });

  test('is in the language that the address names, whoever reads it', async () => {
    const { body } = await at('not-found', { ...page, 'accept-language': 'de' }, { lang: 'en' });
    expect(body).toContain('What happened?');
    expect(body).toContain('<a href="?lang=de" hreflang="de" lang="de">Diese Seite auf Deutsch</a>');
  });

  test('is not sent again to whoever has it', async () => {
    const { headers } = await at('busy', page);
    expect((await at('busy', { ...page, 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
  });

  test.for(['constructor', 'unheard-of', '<script>', ''])('is not there for %s', async (code) => {
    expect(await at(code, page)).toMatchObject({ status: 404, body: { code: 'unknown-problem' } });
  });
});

test('sentences that no problem has are no pages', () => {
  const all = catalogues.flatMap((catalogue) => Object.keys(catalogue));
  expect(all.length).toBeGreaterThan(codes.length);
  for (const code of codes) expect(all).toContain(code);
});
