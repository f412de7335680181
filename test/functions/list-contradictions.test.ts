import { describe, expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import { townInUse } from '../support/town-in-use.ts';

townInUse();

const backwards = { dueFrom: '2024-02-02', dueTo: '2024-02-01' };

describe('a list refuses', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string, string]>([
    ['days that end before they begin', '/cases', backwards, '/dueTo', 'range-ends-before-start'],
    ['such days of work', '/worklist', backwards, '/dueTo', 'range-ends-before-start'],
    [
      'such days in a table',
      '/worklist',
      { ...backwards, format: 'csv' },
      '/dueTo',
      'range-ends-before-start',
    ],
    ['a name without a word', '/cases', { name: '!?' }, '/name', 'no-word-to-look-for'],
    ['the same of groups', '/organisations', { list: 'all', name: '–' }, '/name', 'no-word-to-look-for'],
    [
      'counts beside a table',
      '/cases',
      { countBy: 'status', format: 'csv' },
      '/countBy',
      'table-not-counted',
    ],
  ])('%s', async (_, path, query, pointer, code) => {
    for (const language of ['de', 'en'])
      expect(
        await ask('GET', path, { person: 'office', query, headers: { 'accept-language': language } }),
      ).toMatchObject({
        status: 400,
        body: { code: 'invalid-query', errors: [{ pointer, code, message: expect.stringMatching(/./) }] },
      });
  });

  test('no days that are one and the same', async () => {
    const query = { dueFrom: '2024-02-02', dueTo: '2024-02-02' };
    expect((await ask('GET', '/worklist', { person: 'office', query })).status).toBe(200);
  });
});
