import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { catalogue } from '../../events/catalogue.ts';
import { cents, code, count, day, flag, personId, publicText, slug, text } from '../../events/fields.ts';
import { personal } from '../../events/privacy.ts';
import { coveringExamples, shownBy } from '../support/covering-examples.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { openEnvironment } from '../support/environments.ts';
import { record } from '../support/review-facts.ts';

/** An invented event with a field of every kind. */
const fields = {
  kind: code('own', 'third', 'fees'),
  amountCents: cents(),
  label: publicText(70),
  isPaid: flag(),
  paidOn: day().nullable(),
  note: personal(text(50)).nullable(),
  guests: z.array(z.strictObject({ seatId: slug(), age: count(150).nullable() })).max(40),
  hosts: z.array(code('town', 'club')).min(1).max(3),
  gift: z.strictObject({ giver: code('one', 'many') }).nullable(),
  byWhom: z.union([personId(), code('nobody')]),
  later: cents().optional(),
};
const Fair = z.strictObject(fields);
const stored = JSON.parse(JSON.stringify(coveringExamples(Fair))) as unknown[];

describe('examples of a schema', () => {
  test('show every code, both ends of every bound, null, what is left out, and the ends of a list', () => {
    expect([...new Set(stored.flatMap((example) => shownBy(Fair, example)))].toSorted()).toEqual(
      [
        ...['/kind "own"', '/kind "third"', '/kind "fees"'],
        ...['/amountCents 0', '/amountCents 100000000000'],
        ...['/label "ß"', `/label "${'a'.repeat(39)}… (72)`],
        ...['/isPaid true', '/isPaid false'],
        ...['/paidOn "1900-01-01"', '/paidOn "2199-12-31"', '/paidOn null'],
        ...['/note said', '/note null'],
        ...['/guests 0 of them', '/guests 40 of them'],
        ...['/guests/[]/seatId "0"', `/guests/[]/seatId "${'z'.repeat(39)}… (66)`],
        ...['/guests/[]/age 0', '/guests/[]/age 150', '/guests/[]/age null'],
        ...['/hosts 1 of them', '/hosts 3 of them', '/hosts/[] "town"', '/hosts/[] "club"'],
        ...['/gift null', '/gift/giver "one"', '/gift/giver "many"'],
        ...['/byWhom "per_0123456789abcdefghjkmnpqrs"', '/byWhom "nobody"'],
        ...['/later 0', '/later 100000000000', '/later left out'],
      ].toSorted(),
    );
  });

  test.for([
    ['a code less', { kind: code('own', 'third') }],
    ['a smaller sum', { amountCents: cents().max(99_999_999_999) }],
    ['a larger least sum', { amountCents: cents().min(1) }],
    ['a shorter text', { label: publicText(69) }],
    ['a longer text at least', { label: publicText(70).min(2) }],
    ['a flag that is always set', { isPaid: z.literal(true) }],
    ['a day that is needed', { paidOn: day() }],
    [
      'a later first day',
      {
        paidOn: day()
          .regex(/^(?:19[1-9]|2)/)
          .nullable(),
      },
    ],
    ['a text that is needed', { note: personal(text(50)) }],
    ['a shorter list', { guests: fields.guests.max(39) }],
    ['a list that is not empty', { guests: fields.guests.min(1) }],
    ['a shorter list of codes', { hosts: fields.hosts.max(2) }],
    ['a code less in a list', { hosts: z.array(code('town')).min(1).max(3) }],
    ['a part that is needed', { gift: z.strictObject({ giver: code('one', 'many') }) }],
    ['a way less', { byWhom: personId() }],
    ['a field that may not be left out', { later: cents() }],
    ['a field more', { further: cents() }],
    ['a field less', { isPaid: undefined }],
  ] as const)('catch a schema with %s', ([, changed]) => {
    const shape = Object.fromEntries(
      Object.entries({ ...fields, ...changed }).filter(([, field]) => field !== undefined),
    ) as z.ZodRawShape;
    expect(stored.every((example) => Fair.safeParse(example).success)).toBe(true);
    expect(stored.every((example) => z.strictObject(shape).safeParse(example).success)).toBe(false);
  });
});

describe('every example of every event', () => {
  test('comes back from vault and log as it went in', async () => {
    const { environment, engine, close } = await openEnvironment(sqliteInMemory, 'musterstadt');
    for (const [type, { family, schema }] of catalogue) {
      const examples = coveringExamples(schema) as { type: string; data: object }[];
      const stream = `${family}-${type.toLowerCase()}`;
      const outside = { ...environment, log: engine.log };
      const { events } = await record(outside, 'musterstadt', stream, examples);
      for (const [place, { data }] of events.entries())
        expect(await environment.vault.open('musterstadt', data)).toEqual(examples[place]?.data);
    }
    await close();
  });
});
