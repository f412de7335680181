import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { html, trusted } from '../../../runtime/http/html.ts';
import { type StatusProgramme, statusPage, statusPagePolicy } from '../../../web/pages/status.ts';

const AT = '2026-11-22T15:00:00.000Z';

const programme: StatusProgramme = {
  programmeId: 'demokratie-leben',
  title: 'Demokratie <leben>!',
  grantor: 'Bund & Stadt',
  closedOn: null,
  funds: [
    {
      fundId: 'a',
      title: 'Jugendfonds',
      year: 2026,
      allocatedCents: 1_000_000,
      freeCents: 123_450,
      closedOn: null,
    },
  ],
  states: [{ statusText: 'eingereicht', count: 3, requestedCents: 750_001, grantedCents: 0 }],
};

describe('the status page', () => {
  const page = statusPage([programme], AT);

  test('names the programme, its funds and where its applications stand', () => {
    const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('Jugendfonds 2026 10.000,00 € 1.234,50 €');
    expect(text).toContain('eingereicht 3 7.500,01 € 0,00 €');
    expect(text).toContain('22. November 2026 um 16:00 Uhr');
  });

  test('escapes what people wrote', () => {
    expect(page).toContain('Demokratie &lt;leben&gt;!');
    expect(page).toContain('Bund &amp; Stadt');
    expect(page).not.toContain('<leben>');
  });

  test('says its language and title, and each table what it shows', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).toContain('width=device-width');
    const tables = page.match(/<table>/g)?.length;
    expect(tables).toBe(2);
    expect(page.match(/<table>\s*<caption>/g)).toHaveLength(tables ?? 0);
    expect(page.match(/<th(?=[ >])(?! scope)/g)).toBeNull();
  });

  test('needs no script, and its policy allows its own style sheet alone', () => {
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=/);
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
    expect(statusPagePolicy).toContain(`style-src 'sha256-${hash('sha256', style, 'base64')}';`);
    expect(statusPagePolicy).toContain("default-src 'none'");
  });

  test('links to the data it is made of', () => {
    for (const address of [
      '/api/v1/programmes',
      '/api/v1/funds',
      '/api/v1/programmes/demokratie-leben/status',
    ])
      expect(page).toContain(`href="${address}"`);
  });

  test('says so when there is nothing yet', () => {
    expect(statusPage([], AT)).toContain('Noch ist kein Förderprogramm eingerichtet.');
    const bare = statusPage([{ ...programme, funds: [], states: [], closedOn: '2026-12-31' }], AT);
    expect(bare).toContain('Noch ist kein Fonds eröffnet.');
    expect(bare).toContain('Noch liegt kein Antrag vor.');
    expect(bare).toContain('Geschlossen seit 31. Dezember 2026');
  });
});

test('a template escapes everything but HTML', () => {
  expect(html`<p title="${`"'`}">${['<b>', html`<i>${'&'}</i>`, trusted('<hr>'), 7]}</p>`.html).toBe(
    '<p title="&quot;&#39;">&lt;b&gt;<i>&amp;</i><hr>7</p>',
  );
});
