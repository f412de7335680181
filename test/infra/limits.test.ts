import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installation } from './support.ts';

const { templates } = installation();
const INFRA = join(import.meta.dirname, '../../infra');
const sources = readdirSync(INFRA).map((name) => [name, readFileSync(join(INFRA, name), 'utf8')] as const);

test.each(templates.map((template) => [template.name, template] as const))(
  '%s stays within what CloudFormation takes',
  (_name, { text, Resources, Parameters = {} }) => {
    expect(Object.keys(Resources).length).toBeLessThanOrEqual(500);
    expect(Object.keys(Parameters).length).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  },
);

test('templates name no partition, so that they fit every one of them', () => {
  for (const { text } of templates) expect(text).not.toMatch(/arn:aws|eu-central-1|eusc-/);
});

test.each(sources)('%s names no partition, region or address of AWS', (_name, source) => {
  expect(source).not.toMatch(/arn:aws|amazonaws|\b(eu|us|eusc)-[a-z]+-\d/);
});

test('an installation can be bound to an account and region, in the sovereign cloud as well', () => {
  const { stack } = installation({ account: '123456789012', region: 'eusc-de-east-1' });
  expect([stack.account, stack.region]).toEqual(['123456789012', 'eusc-de-east-1']);
});
