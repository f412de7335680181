import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { schemaFiles } from '../../docs/generator/event-schemas.ts';
import { cents, code, publicText } from '../../events/fields.ts';

const FOLDER = new URL('../../events/schemas/', import.meta.url);

describe('the JSON Schemas of events', () => {
  test('are there for every version, and for nothing else', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...schemaFiles().keys()].toSorted());
  });

  test.for([...schemaFiles()])('say what the code takes: %s', ([name, text]) => {
    expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
  });
});

const fields = { kind: code('own', 'third'), label: publicText(70), amountCents: cents() };
const written = (shape: z.ZodRawShape) =>
  schemaFiles([['GiftNoted', { version: 1, schema: z.strictObject(shape) }]]).get('GiftNoted@1.json');

/** What would otherwise pass unseen, on an invented event. */
describe('a change of a schema shows', () => {
  test.for([
    ['a new optional field', { ...fields, note: publicText().optional() }],
    ['a field less', { kind: fields.kind, label: fields.label }],
    ['a code less', { ...fields, kind: code('own') }],
    ['a tighter length', { ...fields, label: publicText(69) }],
    ['a tighter bound', { ...fields, amountCents: cents().max(1_000) }],
    ['another type', { ...fields, amountCents: z.string() }],
    ['a field that may be null', { ...fields, amountCents: cents().nullable() }],
  ] as const)('when it has %s', ([, changed]) => {
    expect(written({ ...fields })).toBe(written(fields));
    expect(written(changed)).not.toBe(written(fields));
  });
});
