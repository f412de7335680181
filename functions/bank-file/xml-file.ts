import { parseXml, XmlDocumentType, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { SumsDiffer } from '../../domain/bank-file/entry-parts.ts';
import { MissingInFile, type XmlTree } from '../../domain/banking/xml-tree.ts';
import type { Refusal } from '../../domain/decision.ts';

export type XmlFileRefusal =
  | 'file-not-xml'
  | 'file-with-dtd'
  | 'file-of-another-format'
  | 'file-element-missing'
  | 'file-sums-differ';

/** The formats that a file may have: what they are called, and of a namespace the one element inside `Document`. */
export type XmlFormat = {
  readonly expected: string;
  readonly messageIn: (namespace: string) => string | undefined;
};

/**
 * Reads a file of an XML format and takes out what is wanted; otherwise says what is wrong with it and where.
 *
 * A document type is refused, and with it every entity but the five that XML has itself.
 */
export const readXmlFile = <Result>(
  text: string,
  { expected, messageIn }: XmlFormat,
  take: (tree: XmlTree) => Result,
): Result | Refusal<XmlFileRefusal> => {
  const root = rootOf(text);
  if ('refused' in root) return root;
  const found = namespaceOf(root);
  const message = messageIn(found);
  if (message === undefined)
    return { refused: 'file-of-another-format', facts: { expected, found: found.slice(0, 100) } };
  const tree = treeOf(root);
  const [report] = tree.children.filter(({ name }) => name === message);
  if (!report) return missing(`${tree.name}/${message}`);
  try {
    return take(report);
  } catch (error) {
    if (error instanceof MissingInFile) return missing(error.place);
    if (error instanceof SumsDiffer) return { refused: 'file-sums-differ', facts: { place: error.place } };
    throw error;
  }
};

const missing = (place: string): Refusal<XmlFileRefusal> => ({
  refused: 'file-element-missing',
  facts: { place },
});

/** No bank nests as deep as this; a parser that calls itself would run out of stack on what does. */
const DEPTH_MAX = 64;

const rootOf = (text: string): XmlElement | Refusal<XmlFileRefusal> => {
  if (isTooDeep(text)) return { refused: 'file-not-xml', facts: { line: 1, column: 1 } };
  try {
    const document = parseXml(text.replace(/^\uFEFF/, ''), { preserveDocumentType: true });
    if (document.children.some((node) => node instanceof XmlDocumentType))
      return { refused: 'file-with-dtd' };
    return document.root ?? { refused: 'file-not-xml', facts: { line: 1, column: 1 } };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { line, column } = error;
    return { refused: 'file-not-xml', facts: { line, column } };
  }
};

/** Counts what opens and closes, roughly: comments may only make it count too much. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[\p{L}_][^<>]*>?/gu)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const namespaceOf = ({ name, attributes }: XmlElement): string => {
  const prefix = name.includes(':') ? `xmlns:${name.slice(0, name.indexOf(':'))}` : 'xmlns';
  return attributes[prefix] ?? '';
};

const treeOf = ({ name, attributes, children }: XmlElement): XmlTree => ({
  name: localName(name),
  attributes,
  children: children.filter((node) => node instanceof XmlElement).map(treeOf),
  text: children
    .filter((node) => node instanceof XmlText)
    .map(({ text }) => text)
    .join('')
    .trim(),
});
