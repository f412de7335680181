import { hash } from 'node:crypto';
import type { Letter, LetterSection } from '../../domain/letters/letter.ts';
import { type Html, html, trusted } from './html.ts';

const style = `
:root { font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 42rem; padding: 1rem; overflow-wrap: break-word; hyphens: auto; }
aside { border: 1px solid; padding: 0 1rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem .25rem 0; border-top: 1px solid; }
th:last-child, td:last-child { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; padding-inline-end: 0; }
@media (max-width: 30rem) { body { padding: .5rem; } h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } ul { padding-inline-start: 1.25rem; } td:last-child { white-space: normal; } }
@page { margin: 2cm; }
@media print { body { max-width: none; padding: 0; } section, tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** Allows a letter its own style sheet and nothing else. */
export const LETTER_POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const paragraphs = (texts: readonly string[]): Html[] => texts.map((text) => html`<p>${text}</p>`);

const table = ({ head, rows }: NonNullable<LetterSection['table']>): Html => html`<table>
<thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table>`;

const section = ({
  heading,
  paragraphs: texts,
  items = [],
  table: figures,
}: LetterSection): Html => html`<section>
<h2>${heading}</h2>
${paragraphs(texts)}
${items.length > 0 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : ''}
${figures ? table(figures) : ''}
</section>`;

/** A letter as a page that can be read, printed and kept. */
export const letterPage = ({ title, from, to, date, subject, summary, sections }: Letter): string =>
  html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${subject}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header><p>${from}</p><p>An ${to}</p><p>${date}</p></header>
<main>
<h1>${title}</h1>
<p>${subject}</p>
<aside aria-label="Kurz gesagt">${paragraphs(summary.de)}<div lang="en">${paragraphs(summary.en)}</div></aside>
${sections.map(section)}
</main>
</body>
</html>
`.html;
