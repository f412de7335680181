/** An element of a document as a parser gives it, without namespaces, comments and blanks between elements. */
export type XmlTree = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlTree[];
  /** The text directly inside it, without blanks at its ends. */
  readonly text: string;
};

/** A file does not say what its format demands; `place` is where, as the names of the elements that lead there. */
export class MissingInFile extends Error {
  readonly place: string;
  constructor(place: string) {
    super(`nothing usable at ${place}`);
    this.name = 'MissingInFile';
    this.place = place;
  }
}

/** Every element at a path below another, in the order of the document. */
export const allAt = (tree: XmlTree, ...path: readonly string[]): readonly XmlTree[] =>
  path.reduce<readonly XmlTree[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [tree],
  );

/** Everything that is read out of bank files is as short as this by its format, and can be printed. */
const LENGTH_MAX = 35;
const PRINTABLE = /^\P{Cc}*[\p{L}\p{N}\p{P}\p{S}]\P{Cc}*$/u;

/**
 * The text of the first element at a path; undefined where there is none or it is empty.
 *
 * @throws MissingInFile for a text that no such field may hold
 */
export const textAt = (tree: XmlTree, ...path: readonly string[]): string | undefined => {
  const text = allAt(tree, ...path)[0]?.text ?? '';
  if (text === '') return undefined;
  if (text.length > LENGTH_MAX || !PRINTABLE.test(text))
    throw new MissingInFile([tree.name, ...path].join('/'));
  return text;
};

/**
 * The text of the first element at a path.
 *
 * @throws MissingInFile
 */
export const needed = (tree: XmlTree, ...path: readonly string[]): string => {
  const text = textAt(tree, ...path);
  if (text === undefined) throw new MissingInFile([tree.name, ...path].join('/'));
  return text;
};

/**
 * A code of four letters at a path, such as a status.
 *
 * @throws MissingInFile
 */
export const codeAt = (tree: XmlTree, ...path: readonly string[]): string => {
  const code = needed(tree, ...path);
  if (!/^[A-Z]{4}$/.test(code)) throw new MissingInFile([tree.name, ...path].join('/'));
  return code;
};

/** All text inside an element, in the order of the document. */
export const textsIn = ({ text, children }: XmlTree): readonly string[] => [
  text,
  ...children.flatMap(textsIn),
];
