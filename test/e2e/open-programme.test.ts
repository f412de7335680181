import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runWith, started } from '../support/command-lines.ts';
import { temporaryFolder } from '../support/folder.ts';
import { child, freePort } from './child.ts';
import { client } from './client.ts';

/** Carries the program out in this process; what it says and complains of, one after the other. */
const run = async (args: readonly string[], token?: string) => {
  const { code, out, err } = await runWith({ ACCESS_TOKEN: token }, 'open-programme', ...args);
  return { code, out: out + err };
};

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

    const asPrinted = await send(file);
    expect(asPrinted.out).toContain('committee begleitausschuss: waits for its members');
    expect(asPrinted.out).toContain('rules eichsfeld-2024 version 1: done');
    expect(asPrinted.code).toBe(0);

    const unnamed = [{ seatId: 'eins', name: '', personId, voting: true, office: 'chair' }];
    const wrong = await send({
      ...file,
      committees: file.committees.map((each: object) => ({ ...each, seats: unnamed })),
    });
    expect(wrong.out).toContain('committee begleitausschuss: 400 invalid-body');
    expect(wrong.out).toContain('  /seats/0/name: ');
    expect(wrong.code).toBe(1);

    const seats = [{ seatId: 'eins', name: 'Eins Beispiel', personId, voting: true, office: 'chair' }];
    const filled = { ...file, committees: file.committees.map((each: object) => ({ ...each, seats })) };
    const done = await send(filled);
    expect(done.out).toContain('committee begleitausschuss: done');
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
    const { code, out, err } = await started('open-programme', '--print', 'toleranz-foerdern-eichsfeld');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).programme.programmeId).toBe('toleranz-foerdern-eichsfeld');
    const unknown = await started('open-programme', '--print', 'atlantis');
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain('There is no pattern atlantis.');
  });

  test('says in a sentence what keeps it from being carried out', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'programme.json');
    writeFileSync(file, (await run(['--print', 'toleranz-foerdern-eichsfeld'])).out);
    const nobody = `http://127.0.0.1:${await freePort()}`;
    const cases: readonly (readonly [readonly string[], string | undefined, string])[] = [
      [[], 'token', '--print a pattern'],
      [['--print', 'atlantis'], undefined, 'There is no pattern atlantis.'],
      [[join(folder, 'nowhere.json')], 'token', 'nowhere.json is not there.'],
      [[folder], 'token', 'is a folder and should be a file'],
      [[file], undefined, 'ACCESS_TOKEN is not set.'],
      [[file, '--url', nobody], 'token', `Nobody answers at ${nobody} (ECONNREFUSED). Check --url`],
      [[file, '--url', 'localhost'], 'token', '--url must be an address'],
    ];
    for (const [args, token, sentence] of cases) {
      const { code, out } = await run(args, token);
      expect(out).toContain(sentence);
      expect(out.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(2);
    }
  });
});

test('every pattern opens as it is printed', async () => {
  const folder = temporaryFolder();
  const server = child(await freePort(), '--data', folder);
  await server.start();
  const token = await client(server.base).tokenOf('ada');
  const help = (await run(['--help'])).out;
  const names = /^Patterns: (.*)$/ms.exec(help)?.[1]?.split(/,\s+/) ?? [];
  expect(names.length).toBeGreaterThan(25);
  for (const name of names) {
    const path = join(folder, 'programme.json');
    writeFileSync(path, (await run(['--print', name.trim()])).out);
    const { code, out } = await run([path, '--url', server.base], token);
    expect([name, code, out]).toEqual([name, 0, out]);
  }
  await server.stop();
});
