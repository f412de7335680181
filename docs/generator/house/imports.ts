import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const SPECIFIER = /(?:from|import) '(\.{1,2}\/[^']+)'/g;

/** One file that imports another, both as paths from the root of the repository. */
export type Import = { readonly from: string; readonly to: string };

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

/** Every relative import of the files below a folder, read from their text. */
export const importsBelow = (folder: string): readonly Import[] =>
  sourceFiles(folder).flatMap((from) =>
    [...readFileSync(join(ROOT, from), 'utf8').matchAll(SPECIFIER)].map(([, specifier = '']) => ({
      from,
      to: normalize(join(dirname(from), specifier)).replaceAll('\\', '/'),
    })),
  );

/** The folder directly below `part` in which a file lies; undefined for what lies elsewhere or in no folder of it. */
export const roomOf = (part: string, file: string): string | undefined => {
  const [first, room, ...rest] = file.split('/');
  return first === part && rest.length > 0 ? room : undefined;
};

/** The folders of a part of the house. */
export const roomsBelow = (part: string): readonly string[] =>
  readdirSync(join(ROOT, part), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
