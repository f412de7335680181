import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';

const file = new URL('../../docs/openapi.json', import.meta.url);
const committed = readFileSync(file, 'utf8');

const findings = async (source: string): Promise<readonly string[]> => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: { 'operation-tag-defined': 'error' },
  });
  const found = await lintFromString({ source, absoluteRef: file.pathname, config });
  return found.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
};

test('the linter of OpenAPI documents finds nothing to say of ours', async () => {
  expect(await findings(committed)).toEqual([]);
});

test.for([
  ['a reference that leads nowhere', '#/components/schemas/Problem"', '#/components/schemas/Gone"'],
  ['a name that two addresses have', '"operationId": "funds"', '"operationId": "fund"'],
  ['a tag that nobody explains', '"tags": [\n     "fund"', '"tags": [\n     "unheard-of"'],
] as const)('%s is found', async ([, was, is]) => {
  expect(committed).toContain(was);
  expect(await findings(committed.replace(was, is))).not.toEqual([]);
});
