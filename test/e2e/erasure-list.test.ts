import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../local/data-files.ts';
import { openEnvironment } from '../../local/environment.ts';
import { systemClock } from '../../runtime/clock.ts';
import { ERASED } from '../../runtime/vault/sealed-values.ts';
import { temporaryFolder } from '../support/folder.ts';

const TENANT = 'stuttgart';
const opened = (data: string, more: { beginErasures?: boolean } = {}) =>
  openEnvironment(
    {
      ...{ data, store: 'sqlite', tenant: TENANT, dynamodbEndpoint: undefined },
      ...{ demo: true, access: 'go-on-or-begin' },
      ...more,
    },
    systemClock,
  );

/** A book with a text of each subject, and a copy of it from before anything was erased. */
const bookOf = async (...subjects: readonly string[]) => {
  const folder = temporaryFolder();
  const [data, copy] = [join(folder, 'data'), join(folder, 'copy')];
  const { environment, close } = await opened(data);
  const closed = new Map<string, string>();
  for (const subject of subjects)
    closed.set(subject, await environment.vault.closeText(TENANT, subject, `of ${subject}`));
  await close();
  cpSync(data, copy, { recursive: true });
  return { data, copy, closed };
};

const erase = async (data: string, ...subjects: readonly string[]) => {
  const { environment, close } = await opened(data);
  await Promise.all(subjects.map((subject) => environment.vault.destroy(TENANT, subject)));
  await close();
};

const readIn = async (data: string, closed: ReadonlyMap<string, string>) => {
  const { environment, close } = await opened(data);
  const texts = [...closed].map(([subject, text]) => environment.vault.openText(TENANT, subject, text));
  const found = await Promise.all(texts);
  await close();
  return found;
};

describe('the list of what was erased', () => {
  test('is written with the book, and a line for each erasure', async () => {
    const { data } = await bookOf('per_1', 'case_2');
    await erase(data, 'per_1', 'case_2');
    const [head, ...lines] = readFileSync(dataFiles(data).erased, 'utf8').trimEnd().split('\n');
    expect(JSON.parse(head ?? '')).toHaveProperty('book');
    expect(lines.map((line) => JSON.parse(line).subject)).toEqual(['per_1', 'case_2']);
  });

  test('is carried out on an older copy of the book before anybody reads in it', async () => {
    const { data, copy, closed } = await bookOf('per_1', 'per_2');
    await erase(data, 'per_1');
    expect(await readIn(copy, closed)).toEqual(['of per_1', 'of per_2']);
    cpSync(dataFiles(data).erased, dataFiles(copy).erased);
    expect(await readIn(copy, closed)).toEqual([ERASED, 'of per_2']);
    expect(await readIn(data, closed)).toEqual([ERASED, 'of per_2']);
  });

  test('is on the disk before a key is destroyed, and a line that was cut off is none', async () => {
    const { data, closed } = await bookOf('per_1', 'per_2');
    const { erased } = dataFiles(data);
    appendFileSync(erased, JSON.stringify({ tenant: TENANT, subject: 'per_1', isForEver: false }));
    expect(await readIn(data, closed)).toEqual(['of per_1', 'of per_2']);
    appendFileSync(erased, '\n');
    expect(await readIn(data, closed)).toEqual([ERASED, 'of per_2']);
    appendFileSync(erased, '{"tenant":');
    await erase(data, 'per_2');
    expect(await readIn(data, closed)).toEqual([ERASED, ERASED]);
  });

  test.for([
    ['missing', () => undefined, /is missing, the list of what was erased/],
    ['shorter', (text: string) => text.split('\n')[0], /names 0 erasures, and 1 were carried out/],
    ['of another book', (text: string) => text.replace(/"book":"[^"]+"/, '"book":"other"'), /another book/],
    ['no list', () => 'something else', /is no list of erasures/],
  ] as const)('that is %s keeps the book closed until somebody says otherwise', async ([, changed, said]) => {
    const { data, closed } = await bookOf('per_1');
    await erase(data, 'per_1');
    const { erased } = dataFiles(data);
    const text = changed(readFileSync(erased, 'utf8'));
    rmSync(erased);
    if (text !== undefined) writeFileSync(erased, `${text.trimEnd()}\n`);
    for (const _time of [1, 2]) await expect(opened(data)).rejects.toThrow(said);
    await expect(opened(data)).rejects.toThrow('--begin-erasures');
    await (await opened(data, { beginErasures: true })).close();
    expect(await readIn(data, closed)).toEqual([ERASED]);
  });
});
