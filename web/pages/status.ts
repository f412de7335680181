import { hash } from 'node:crypto';
import { isolated } from '../../domain/letters/isolated.ts';
import { type Html, html, trusted } from '../../runtime/http/html.ts';

/** What the status page says of one fund; amounts in whole cents. */
export type StatusFund = {
  readonly fundId: string;
  readonly title: string;
  readonly year: number;
  readonly allocatedCents: number;
  readonly freeCents: number;
  readonly closedOn: string | null;
};

/** How many applications stand at one point of their way, and what they asked for together. */
export type StatusState = {
  readonly statusText: string;
  readonly count: number;
  readonly requestedCents: number;
  readonly grantedCents: number;
};

/** What it says of one programme. */
export type StatusProgramme = {
  readonly programmeId: string;
  readonly title: string;
  readonly grantor: string;
  readonly closedOn: string | null;
  readonly funds: readonly StatusFund[];
  readonly states: readonly StatusState[];
};

const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: break-word; hyphens: auto; }
.wide { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem .25rem 0; border-top: 1px solid; }
th:last-child, td:last-child { padding-inline-end: 0; }
td.figure, th.figure { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (max-width: 30rem) { body { padding: .5rem; } h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } table { font-size: .7rem; } th, td { padding-inline-end: .25rem; } tbody th { font-weight: normal; overflow-wrap: anywhere; } }
@page { margin: 2cm; }
@media print { body { max-width: none; padding: 0; } .wide { overflow: visible; } tr, caption { break-inside: avoid; } h2, caption { break-after: avoid; } }
`;

/** Allows the page its own style sheet and nothing else. */
export const statusPagePolicy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The public status page in German: every programme with its funds and how many applications stand where. */
export const statusPage = (programmes: readonly StatusProgramme[], at: string): string =>
  html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Förderbuch: Stand der Förderprogramme</title>
<style>${trusted(style)}</style>
</head>
<body>
<header><p>Förderbuch</p></header>
<main>
<h1>Stand der Förderprogramme</h1>
<p>Stand: <time datetime="${at}">${when.format(new Date(at))} Uhr</time></p>
${programmes.length === 0 ? html`<p>Noch ist kein Förderprogramm eingerichtet.</p>` : isolated(programmes).map(programmeSection)}
</main>
<footer>
<p>Die Daten dieser Seite als JSON:
<a href="/api/v1/programmes">Programme</a>, <a href="/api/v1/funds">Fonds</a>.
<a href="/health">Zustand der Anlage</a>.</p>
</footer>
</body>
</html>
`.html;

const programmeSection = ({
  programmeId,
  title,
  grantor,
  closedOn,
  funds,
  states,
}: StatusProgramme): Html => html`
<section aria-labelledby="${programmeId}">
<h2 id="${programmeId}">${title}</h2>
<p>Mittelgeber: ${grantor}${closedOn === null ? '' : html`<br>Geschlossen seit ${dayOf(closedOn)}`}</p>
${funds.length === 0 ? html`<p>Noch ist kein Fonds eröffnet.</p>` : fundTable(title, funds)}
${states.length === 0 ? html`<p>Noch liegt kein Antrag vor.</p>` : stateTable(title, states)}
<p><a href="/api/v1/programmes/${programmeId}">${title}: Regeln als JSON</a>,
<a href="/api/v1/programmes/${programmeId}/status">${title}: Anträge als JSON</a></p>
</section>
`;

const fundTable = (
  title: string,
  funds: StatusProgramme['funds'],
): Html => html`<div class="wide" role="region" tabindex="0" aria-label="${title}: Fonds"><table>
<caption>${title}: Fonds</caption>
<thead><tr><th scope="col">Fonds</th><th scope="col">Jahr</th><th scope="col" class="figure">Mittel</th><th scope="col" class="figure">Noch frei</th></tr></thead>
<tbody>${funds.map(
  (fund) => html`
<tr><th scope="row">${fund.title}${fund.closedOn === null ? '' : ' (geschlossen)'}</th><td>${fund.year}</td><td class="figure">${euro(fund.allocatedCents)}</td><td class="figure">${euro(fund.freeCents)}</td></tr>`,
)}
</tbody>
</table></div>`;

const stateTable = (
  title: string,
  states: StatusProgramme['states'],
): Html => html`<div class="wide" role="region" tabindex="0" aria-label="${title}: Anträge nach Stand"><table>
<caption>${title}: Anträge nach Stand</caption>
<thead><tr><th scope="col">Stand</th><th scope="col" class="figure">Anträge</th><th scope="col" class="figure">Beantragt</th><th scope="col" class="figure">Bewilligt</th></tr></thead>
<tbody>${states.map(
  ({ statusText, count, requestedCents, grantedCents }) => html`
<tr><th scope="row">${statusText}</th><td class="figure">${count}</td><td class="figure">${euro(requestedCents)}</td><td class="figure">${euro(grantedCents)}</td></tr>`,
)}
</tbody>
</table></div>`;

const euroFormat = new Intl.NumberFormat('de', { style: 'currency', currency: 'EUR' });
const euro = (amountCents: number): string => euroFormat.format(amountCents / 100);

const when = new Intl.DateTimeFormat('de', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'long',
  timeStyle: 'short',
});
const dayFormat = new Intl.DateTimeFormat('de', { timeZone: 'UTC', dateStyle: 'long' });
const dayOf = (day: string): string => dayFormat.format(new Date(`${day}T00:00:00Z`));
