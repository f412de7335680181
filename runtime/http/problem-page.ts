import { hash } from 'node:crypto';
import type { Language } from '../../wording/message.ts';
import type { ProblemInWords } from '../../wording/problem.ts';
import { problemPageWords as words } from '../../wording/problem-page.ts';
import { html, trusted } from './html.ts';

const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 42rem; padding: 1rem; overflow-wrap: break-word; hyphens: auto; }
h1 { font-size: 1.75rem; line-height: 1.25; margin-block: .5rem 1rem; }
h2 { font-size: 1.125rem; margin-block: 1.5rem .25rem; }
p { margin-block: 0 .75rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { font-weight: bold; }
dd { margin: 0; min-width: 0; }
code { overflow-wrap: anywhere; }
footer { border-top: 1px solid; margin-top: 2rem; padding-top: .75rem; }
@media (max-width: 30rem) { h1 { font-size: 1.375rem; } }
`;

/** Allows the page its own style sheet and nothing else. */
export const PROBLEM_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

type Problem = {
  readonly code: string;
  readonly statuses: readonly number[];
  readonly language: Language;
  readonly inWords: ProblemInWords;
};

/** The page that explains a code to whoever follows the `type` of a problem. */
export const problemPage = ({ code, statuses, language, inWords }: Problem): string => {
  const other = language === 'de' ? 'en' : 'de';
  const { title, whatHappened, whatToDo } = inWords;
  const hasFigures = `${whatHappened} ${whatToDo}`.includes('…');
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} (${code}) – ${words.book[language]}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header><p>${words.book[language]}</p></header>
<main>
<h1>${title}</h1>
<section aria-labelledby="happened">
<h2 id="happened">${words.whatHappened[language]}</h2>
<p>${whatHappened}</p>
</section>
<section aria-labelledby="todo">
<h2 id="todo">${words.whatToDo[language]}</h2>
<p>${whatToDo}</p>
</section>
${hasFigures ? html`<p>${words.figures[language]}</p>` : ''}
<section aria-labelledby="programs">
<h2 id="programs">${words.forPrograms[language]}</h2>
<dl>
<dt>${words.code[language]}</dt><dd><code translate="no">${code}</code></dd>
<dt>${words.status[language]}</dt><dd>${statuses.join(', ')}</dd>
</dl>
</section>
</main>
<footer><p><a href="?lang=${other}" hreflang="${other}" lang="${other}">${words.otherLanguage[language]}</a></p></footer>
</body>
</html>
`.html;
};
