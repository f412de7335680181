import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a state depends on besides its events: how they are folded, lifted to today's shape, and put into JSON. */
const SOURCES = ['domain/**/*.ts', 'events/**/*.ts', 'runtime/log/{fold,snapshot-body,state-json}.ts'];

/**
 * Names the code that folds, by its sources: SHA-256 over their paths and texts, in base64url.
 *
 * Nobody can forget to raise it, and no file has to be kept up: whoever changes a fold has another name, and believes no state
 * that was folded before.
 */
export const foldDigest = (root: string): string => {
  const digest = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: root }).sort())
    digest
      .update(`${file.replaceAll('\\', '/')}\n`)
      .update(readFileSync(join(root, file)))
      .update('\n');
  return digest.digest('base64url');
};

let ours: string | undefined;

/** The name of the code of this program, where its sources lie beside it. */
export const foldedByUs = (): string => {
  ours ??= foldDigest(join(import.meta.dirname, '..', '..'));
  return ours;
};
