import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file in a folder of its own, which goes with it. */
export const scratchFile = (): { readonly file: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-bench-'));
  return { file: join(folder, 'events.sqlite'), remove: () => rmSync(folder, { recursive: true }) };
};
