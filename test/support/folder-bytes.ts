import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder with the digest of its bytes: equal before and after where nothing was changed. What LevelDB tidies up whenever
 * it is opened is left out.
 */
export const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter(
        (name) => statSync(join(folder, name)).isFile() && !/^(dynamodb\/.*|foerderbuch\.lock)$/.test(name),
      )
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
