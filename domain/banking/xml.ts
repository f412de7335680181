/** An element to be written: with a text, or with elements in their order. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
};

type Part = XmlElement | undefined;

/** An element that holds others; those that are undefined are left out. */
export const element = (
  name: string,
  parts: readonly Part[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => ({ name, attributes, content: parts.filter((part) => part !== undefined) });

/** An element that holds a text; none where there is no text. */
export const textElement = (
  name: string,
  text: string | null | undefined,
  attributes: Readonly<Record<string, string>> = {},
): Part =>
  text === null || text === undefined || text === '' ? undefined : { name, attributes, content: text };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Everything that XML 1.0 cannot hold at all. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const written = ({ name, attributes, content }: XmlElement, indent: string): string => {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${head.join('')}>`;
  if (typeof content === 'string') return `${open}${escaped(content)}</${name}>\n`;
  return `${open}\n${content.map((inner) => written(inner, `${indent}  `)).join('')}${indent}</${name}>\n`;
};

/** Writes a document: the same elements give the same characters. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
