import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Ended } from '../support/command-lines.ts';

const ended = (program: string, ...args: readonly string[]) =>
  new Promise<Ended>((resolve) => {
    execFile(program, args, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

/** The program under a Node that says of itself that it is another version. */
const under = (node: string, ...args: readonly string[]) => {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`;
  return ended(
    process.execPath,
    '--import',
    `data:text/javascript,${versions}`,
    'local/foerderbuch.js',
    ...args,
  );
};

describe('the program', () => {
  test.each(['18.20.8', '20.19.4', '22.17.1'])('says to Node %s by name that it is too old', async (node) => {
    const { code, out, err } = await under(node, '--help');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Förderbuch needs Node 22\.18 or newer; this is Node /);
    expect(err).toContain(node);
  });

  test.each(['22.18.0', '23.0.0', '24.21.0'])('takes Node %s', async (node) => {
    const { code, out, err } = await under(node, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('open-programme');
  });

  test('is what npx starts', async () => {
    const { code, out, err } = await ended('npx', '--offline', 'foerderbuch', '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('open-programme');
  });
});
