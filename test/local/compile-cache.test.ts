import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

const FOLDER = 'node_modules/.cache/compiled';

/** What Node says of the files that it kept compiled. */
const noted = (program: string, ...args: readonly string[]) =>
  new Promise<string>((resolve) => {
    const { NODE_COMPILE_CACHE: _, ...others } = process.env;
    const env = { ...others, NODE_DEBUG_NATIVE: 'COMPILE_CACHE' };
    execFile(process.execPath, [program, ...args], { env, maxBuffer: 2 ** 26 }, (_error, _out, err) =>
      resolve(err),
    );
  });

test('a program keeps what it loads beside the libraries, for its next start', async () => {
  const said = await noted('local/operate.ts', '--nonsense');
  expect(said).toContain(FOLDER);
  expect(said).toMatch(/StrippedTypeScript file:\/\/\S*command-line\/operate\.ts/);
});
