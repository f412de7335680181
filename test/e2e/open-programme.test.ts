import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProgramme } from '../../local/command-line/open-programme.ts';
import { temporaryFolder } from '../support/folder.ts';
import { child, freePort } from './child.ts';
import { client } from './client.ts';

type Ran = { readonly code: number; readonly out: string };

/** Carries the program out in this process. */
const run = async (args: readonly string[], token?: string): Promise<Ran> => {
  const lines: string[] = [];
  const say = {
    log: (line: string) => void lines.push(line),
    error: (line: string) => void lines.push(line),
  };
  const code = await openProgramme({ args, token }, say);
  return { code, out: lines.join('\n') };
};

/** Starts the program. */
const started = (args: readonly string[]) =>
  new Promise<Ran & { err: string }>((resolve) => {
    execFile(process.execPath, ['local/open-programme.ts', ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

describe('npm run open-programme', () => {
  test('opens what a file says, goes on where it ended, and tells what the API refuses', async () => {
    const folder = temporaryFolder();
    const port = await freePort();
    const server = child(port, '--data', folder);
    await server.start();
    const { ask, tokenOf } = client(server.base);
    const token = await tokenOf('ada');
    const { personId } = (await ask({ as: 'bela', path: '/me' })).body;

    const printed = await run(['--print', 'toleranz-foerdern-eichsfeld']);
    const file = JSON.parse(printed.out);
    const send = async (contents: unknown) => {
      const path = join(folder, 'programme.json');
      writeFileSync(path, JSON.stringify(contents));
      return run([path, '--url', server.base], token);
    };

    const empty = await send(file);
    expect(empty.code).toBe(1);
    expect(empty.out).toContain('committee begleitausschuss: 400 invalid-body');

    const seats = [{ seatId: 'eins', name: 'Eins Beispiel', personId, voting: true, office: 'chair' }];
    const filled = { ...file, committees: file.committees.map((each: object) => ({ ...each, seats })) };
    const done = await send(filled);
    expect(done.out).toContain('rules eichsfeld-2024 version 1: done');
    expect(done.code).toBe(0);
    expect((await send(filled)).code).toBe(0);

    await server.caughtUp();
    const { body } = await ask({ path: '/programmes/toleranz-foerdern-eichsfeld' });
    expect(body.ruleSets.map(({ ruleSet }: { ruleSet: unknown }) => ruleSet)).toEqual(file.ruleSets);
    expect((await ask({ path: '/funds/eichsfeld-2024' })).body).toMatchObject({ allocatedCents: 6_250_000 });

    const [rules] = file.ruleSets;
    const contradictory = {
      ...rules,
      version: 2,
      rateMaxBasisPoints: { ...rules.rateMaxBasisPoints, value: 0 },
    };
    const refused = await send({
      programme: { ...file.programme, title: 'Neuer Name' },
      ruleSets: [contradictory],
    });
    expect(refused.out).toContain('is there already');
    expect(refused.out).toContain('422 rate-leaves-nothing');
    expect(refused.code).toBe(1);
    await server.stop();
  });

  test('prints a pattern and ends with 0, and says what it does not know on standard error and ends with 2', async () => {
    const { code, out, err } = await started(['--print', 'toleranz-foerdern-eichsfeld']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).programme.programmeId).toBe('toleranz-foerdern-eichsfeld');
    const unknown = await started(['--print', 'atlantis']);
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain('There is no pattern atlantis.');
  });

  test('says how to use it when it does not understand', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: expect.stringContaining('Usage:') });
    expect(await run(['--print', 'atlantis'])).toMatchObject({ code: 2 });
    expect(await run(['no-such-file.json'], 'token')).toMatchObject({ code: 2 });
  });
});
