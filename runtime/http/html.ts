/** HTML that is ready to be sent; everything else is escaped when it is put into a template. */
export type Html = { readonly html: string };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Part = Html | string | number | readonly Part[];

/** A template of HTML: texts and numbers in it are escaped, lists are joined. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.reduce((before, text, place) => `${before}${written(parts[place - 1] ?? '')}${text}`),
});

/** A text that is trusted as it stands, such as our own style sheet. */
export const trusted = (text: string): Html => ({ html: text });

const written = (part: Part): string => {
  if (typeof part === 'object' && 'html' in part) return part.html;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
};
